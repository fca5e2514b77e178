package muster.name;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells which words are parts of proper names by themselves; repairs what the tagger makes of
/// sentence starts and headlines.
final class Cores {
    private static final Set<String> CLOSED =
            Set.of(
                    "DT", "IN", "CC", "MD", "PRP", "PRP$", "WDT", "WP", "WRB", "WP$", "EX", "TO",
                    "PDT");

    /// "Pro-Russian" is an adjective.
    private static final Pattern PREFIXED =
            Pattern.compile(
                    "(pro|anti|ex|non|mid|post|pre|counter|co|self|semi|multi|inter|trans|then|early|late|all)-.*");

    private final Words words;
    private final Seen seen;

    Cores(Words words, Seen seen) {
        this.words = words;
        this.seen = seen;
    }

    boolean core(Line line, int at) {
        if (at < 0 || at >= line.size() || !line.cap(at)) {
            return false;
        }
        String low = line.low(at);
        boolean prefixed = PREFIXED.matcher(low).matches() && !words.in("prefixed-in-names", low);
        if (prefixed || Words.weapon(low)) {
            return false;
        }
        if (words.neverName().contains(low)
                || CLOSED.contains(line.tag(at)) && !foreign(low)
                || line.opens(at)
                || line.closes(at)) {
            return false;
        }
        if (line.titled()) {
            return inHeadline(line, at);
        }
        return line.initial(at) ? initial(line, at) : !pronounLike(low);
    }

    private boolean foreign(String low) {
        return words.opens().contains(low)
                || words.states().named(low).isPresent() && low.length() > 2
                || seen.large(low) && low.length() > 2 && !seen.small(low);
    }

    private static boolean pronounLike(String low) {
        return low.equals("i") || low.equals("the") || low.equals("a");
    }

    private boolean initial(Line line, int at) {
        String low = line.low(at);
        String tag = line.tag(at);
        if (words.in("function-word", low)) {
            return false;
        }
        if (hyphened(line.token(at).form())
                || words.innerPossessive().contains(low)
                        && line.possessive(at + 1)
                        && line.cap(at + 2)) {
            return true;
        }
        if (seen.large(low) && !seen.small(low)) {
            return true;
        }
        if (words.in("opening-adjective", low)) {
            return false; // "Local Naparama militia"
        }
        if (words.opens().contains(low)) {
            boolean noun =
                    words.in("opening-noun", low)
                            && line.noun(at + 1)
                            && !line.cap(at + 1)
                            && !words.romance().contains(line.low(at + 1));
            return !noun; // "Clan fighters"
        }
        if (words.demonym(low) || words.titles().contains(low)) {
            return line.cap(at + 1);
        }
        if (lettered(line, at)) {
            return true;
        }
        if (words.states().named(low).isPresent() || words.states().people(low).isPresent()) {
            return true;
        }
        if (seen.small(low)) {
            return tag.startsWith("NNP") && line.cap(at + 1) && !line.comma(at + 1) && !common(low);
        }
        return tag.startsWith("NNP") && !plainPlural(line, at)
                || (line.noun(at) || tag.equals("FW") || line.token(at).adjective())
                        && line.cap(at + 1)
                        && line.tag(at + 1).startsWith("NNP")
                        && !common(low)
                || mixed(line.token(at).form());
    }

    /// "Volunteers for the Defence of the Homeland (VDP)" would be: letters in brackets sum it up.
    private static boolean lettered(Line line, int at) {
        int open = at + 1;
        while (open < Math.min(line.size() - 1, at + 9) && !line.opens(open)) {
            if (line.comma(open) || line.verb(open) && !line.cap(open)) {
                return false;
            }
            open++;
        }
        return line.opens(open)
                && open > at + 1
                && Acronym.of(line.token(open + 1).form(), line.lows(at, open - 1))
                && !Acronym.of(line.token(open + 1).form(), line.lows(at + 1, open - 1));
    }

    /// "Fighters", "Reinforcements": a plural that heads descriptions is no name.
    private boolean plainPlural(Line line, int at) {
        return common(line.low(at)) && !line.cap(at + 1);
    }

    private boolean common(String low) {
        return words.in("noun-fighters", low)
                || words.in("noun-community", low)
                || words.in("noun-force", low)
                || words.in("noun-state", low)
                || words.in("noun-organisation", low)
                || words.in("noun-group", low)
                || words.in("noun-person", low)
                || words.in("place-noun", low);
    }

    /// "Sipah-e-Haidar", "Mai-Mai"
    private static boolean hyphened(String form) {
        int dash = form.lastIndexOf('-');
        return dash > 0 && dash + 1 < form.length() && Character.isUpperCase(form.charAt(dash + 1));
    }

    /// "M23", "JuA"
    private static boolean mixed(String form) {
        return form.length() > 1
                && form.length() < 8
                && (Character.isUpperCase(form.charAt(1)) || Character.isDigit(form.charAt(1)));
    }

    /// In a headline a word is a name where the body writes it large, or where nothing else is
    /// likely.
    private boolean inHeadline(Line line, int at) {
        String low = line.low(at);
        if (words.opens().contains(low)
                || words.demonym(low)
                || words.in("known-group", low)
                || words.states().named(low).isPresent()
                || words.states().seat(low).isPresent()) {
            return true;
        }
        if (partOfKnown(line, at, low)) {
            return true;
        }
        if (words.in("function-word", low)
                || words.in("headline-small", low)
                || seen.small(low)
                || common(low)) {
            return false;
        }
        boolean named = line.tag(at).startsWith("NNP") && !line.tag(at).equals("NNPS");
        return seen.large(low) || named && words.in("prep-place", line.low(at - 1));
    }

    /// "Haram" of "Boko Haram", "Army" of "Congolese Army".
    private boolean partOfKnown(Line line, int at, String low) {
        String pair = line.low(at - 1) + " " + low;
        return words.in("known-group", pair)
                || seen.large(low) && seen.large(line.low(at - 1))
                || words.demonym(line.low(at - 1)) && words.in("name-group", low);
    }
}
