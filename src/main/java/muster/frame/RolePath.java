package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How to walk from a trigger to those who fill a role: `subj`, `obj.of`, `^obj.subj` (up to the
/// word whose object this is, then to its subject), `self`, `det` (its article), `locus` (where it
/// is: in, near, along, ... what). Alternatives are tried in turn (`obj | to`), parts joined by `&`
/// are gathered (`subj & with`); `@place` behind a step keeps fillers of that sort only.
public record RolePath(List<Alternative> alternatives) {
    public RolePath {
        alternatives = List.copyOf(alternatives);
    }

    /// Walks that are gathered.
    public record Alternative(List<Walk> walks) {
        public Alternative {
            walks = List.copyOf(walks);
        }
    }

    /// Steps one after another, and the sort of filler that is wanted at the end; empty = any.
    public record Walk(List<String> steps, String sort) {
        public Walk {
            steps = List.copyOf(steps);
        }
    }

    public static RolePath of(String text) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|")) {
            List<Walk> walks = new ArrayList<>();
            for (String walk : alternative.split("&")) {
                String[] parts = walk.strip().split("@", 2);
                walks.add(
                        new Walk(
                                List.of(parts[0].strip().split("\\.")),
                                parts.length > 1 ? parts[1].strip() : ""));
            }
            alternatives.add(new Alternative(walks));
        }
        return new RolePath(alternatives);
    }

    /// Whether one of its walks starts with this step.
    boolean begins(String step) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.walks().stream())
                .anyMatch(walk -> walk.steps().getFirst().equals(step));
    }

    /// The tokens that a walk reaches from `start`, in text order of discovery.
    public static Set<Integer> reach(Walk walk, Sentence sentence, int start) {
        Set<Integer> at = new LinkedHashSet<>(List.of(start));
        for (String step : walk.steps()) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int token : at) {
                step(step, sentence, token, next);
            }
            at = next;
        }
        return at;
    }

    private static void step(String step, Sentence sentence, int token, Set<Integer> into) {
        if (step.equals("self")) {
            into.add(token);
        } else if (step.equals("det")) {
            sentence.children(token).stream()
                    .filter(child -> child.tag().equals("DT"))
                    .forEach(child -> into.add(child.index()));
        } else if (step.startsWith("^")) {
            String role = step.substring(1);
            for (Link link : sentence.roles().playedBy(token)) {
                if (role.equals("*") || link.role().equals(role)) {
                    into.add(link.predicate());
                }
            }
        } else if (step.equals("locus")) {
            Locus.of(sentence, token, into);
        } else if (step.startsWith("?")) {
            // both the sure and the loose attachment of a preposition
            into.addAll(sentence.roles().of(token, step.substring(1)));
            into.addAll(sentence.roles().of(token, "~" + step.substring(1)));
        } else {
            into.addAll(sentence.roles().of(token, step));
        }
    }
}
