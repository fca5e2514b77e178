package muster.frame;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Entity;
import muster.model.Polarity;
import muster.model.Span;
import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Who takes an act told before on himself, or is blamed for it, in words that only point back:
/// "The front claimed responsibility", "Police blamed the front for the killings".
final class Claimings {
    /// How many sentences back the act may have been told.
    private static final int FAR = 3;

    private static final Set<String> IT = Set.of("it", "this", "that", "them", "both");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> WHAT = Set.of("for", "of", "~for", "~of");
    private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound");
    private static final Set<String> OF_WHAT = Set.of("of", "for", "on", "over", "with");
    private static final Set<ClaimType> ATTACKS = Set.of(ClaimType.ATTACK, ClaimType.STRIKE);
    private static final Set<ClaimType> HARM = Set.of(ClaimType.KILLING, ClaimType.DETENTION);

    private final Parsed parsed;
    private final StanceWords words;
    private final Voices voices;
    private final Fillers fillers;
    private final Spokespeople spokespeople;

    Claimings(
            Parsed parsed,
            StanceWords words,
            Voices voices,
            Fillers fillers,
            Spokespeople spokespeople) {
        this.parsed = parsed;
        this.words = words;
        this.voices = voices;
        this.fillers = fillers;
        this.spokespeople = spokespeople;
    }

    /// Who did it, on whose word, and what kinds of act it may have been, the likeliest first.
    private record Claiming(
            Sentence sentence,
            int verb,
            List<Bound> doers,
            List<Bound> speakers,
            Certainty certainty,
            List<Set<ClaimType>> kinds) {}

    /// `matches`, and each act once more that somebody takes up.
    List<FrameMatch> with(List<FrameMatch> matches) {
        List<FrameMatch> all = new ArrayList<>(matches);
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.verb()) {
                    responsible(sentence, token)
                            .or(() -> blamed(sentence, token))
                            .flatMap(claiming -> again(claiming, matches))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /// "claimed responsibility", "took credit for it".
    private Optional<Claiming> responsible(Sentence sentence, Token verb) {
        int word =
                sentence.roles().of(verb.index(), Link.OBJ).stream()
                        .filter(at -> words.liability().contains(sentence.token(at).lemma()))
                        .findFirst()
                        .orElse(-1);
        boolean takes = word >= 0 && words.taking().contains(verb.lemma());
        if (!takes || !told(sentence, verb)) {
            return Optional.empty();
        }
        List<Integer> what = what(sentence, verb.index());
        what.addAll(what(sentence, word));
        boolean bare =
                what.stream()
                        .allMatch(at ->
                                IT.contains(sentence.token(at).form().toLowerCase(Locale.ROOT)));
        List<Bound> doers =
                sentence.roles().of(verb.index(), Link.SUBJ).stream()
                        .flatMap(at -> fillers.at(sentence, at, Sort.AGENT).stream())
                        .toList();
        List<Set<ClaimType>> kinds = bare ? List.of(ATTACKS, HARM) : pointed(sentence, what);
        List<Bound> speakers = voices.at(sentence, verb.index());
        return Optional.of(
                new Claiming(
                        sentence,
                        verb.index(),
                        doers,
                        speakers.isEmpty() ? doers : speakers,
                        Certainty.STATED,
                        kinds));
    }

    /// "blamed the front for the killings", "the front has been accused of the kidnapping".
    private Optional<Claiming> blamed(Sentence sentence, Token verb) {
        boolean modifies = MODIFIERS.contains(verb.label()); // "by suspected X fighters"
        if (modifies || !words.accusing().contains(verb.lemma()) || !told(sentence, verb)) {
            return Optional.empty();
        }
        List<Bound> doers =
                sentence.roles().of(verb.index(), Link.OBJ).stream()
                        .flatMap(at -> fillers.at(sentence, at, Sort.ARMED).stream())
                        .toList();
        List<Integer> what = what(sentence, verb.index());
        boolean bare =
                what.isEmpty()
                        && sentence.roles().of(verb.index(), Link.COMP).stream()
                                .allMatch(comp -> comp < verb.index())
                        && sentence.children(verb.index()).stream()
                                .noneMatch(child ->
                                        child.index() > verb.index()
                                                && OF_WHAT.contains(child.lemma()));
        boolean sure = !bare && !words.suspecting().contains(verb.lemma());
        return Optional.of(
                new Claiming(
                        sentence,
                        verb.index(),
                        doers,
                        voices.at(sentence, verb.index()),
                        sure ? Certainty.STATED : Certainty.POSSIBLE,
                        bare ? List.of(ATTACKS, HARM) : pointed(sentence, what)));
    }

    private static List<Integer> what(Sentence sentence, int word) {
        List<Integer> what = new ArrayList<>();
        for (Link link : sentence.roles().of(word)) {
            if (WHAT.contains(link.role())) {
                what.add(link.filler());
            }
        }
        return what;
    }

    /// No question, no condition, not "has yet to claim".
    private static boolean told(Sentence sentence, Token verb) {
        ClauseFacts facts = ClauseFacts.of(sentence, verb.index());
        return !facts.negated()
                && !facts.question()
                && !facts.conditional()
                && facts.modals().isEmpty()
                && !verb.tag().equals("VB");
    }

    /// Of "the killings", "that kidnapping" the kind; frames find attacks by themselves.
    private List<Set<ClaimType>> pointed(Sentence sentence, List<Integer> what) {
        for (int noun : what) {
            String lemma = sentence.token(noun).lemma();
            boolean points =
                    sentence.children(noun).stream()
                                    .anyMatch(child ->
                                            POINTING.contains(
                                                    child.form().toLowerCase(Locale.ROOT)))
                            && last(sentence, noun);
            if (points && words.killings().contains(lemma)) {
                return List.of(Set.of(ClaimType.KILLING));
            }
            if (points && words.captures().contains(lemma)) {
                return List.of(Set.of(ClaimType.DETENTION));
            }
        }
        return List.of();
    }

    /// Nothing more is said of it: no "of", no "in a bar".
    private static boolean last(Sentence sentence, int noun) {
        Token next = sentence.token(Math.min(noun + 1, sentence.size() - 1));
        return next.punctuation() || next.tag().equals("CC");
    }

    private Optional<FrameMatch> again(Claiming claiming, List<FrameMatch> matches) {
        int here = claiming.sentence().index();
        for (int back = 0; back <= FAR && !claiming.doers().isEmpty(); back++) {
            int there = here - back;
            for (Set<ClaimType> kinds : claiming.kinds()) {
                Optional<FrameMatch> act =
                        matches.stream()
                                .filter(match -> match.sentence() == there)
                                .filter(match ->
                                        match.sentence() < here
                                                || match.trigger() < claiming.verb())
                                .filter(match -> kinds.contains(match.frame().type()))
                                .filter(match -> open(match, claiming.doers()))
                                .findFirst();
                if (act.isPresent()) {
                    return act.map(match -> taken(claiming, match));
                }
            }
        }
        return Optional.empty();
    }

    /// It happened, and no other is named as having done it.
    private boolean open(FrameMatch match, List<Bound> doers) {
        return match.polarity() == Polarity.AFFIRMED
                && match.certainty() != Certainty.PLANNED
                && match.role("actor").stream()
                        .flatMap(bound -> bound.entities().stream())
                        .map(fillers::entity)
                        .noneMatch(Entity::named)
                && doers.stream()
                        .flatMap(bound -> bound.entities().stream())
                        .noneMatch(id ->
                                match.role("target").stream()
                                        .anyMatch(bound -> bound.entities().contains(id)));
    }

    private FrameMatch taken(Claiming claiming, FrameMatch match) {
        Sentence sentence = claiming.sentence();
        Span reach = new ClauseSteps(words, sentence).reach(claiming.verb());
        return match.again(
                        sentence.index(),
                        claiming.verb(),
                        Polarity.AFFIRMED,
                        claiming.certainty(),
                        spokespeople.withTheirActors(Bounds.distinct(claiming.speakers())),
                        reach)
                .with("actor", spokespeople.actingFor(claiming.doers()));
    }
}
