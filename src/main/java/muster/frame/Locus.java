package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What stands with a word by a preposition that says where something is.
final class Locus {
    private static final Set<String> WHERE =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "on",
                    "inside",
                    "within",
                    "outside",
                    "around",
                    "along",
                    "across",
                    "throughout",
                    "above",
                    "below",
                    "beyond",
                    "behind",
                    "beside",
                    "between",
                    "opposite",
                    "amid",
                    "astride",
                    "north_of",
                    "south_of",
                    "east_of",
                    "west_of",
                    "northeast_of",
                    "northwest_of",
                    "southeast_of",
                    "southwest_of",
                    "close_to",
                    "next_to",
                    "just_outside",
                    "on_outskirt_of",
                    "in_outskirt_of",
                    "at_outskirt_of",
                    "in_vicinity_of",
                    "in_part_of",
                    "far_as",
                    "afield_as",
                    "north_as",
                    "south_as",
                    "east_as",
                    "west_as");

    private static final Set<String> ADDING =
            Set.of(
                    "and",
                    "or",
                    "as",
                    "but",
                    "chiefly",
                    "mainly",
                    "notably",
                    "mostly",
                    "especially",
                    "particularly",
                    "primarily",
                    "principally");

    private Locus() {}

    /// The nearest such phrase behind the word with all that is coordinated in it, else the one
    /// before; "near Mora, in Kalo province" is near Mora.
    static void of(Sentence sentence, int token, Set<Integer> into) {
        List<Link> links = new ArrayList<>();
        for (Link link : sentence.roles().of(token)) {
            if (WHERE.contains(plain(link))) {
                links.add(link);
            }
        }
        links.sort(
                Comparator.comparing((Link link) -> link.filler() < token)
                        .thenComparing(Link::filler));
        int last = -1;
        for (Link link : links) {
            boolean apart = last >= 0 && aside(sentence, last, link.filler());
            if (!apart) {
                into.add(link.filler());
                last = link.filler();
            }
        }
    }

    private static String plain(Link link) {
        return link.role().startsWith("~") ? link.role().substring(1) : link.role();
    }

    /// Another preposition governs it, and no "and" stands between: it only says where the first
    /// lies.
    private static boolean aside(Sentence sentence, int first, int last) {
        if (last < first) {
            return true;
        }
        if (governor(sentence, first) == governor(sentence, last)) {
            return false;
        }
        int edge = last;
        while (sentence.token(edge).label().equals("conj") && sentence.token(edge).head() > first) {
            edge = sentence.token(edge).head();
        }
        for (int at = first + 1; at < edge; at++) {
            if (ADDING.contains(sentence.token(at).lemma())) {
                return false;
            }
        }
        return true;
    }

    private static int governor(Sentence sentence, int noun) {
        int at = noun;
        while (sentence.token(at).label().equals("conj")) {
            at = sentence.token(at).head();
        }
        return sentence.token(at).head();
    }
}
