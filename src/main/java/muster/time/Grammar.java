package muster.time;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All rules of time as one tree of words, so that a sentence is read once whatever their number.
final class Grammar {
    private final TimeWords words;
    private final Branch root = new Branch();

    Grammar(TimeWords words) {
        this.words = words;
    }

    private static final class Branch {
        final Map<String, Branch> byWord = new HashMap<>();
        final Map<String, Branch> byClass = new LinkedHashMap<>();
        final List<TimeRule> rules = new ArrayList<>(0);
    }

    /// A piece in capitals names a class.
    static boolean names(String piece) {
        return piece.length() > 1
                && piece.chars().allMatch(c -> Character.isUpperCase(c) || c == '_');
    }

    void add(List<String> way, TimeRule rule) {
        Branch at = root;
        for (String piece : way) {
            at =
                    names(piece) || piece.equals("N")
                            ? at.byClass.computeIfAbsent(piece, ignored -> new Branch())
                            : at.byWord.computeIfAbsent(piece, ignored -> new Branch());
        }
        if (!at.rules.contains(rule)) {
            at.rules.add(rule);
        }
    }

    /// The longest words of time that begin at atom `first`.
    ///
    /// @param afterTime another time ends right before, with "and" or a dash between
    Optional<Found> longest(List<Atom> atoms, int first, boolean afterTime) {
        Search search = new Search(atoms, first, afterTime);
        search.walk(root, first);
        return Optional.ofNullable(search.best);
    }

    private final class Search {
        private final List<Atom> atoms;
        private final int first;
        private final boolean afterTime;
        private final List<String> classes = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();
        private @Nullable Found best;

        Search(List<Atom> atoms, int first, boolean afterTime) {
            this.atoms = atoms;
            this.first = first;
            this.afterTime = afterTime;
        }

        void walk(Branch branch, int at) {
            for (TimeRule rule : branch.rules) {
                consider(rule, at - 1);
            }
            if (at == atoms.size()) {
                return;
            }
            Atom atom = atoms.get(at);
            Branch word = branch.byWord.get(atom.low());
            if (word != null) {
                step(word, at, "", Atom.NONE);
            }
            branch.byClass.forEach((name, next) -> {
                int count = words.value(name, atom);
                if (count != Atom.NONE) {
                    step(next, at, name, count);
                }
            });
        }

        private void step(Branch next, int at, String name, int count) {
            classes.add(name);
            counts.add(count);
            walk(next, at + 1);
            classes.removeLast();
            counts.removeLast();
        }

        private void consider(TimeRule rule, int last) {
            Found now = best;
            boolean better =
                    now == null
                            || last > now.last()
                            || (last == now.last() && rule.order() < now.rule().order());
            if (better && fits(rule, last)) {
                best = new Found(rule, atoms, first, last, classes, counts);
            }
        }

        private boolean fits(TimeRule rule, int last) {
            return (rule.after().isEmpty() || before(rule.after()))
                    && !before(rule.notAfter())
                    && (rule.before().isEmpty() || stands(last + 1, rule.before()))
                    && !stands(last + 1, rule.notBefore())
                    && next(rule.next(), last + 1);
        }

        private boolean before(Set<String> guard) {
            return (afterTime && guard.contains("TIME"))
                    || (guard.contains("START") && opens())
                    || stands(first - 1, guard)
                    || phrase(2, guard)
                    || phrase(3, guard)
                    || (first > 0
                            && guard.contains("ADJECTIVE")
                            && atoms.get(first - 1).tag().startsWith("JJ"));
        }

        /// Nothing stands before it but the mark of a list.
        private boolean opens() {
            return atoms.subList(0, first).stream()
                    .noneMatch(atom -> Character.isLetterOrDigit(atom.low().charAt(0)));
        }

        /// "early as", "since at least": `many` words right before.
        private boolean phrase(int many, Set<String> guard) {
            if (first < many || guard.isEmpty()) {
                return false;
            }
            StringBuilder text = new StringBuilder(atoms.get(first - many).low());
            for (int i = first - many + 1; i < first; i++) {
                text.append(' ').append(atoms.get(i).low());
            }
            return guarded(text.toString(), guard);
        }

        private boolean guarded(String text, Set<String> guard) {
            return guard.contains(text)
                    || guard.stream().anyMatch(name -> names(name) && words.holds(name, text));
        }

        private boolean stands(int at, Set<String> guard) {
            if (guard.isEmpty() || at < 0 || at >= atoms.size()) {
                return false;
            }
            return guarded(atoms.get(at).low(), guard);
        }

        private boolean next(TimeRule.Next next, int at) {
            if (at >= atoms.size()) {
                return next != TimeRule.Next.NOUN;
            }
            Atom atom = atoms.get(at);
            return switch (next) {
                case ANY -> true;
                case NOUN -> atom.noun() && !words.holds("CUE", atom.low());
                case LOWER -> !atom.capital() || words.holds("MONTH", atom.low());
                case STOP -> words.holds("STOP", atom.low()) || words.holds("CUE", atom.low());
            };
        }
    }
}
