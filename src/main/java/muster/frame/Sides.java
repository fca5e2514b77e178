package muster.frame;

import muster.model.Mention;
import muster.parse.Link;
import muster.parse.Sentence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sees to it that the two sides of a match are two.
final class Sides {
    private Sides() {}

    /// "the Alliance (the Front, the Guard and the Lions)": a member is no name of the whole.
    static boolean holds(
            Sentence sentence, @Nullable List<Bound> wholes, @Nullable List<Bound> names) {
        if (wholes == null || names == null) {
            return false;
        }
        List<Integer> members =
                wholes.stream()
                        .flatMap(whole ->
                                sentence.roles().of(whole.token(), Link.INCLUDING).stream())
                        .toList();
        return names.stream()
                .flatMap(name -> name.mention().stream())
                .anyMatch(name -> members.contains(name.head()));
    }

    /// "the Front (Dalton, 2007: 9)": a man in brackets is no name of a body; where the frame asks
    /// for an actor, no other actor is.
    static boolean apart(
            Sentence sentence,
            Frame frame,
            @Nullable List<Bound> wholes,
            @Nullable List<Bound> names,
            Fillers fillers) {
        if (wholes == null || names == null) {
            return false;
        }
        boolean words = frame.sorts().getOrDefault("object", Sort.NAME) == Sort.NAME;
        boolean body = frame.sorts().get("subject") == Sort.BODY;
        Set<String> ours = new HashSet<>();
        wholes.forEach(bound -> ours.addAll(bound.entities()));
        boolean described =
                !words
                        && names.stream()
                                .anyMatch(name ->
                                        wholes.stream()
                                                        .anyMatch(whole ->
                                                                whole.token() == name.token())
                                                || name.mention()
                                                        .map(Mention::form)
                                                        .filter(Mention.Form.NAME::equals)
                                                        .isEmpty());
        boolean any =
                wholes.stream()
                        .allMatch(whole ->
                                whole.mention()
                                        .filter(m -> m.form() == Mention.Form.DESCRIPTION)
                                        .filter(m -> m.text().matches("(?i)an? .*"))
                                        .isPresent());
        return described
                || any // "a group calling itself the Front": its only name
                || names.stream()
                        .allMatch(name ->
                                !name.entities().isEmpty()
                                        && name.entities().stream().noneMatch(ours::contains)
                                        && (!words
                                                || body
                                                        && name.mention().stream()
                                                                .flatMap(m ->
                                                                        fillers
                                                                                .entities(m)
                                                                                .stream())
                                                                .allMatch(Sort.PERSON::takes)
                                                        && bracketed(sentence, name.token())));
    }

    /// "the group, led by Omar, goes by the name of the Front": whoever does not go by it is not
    /// called so.
    static boolean another(
            Sentence sentence,
            Frame frame,
            int trigger,
            @Nullable List<Bound> wholes,
            Fillers fillers) {
        if (wholes == null || !(frame.trigger() instanceof Trigger.Wording)) {
            return false;
        }
        boolean preposition = sentence.token(trigger).tag().equals("IN");
        int verb = preposition ? sentence.token(trigger).head() : trigger;
        if (verb < 0 || !sentence.token(verb).verb()) {
            return false;
        }
        List<Integer> doers = sentence.roles().of(verb, Link.SUBJ);
        List<Integer> done = sentence.roles().of(verb, Link.OBJ);
        Set<String> theirs = new HashSet<>();
        for (int doer : doers) {
            fillers.mentionAt(sentence, doer)
                    .ifPresent(mention -> theirs.addAll(mention.entities()));
        }
        return !doers.isEmpty()
                && wholes.stream()
                        .allMatch(whole ->
                                whole.token() < verb
                                        && !doers.contains(whole.token())
                                        && !done.contains(whole.token())
                                        && whole.entities().stream().noneMatch(theirs::contains)
                                        && agent(sentence, whole.token()));
    }

    /// "led by Omar".
    private static boolean agent(Sentence sentence, int token) {
        return sentence.roles().playedBy(token).stream().anyMatch(link -> link.role().equals("by"));
    }

    private static boolean bracketed(Sentence sentence, int at) {
        int open = at;
        while (open >= 0 && !sentence.token(open).form().matches("[()]")) {
            open--;
        }
        return open >= 0 && sentence.token(open).form().equals("(");
    }

    /// Nobody is tied to himself, or attacks himself: who is on both sides stays on the first.
    /// Several may be tied to one another ("working with each other").
    static void dropShared(
            Map<String, List<Bound>> roles, String first, String second, boolean symmetric) {
        List<Bound> seconds = roles.getOrDefault(second, List.of());
        Set<String> ours = new HashSet<>();
        roles.getOrDefault(first, List.of()).forEach(bound -> ours.addAll(bound.entities()));
        List<Bound> others = new ArrayList<>();
        for (Bound bound : seconds) {
            List<String> left = bound.entities().stream().filter(id -> !ours.contains(id)).toList();
            if (bound.entities().isEmpty()) {
                others.add(bound);
            } else if (!left.isEmpty()) {
                others.add(new Bound(bound.token(), bound.span(), left, bound.mention()));
            }
        }
        boolean oneAnother = symmetric && others.isEmpty() && ours.size() > 1;
        if (roles.containsKey(second) && !oneAnother) {
            roles.put(second, others);
        }
    }
}
