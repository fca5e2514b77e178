package muster.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A noun phrase that speaks of actors without naming them: "at least 12 soldiers", "the group",
/// "its forces".
///
/// @param first, last its words, determiners included, up to its noun
/// @param noun index of the noun that says what it is
/// @param owner index of the possessive pronoun, or of the last word of the possessor's name; -1
///   where it has none
record Phrase(
        Line line, int first, int last, int noun, Sort sort, Lead lead, boolean plural, int owner) {
    /// How the phrase begins.
    enum Lead {
        NONE,
        A,
        COUNT,
        THE,
        THIS,
        BOTH,
        ITS,
        OWNER
    }

    boolean definite() {
        return lead == Lead.THE || lead == Lead.THIS || lead == Lead.BOTH;
    }

    /// The words before the noun that tell its bearer from others of its kind: "Uzbek" of "the
    /// Uzbek group".
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (int at = first; at < noun; at++) {
            if (line.cap(at) && !line.initial(at) && !line.possessive(at + 1)) {
                marks.add(line.low(at));
            }
        }
        return marks;
    }

    /// "two groups", "the four factions": more than one of them.
    boolean counted() {
        int number = lead == Lead.THE || lead == Lead.THIS ? first + 1 : first;
        return plural && number < noun && line.tag(number).equals("CD");
    }

    /// The words before the noun that pass.
    List<String> before(Predicate<String> pass) {
        return IntStream.range(first, noun).mapToObj(line::low).filter(pass).toList();
    }

    String word() {
        return line.low(noun);
    }
}
