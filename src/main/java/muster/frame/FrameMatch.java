package muster.frame;

import muster.model.Certainty;
import muster.model.Evidence;
import muster.model.Polarity;
import muster.model.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A frame that matched, with what was found around it. Dates and places are worked out later.
///
/// @param trigger token that carries the claim
/// @param clause token of the verb (or the noun itself) whose tense and time words count
/// @param cause trigger of the act that this one is part of; it lends place and time
/// @param earlier what was told before and this takes up ("the group denied it", "ten died in the
///   battle"); it lends its time
/// @param again whether it only takes up `earlier`, whose time alone counts
/// @param holding how it lies in time: the frame's own way, unless "began to" or "no longer" say
///   otherwise
/// @param speakers who says so, outermost first
/// @param reach the words that the match rests on
public record FrameMatch(
        Frame frame,
        int sentence,
        int trigger,
        int clause,
        Optional<Integer> cause,
        Optional<FrameMatch> earlier,
        boolean again,
        Map<String, List<Bound>> roles,
        Polarity polarity,
        Certainty certainty,
        Frame.Holding holding,
        List<Bound> speakers,
        List<Evidence> evidence,
        Span reach) {
    public FrameMatch {
        roles = Map.copyOf(roles);
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
    }

    public List<Bound> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    public Optional<Bound> one(String name) {
        return role(name).stream().findFirst();
    }

    FrameMatch causedBy(int other) {
        return new FrameMatch(
                frame,
                sentence,
                trigger,
                clause,
                Optional.of(other),
                earlier,
                again,
                roles,
                polarity,
                certainty,
                holding,
                speakers,
                evidence,
                reach);
    }

    /// The same match with `bounds` in `role`.
    public FrameMatch with(String role, List<Bound> bounds) {
        Map<String, List<Bound>> all = new LinkedHashMap<>(roles);
        all.put(role, List.copyOf(bounds));
        return new FrameMatch(
                frame, sentence, trigger, clause, cause, earlier, again, all, polarity, certainty,
                holding, speakers, evidence, reach);
    }

    /// The same match, with the verb at `verb` for its clause.
    public FrameMatch saidBy(int verb) {
        return new FrameMatch(
                frame, sentence, trigger, verb, cause, earlier, again, roles, polarity, certainty,
                holding, speakers, evidence, reach);
    }

    FrameMatch saying(Polarity other) {
        return new FrameMatch(
                frame, sentence, trigger, clause, cause, earlier, again, roles, other, certainty,
                holding, speakers, evidence, reach);
    }

    /// The same act, set in one told before.
    FrameMatch within(FrameMatch other) {
        return new FrameMatch(
                frame,
                sentence,
                trigger,
                clause,
                cause,
                Optional.of(other),
                again,
                roles,
                polarity,
                certainty,
                holding,
                speakers,
                evidence,
                reach);
    }

    /// This match, told once more by a verb of another place: denied, claimed, blamed on somebody.
    FrameMatch again(
            int inSentence,
            int verb,
            Polarity said,
            Certainty sure,
            List<Bound> tellers,
            Span words) {
        return new FrameMatch(
                frame,
                inSentence,
                verb,
                verb,
                Optional.empty(),
                Optional.of(this),
                true,
                roles,
                said,
                sure,
                holding,
                tellers,
                List.of(),
                words);
    }
}
