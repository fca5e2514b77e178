package muster.frame;

import muster.model.Certainty;
import muster.model.Mention;
import muster.model.Mentions;
import muster.model.Polarity;
import muster.model.Span;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A denial that names nothing takes up what was told before: "The group denied responsibility", "a
/// charge that the ministry rejects", "both denied it".
final class Denials {
    private static final Set<String> IT = Set.of("it", "this", "that", "which");

    private static final Set<String> PLAIN = Set.of(Link.MOD, Link.POSS, Link.SUBJ, Link.IS);

    private final Parsed parsed;
    private final Mentions mentions;
    private final StanceWords words;
    private final Voices voices;
    private final Spokespeople spokespeople;

    Denials(
            Parsed parsed,
            Mentions mentions,
            StanceWords words,
            Voices voices,
            Spokespeople spokespeople) {
        this.parsed = parsed;
        this.mentions = mentions;
        this.words = words;
        this.voices = voices;
        this.spokespeople = spokespeople;
    }

    /// What is denied, where and by whom.
    ///
    /// @param own only acts of the denier's ("responsibility"), else whatever he is charged with
    private record Denial(Sentence sentence, int verb, List<Bound> deniers, boolean own) {}

    /// `matches`, each denial's after those of its sentence.
    List<FrameMatch> with(List<FrameMatch> matches) {
        List<FrameMatch> all = new ArrayList<>(matches);
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                denial(sentence, token).ifPresent(denial -> all.addAll(taken(denial, matches)));
            }
        }
        return all;
    }

    private Optional<Denial> denial(Sentence sentence, Token verb) {
        if (verb.noun() && verb.lemma().equals("denial")) {
            List<Bound> deniers = voices.at(sentence, verb.index());
            return deniers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Denial(sentence, verb.index(), deniers, false));
        }
        if (!verb.verb()) {
            return Optional.empty();
        }
        boolean rebuts = words.rebutting().contains(verb.lemma());
        for (Link link : sentence.roles().of(verb.index())) {
            if (!link.role().equals(Link.OBJ)) {
                continue;
            }
            Token object = sentence.token(link.filler());
            boolean charge = words.charges().contains(object.lemma());
            boolean part = words.involvement().contains(object.lemma());
            boolean none = part && !rebuts && none(sentence, object) && verb.lemma().equals("have");
            boolean which = which(sentence, verb);
            boolean it = which || IT.contains(object.form().toLowerCase(Locale.ROOT));
            boolean bare = which || bare(sentence, object);
            if (none && bare || rebuts && bare && (charge || part || it)) {
                List<Bound> deniers =
                        voices.at(sentence, verb.index()).isEmpty()
                                ? voices.subjects(sentence, verb.index())
                                : voices.at(sentence, verb.index());
                return deniers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Denial(sentence, verb.index(), deniers, part));
            }
        }
        return Optional.empty();
    }

    /// "..., which the ministry denies": the whole of what was said.
    private static boolean which(Sentence sentence, Token verb) {
        return sentence.children(verb.index()).stream()
                .filter(child -> child.form().equals("which") && child.index() > 0)
                .filter(child -> child.label().equals("dobj"))
                .anyMatch(child -> sentence.token(child.index() - 1).form().equals(","));
    }

    private static boolean none(Sentence sentence, Token noun) {
        return sentence.children(noun.index()).stream()
                .anyMatch(child -> child.lemma().equals("no"));
    }

    /// Nothing is said of what, but for "in it": no "of", no "that", no "in the raid".
    private static boolean bare(Sentence sentence, Token noun) {
        return sentence.roles().of(noun.index()).stream()
                .allMatch(link ->
                        link.role().startsWith("~")
                                || PLAIN.contains(link.role())
                                || link.role().equals("in")
                                        && IT.contains(sentence.token(link.filler()).lemma()));
    }

    private List<FrameMatch> taken(Denial denial, List<FrameMatch> matches) {
        List<FrameMatch> before = before(denial, matches);
        return chosen(accused(denial, before), before);
    }

    /// "A accused B of arming C, which the group denies": B does, whom the charge is against.
    private static Denial accused(Denial denial, List<FrameMatch> before) {
        Set<String> deniers = ids(denial.deniers());
        boolean described =
                denial.deniers().stream()
                        .flatMap(denier -> denier.mention().stream())
                        .anyMatch(mention -> mention.form() == Mention.Form.DESCRIPTION);
        return before.stream()
                .filter(match -> described && match.certainty() == Certainty.POSSIBLE)
                .filter(match -> !match.speakers().isEmpty() && !does(match, deniers))
                .filter(match -> concerns(match, deniers))
                .map(match -> match.role(match.frame().type().tie() ? "subject" : "actor"))
                .filter(doers -> !doers.isEmpty())
                .findFirst()
                .map(doers -> new Denial(denial.sentence(), denial.verb(), doers, denial.own()))
                .orElse(denial);
    }

    private List<FrameMatch> chosen(Denial denial, List<FrameMatch> before) {
        Set<String> deniers = ids(denial.deniers());
        List<FrameMatch> his =
                before.stream()
                        .filter(match ->
                                denial.own() ? does(match, deniers) : concerns(match, deniers))
                        .toList();
        List<FrameMatch> charged =
                before.stream()
                        .filter(match -> !match.speakers().isEmpty())
                        .filter(match -> !ids(match.speakers()).equals(deniers))
                        .toList();
        List<FrameMatch> chosen =
                !his.isEmpty() ? his : denial.own() ? suspected(denial, before) : charged;
        return chosen.stream().map(match -> denied(denial, match)).toList();
    }

    /// The act of which nobody, or somebody not sure, is named the doer: the denier, whom the words
    /// around it name.
    private List<FrameMatch> suspected(Denial denial, List<FrameMatch> before) {
        List<Bound> doers =
                spokespeople.withTheirActors(denial.deniers()).reversed().stream()
                        .limit(1)
                        .toList();
        Set<String> ids = ids(doers);
        return before.stream()
                .filter(match -> !match.frame().type().tie())
                .filter(match ->
                        match.certainty() != Certainty.STATED || match.role("actor").isEmpty())
                .filter(match ->
                        mentions.all().stream()
                                .filter(mention -> mention.sentence() == match.sentence())
                                .anyMatch(mention ->
                                        mention.entities().stream().anyMatch(ids::contains)))
                .limit(1)
                .map(match -> match.with("actor", doers))
                .toList();
    }

    /// Of the sentence itself, before the denial; else of the last one that says anything, in the
    /// same paragraph.
    private List<FrameMatch> before(Denial denial, List<FrameMatch> matches) {
        int here = denial.sentence().index();
        List<FrameMatch> same =
                matches.stream()
                        .filter(match -> match.sentence() == here)
                        .filter(match -> match.trigger() < denial.verb())
                        .filter(match -> sayable(match, denial))
                        .toList();
        if (!same.isEmpty() || here == 0) {
            return same;
        }
        Sentence last = parsed.sentences().get(here - 1);
        return last.paragraph() != denial.sentence().paragraph()
                ? List.of()
                : matches.stream()
                        .filter(match -> match.sentence() == last.index())
                        .filter(match -> sayable(match, denial))
                        .toList();
    }

    /// Names, posts and publications are not what is denied, nor what the denier says himself.
    private boolean sayable(FrameMatch match, Denial denial) {
        boolean told =
                switch (match.frame().type()) {
                    case ALIAS,
                            RENAMED,
                            LEADS,
                            SERVES,
                            PUBLICATION,
                            COMPOSITION,
                            FOUNDED,
                            AGREEMENT,
                            DESIGNATION,
                            PRESENCE,
                            CONTROL ->
                            false;
                    case MEMBER,
                            BRANCH,
                            PLEDGE,
                            INDEPENDENT,
                            ALLY,
                            RIVAL,
                            SPLIT,
                            MERGER,
                            SUPPORTS,
                            MODELLED,
                            OFFENSIVE,
                            CLASH,
                            ATTACK,
                            STRIKE,
                            SEIZURE,
                            WITHDRAWAL,
                            SIEGE,
                            KILLING,
                            DETENTION,
                            FREEING,
                            MOVEMENT ->
                            true;
                };
        return told
                && match.polarity() == Polarity.AFFIRMED
                && match.certainty() != Certainty.PLANNED
                && (match.speakers().isEmpty()
                        || !ids(match.speakers()).equals(ids(denial.deniers())));
    }

    private static boolean does(FrameMatch match, Set<String> who) {
        return meets(match.role("actor"), who) || meets(match.role("subject"), who);
    }

    private static boolean concerns(FrameMatch match, Set<String> who) {
        return does(match, who) || meets(match.role("object"), who) && match.frame().type().tie();
    }

    private static boolean meets(List<Bound> bounds, Set<String> who) {
        return bounds.stream().anyMatch(bound -> bound.entities().stream().anyMatch(who::contains));
    }

    private static Set<String> ids(List<Bound> bounds) {
        Set<String> ids = new HashSet<>();
        bounds.forEach(bound -> ids.addAll(bound.entities()));
        return ids;
    }

    private FrameMatch denied(Denial denial, FrameMatch match) {
        Sentence sentence = denial.sentence();
        Span reach = new ClauseSteps(words, sentence).reach(denial.verb());
        return match.again(
                sentence.index(),
                denial.verb(),
                Polarity.DENIED,
                Certainty.STATED,
                spokespeople.withTheirActors(Bounds.distinct(denial.deniers())),
                reach);
    }
}
