package muster.time;

import java.util.ArrayList;
import java.util.List;

/// Words that a rule has read, with what they count as.
///
/// @param first and `last`: indexes of its atoms, both included
/// @param counts what each atom counts as, [Atom#NONE] for plain words
record Found(
        TimeRule rule,
        List<Atom> atoms,
        int first,
        int last,
        List<String> classes,
        List<Integer> counts) {
    Found {
        classes = List.copyOf(classes);
        counts = List.copyOf(counts);
    }

    /// What the `nth` (from 0) atom of the class counts as; [Atom#NONE] where there is none.
    int count(String name, int nth) {
        int seen = 0;
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).equals(name) && seen++ == nth) {
                return counts.get(i);
            }
        }
        return Atom.NONE;
    }

    int count(String name) {
        return count(name, 0);
    }

    int count(String name, String other) {
        int count = count(name);
        return count == Atom.NONE ? count(other) : count;
    }

    boolean has(String name) {
        return count(name) != Atom.NONE;
    }

    boolean says(String word) {
        for (int i = first; i <= last; i++) {
            if (atoms.get(i).low().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// The same words with a year that is said elsewhere: "from May to July 2014".
    Found in(int year) {
        List<String> moreClasses = new ArrayList<>(classes);
        List<Integer> moreCounts = new ArrayList<>(counts);
        moreClasses.add("YEAR");
        moreCounts.add(year);
        return new Found(rule, atoms, first, last, moreClasses, moreCounts);
    }

    /// A day or month that waits for its year.
    boolean yearless() {
        return !has("YEAR")
                && switch (rule.gives()) {
                    case DATE, DAYS, MONTH, SEASON -> true;
                    default -> false;
                };
    }
}
