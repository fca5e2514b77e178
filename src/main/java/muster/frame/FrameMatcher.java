package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Mentions;
import muster.model.Polarity;
import muster.model.Span;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a report says: tries the frames that its words wake, and fills their roles.
public final class FrameMatcher {
    private static final Set<String> PARTICLES = Set.of("RP", "RB", "IN", "JJ");

    private final FrameBook book;
    private final Lexicon lexicon;
    private final StanceWords words;
    private final WordingMatcher wordings;
    private final Set<String> parts;

    public FrameMatcher(FrameBook book, Lexicon lexicon) {
        this.book = book;
        this.lexicon = lexicon;
        words = StanceWords.of(lexicon);
        wordings = new WordingMatcher();
        parts = lexicon.words("led-parts");
    }

    /// All matches, in text order; what one match lends another (an attack's place to its killing)
    /// is lent already.
    public List<FrameMatch> match(Parsed parsed, Mentions mentions) {
        Fillers fillers = new Fillers(parsed, mentions, lexicon);
        Headings headings = new Headings(parsed, mentions, fillers);
        Media media = new Media(lexicon, parsed, mentions);
        Voices voices = new Voices(parsed, words, fillers);
        Spokespeople spokespeople =
                new Spokespeople(parsed, mentions, fillers, words.mouthpieces());
        Quotations quotations = new Quotations(parsed, words.saying(), fillers);
        Stances stances = new Stances(words, voices, fillers, quotations, spokespeople);
        Contrasts contrasts = new Contrasts();
        Claimants claimants = new Claimants(words, spokespeople);
        List<FrameMatch> all = new ArrayList<>();
        for (Sentence sentence : Headings.told(parsed)) {
            List<FrameMatch> found = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                woken(sentence, token, fillers, headings, found);
            }
            Set<String> there = WordingMatcher.words(sentence);
            for (Frame frame : book.wordings()) {
                wordings.match(frame, sentence, there, fillers, mentions).stream()
                        .filter(filled ->
                                conditionsHold(frame, sentence, filled.trigger(), fillers))
                        .forEach(filled ->
                                accept(
                                        frame,
                                        sentence,
                                        filled.trigger(),
                                        filled.roles(),
                                        fillers,
                                        headings,
                                        found));
            }
            List<FrameMatch> stanced = new ArrayList<>();
            for (FrameMatch match : claimants.unclaimed(found, sentence)) {
                stances.of(match, sentence)
                        .map(stance ->
                                stance.on(match, media.of(match, stance.speakers(), sentence)))
                        .map(told -> claimants.acting(told, sentence))
                        .map(told -> contrasts.told(told, sentence))
                        .ifPresent(stanced::addAll);
            }
            all.addAll(Sifting.sift(Lending.lend(stanced, sentence), sentence));
        }
        List<FrameMatch> settled = new Successions(mentions).settle(all);
        List<FrameMatch> placed = new EarlierActs(parsed, words).place(settled);
        List<FrameMatch> claimed =
                new Claimings(parsed, words, voices, fillers, spokespeople).with(placed);
        return new Denials(parsed, mentions, words, voices, spokespeople).with(claimed);
    }

    private void woken(
            Sentence sentence,
            Token token,
            Fillers fillers,
            Headings headings,
            List<FrameMatch> into) {
        Set<Frame> frames = new LinkedHashSet<>();
        boolean modifies =
                sentence.roles().playedBy(token.index()).stream()
                                .anyMatch(link -> link.role().equals(Link.MOD))
                        && !(token.index() > 0
                                && sentence.token(token.index() - 1).form().equals("-"));
        if (token.verb() && !modifies) {
            boolean bare = true;
            for (Token child : sentence.children(token.index())) {
                if (PARTICLES.contains(child.tag())) {
                    String particle = child.form().toLowerCase(Locale.ROOT);
                    List<Frame> both =
                            book.wokenBy(Trigger.Part.VERB, token.lemma() + "_" + particle);
                    frames.addAll(both);
                    bare &= both.isEmpty() || !particle.equals("together"); // "brings together"
                }
            }
            if (bare) {
                frames.addAll(book.wokenBy(Trigger.Part.VERB, token.lemma()));
            }
        }
        if (token.noun() || token.tag().equals("VBG") && !doing(sentence, token)) {
            frames.addAll(
                    book.wokenBy(
                            Trigger.Part.NOUN,
                            token.noun() ? token.lemma() : token.form().toLowerCase(Locale.ROOT)));
        }
        if (token.adjective()
                || token.tag().equals("VBN")
                || token.tag().equals("RB")
                || token.tag().equals("IN")) {
            frames.addAll(book.wokenBy(Trigger.Part.ADJ, token.form().toLowerCase(Locale.ROOT)));
        }
        Set<ClaimType> done = new HashSet<>();
        boolean inName =
                token.properNoun() && fillers.mentionAt(sentence, token.index()).isPresent();
        for (Frame frame : frames) {
            if (inName && !frame.type().tie()) {
                continue;
            }
            if (!done.contains(frame.type())
                    && conditionsHold(frame, sentence, token.index(), fillers)) {
                Map<String, List<Bound>> roles = fill(frame, sentence, token.index(), fillers);
                if (accept(frame, sentence, token.index(), roles, fillers, headings, into)) {
                    done.add(frame.type());
                }
            }
        }
    }

    /// "shooting six men" is no shooting, but what somebody does to them; "is fighting" is a verb.
    private static boolean doing(Sentence sentence, Token gerund) {
        return sentence.children(gerund.index()).stream()
                .anyMatch(child ->
                        child.label().equals("dobj") && child.index() > gerund.index()
                                || child.label().equals("aux"));
    }

    private boolean conditionsHold(Frame frame, Sentence sentence, int at, Fillers fillers) {
        return frame.conditions().stream()
                .allMatch(condition -> {
                    boolean holds =
                            condition.path().alternatives().stream()
                                    .flatMap(alternative -> alternative.walks().stream())
                                    .flatMap(walk -> RolePath.reach(walk, sentence, at).stream())
                                    .filter(end ->
                                            condition.wanted()
                                                    || !InNames.inner(sentence, end, at, fillers))
                                    .anyMatch(end -> fits(condition, sentence, end, fillers));
                    return holds == condition.wanted();
                });
    }

    private static boolean fits(
            Frame.Condition condition, Sentence sentence, int end, Fillers fillers) {
        Token token = sentence.token(end);
        boolean named =
                (!condition.wanted() || condition.path().begins(Link.MOD))
                        && InNames.bodyName(sentence, end, fillers);
        boolean anything = condition.words().isEmpty() && condition.sorts().isEmpty();
        return anything
                || !named && condition.words().contains(token.lemma())
                || !named && condition.words().contains(token.form().toLowerCase(Locale.ROOT))
                || condition.sorts().stream()
                        .anyMatch(sort -> !fillers.at(sentence, end, sort).isEmpty());
    }

    private Map<String, List<Bound>> fill(Frame frame, Sentence sentence, int at, Fillers fillers) {
        Map<String, List<Bound>> roles = new LinkedHashMap<>();
        frame.roles()
                .forEach((role, path) -> {
                    Sort standard =
                            frame.sorts().getOrDefault(role, Sort.standard(frame.type(), role));
                    for (RolePath.Alternative alternative : path.alternatives()) {
                        List<Bound> bounds = new ArrayList<>();
                        for (RolePath.Walk walk : alternative.walks()) {
                            Sort sort =
                                    walk.sort().isEmpty()
                                            ? standard
                                            : Sort.valueOf(walk.sort().toUpperCase(Locale.ROOT));
                            for (int end : RolePath.reach(walk, sentence, at)) {
                                fillers.at(sentence, end, sort).stream()
                                        .filter(bound ->
                                                end == at
                                                        || !InNames.within(
                                                                bound, at, sentence, fillers))
                                        .filter(bound ->
                                                frame.type() != ClaimType.LEADS
                                                        || bound.token() == end
                                                        || !parts.contains(
                                                                sentence.token(end).lemma()))
                                        .forEach(bounds::add);
                            }
                        }
                        if (!bounds.isEmpty()) {
                            List<Bound> whole =
                                    ListedNames.whole(bounds, frame, role, sentence, fillers);
                            roles.put(role, Bounds.distinct(Bounds.outermost(whole)));
                            break;
                        }
                    }
                });
        return roles;
    }

    private boolean accept(
            Frame frame,
            Sentence sentence,
            int trigger,
            Map<String, List<Bound>> filled,
            Fillers fillers,
            Headings headings,
            List<FrameMatch> into) {
        Map<String, List<Bound>> roles = new LinkedHashMap<>(filled);
        String first = frame.type().tie() ? "subject" : "actor";
        String second = frame.type().tie() ? "object" : "target";
        if (!frame.type().naming()) {
            Sides.dropShared(roles, first, second, frame.type().symmetric());
        } else if (Sides.holds(sentence, roles.get(first), roles.get(second))
                || Sides.another(sentence, frame, trigger, roles.get(first), fillers)
                || frame.type() == ClaimType.ALIAS
                        && Sides.apart(
                                sentence, frame, roles.get(first), roles.get(second), fillers)) {
            return false;
        }
        if (!frame.type().tie()) {
            Wheres.fill(roles, frame, sentence, trigger, fillers);
            Wheres.under(roles, frame, sentence, trigger, headings);
        }
        for (Set<String> need : frame.needs()) {
            if (need.stream()
                    .noneMatch(role -> roles.containsKey(role) && !roles.get(role).isEmpty())) {
                return false;
            }
        }
        Span reach = sentence.token(trigger).span();
        for (List<Bound> bounds : roles.values()) {
            for (Bound bound : bounds) {
                reach = sentence.span().covers(bound.span()) ? reach.with(bound.span()) : reach;
            }
        }
        into.add(
                new FrameMatch(
                        frame,
                        sentence.index(),
                        trigger,
                        Clauses.of(sentence, trigger, frame.type().tie()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        roles,
                        frame.polarity().orElse(Polarity.AFFIRMED),
                        frame.certainty().orElse(Certainty.STATED),
                        frame.holding(),
                        List.of(),
                        List.of(),
                        reach));
        return true;
    }
}
