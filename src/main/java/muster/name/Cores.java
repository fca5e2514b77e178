package muster.name;

import java.util.Set;

/// Tells which words are parts of proper names by themselves; repairs what the tagger makes of
/// sentence starts and headlines.
final class Cores {
    private static final Set<String> CLOSED =
            Set.of(
                    "DT", "IN", "CC", "MD", "PRP", "PRP$", "WDT", "WP", "WRB", "WP$", "EX", "TO",
                    "PDT");
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
        if (words.opens().contains(low) || seen.large(low) && !seen.small(low)) {
            return true;
        }
        if (words.demonym(low) || words.titles().contains(low)) {
            return line.cap(at + 1);
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

    private static boolean mixed(String form) {
        return form.length() > 1 && form.length() < 8 && Character.isUpperCase(form.charAt(1));
    }

    private boolean inHeadline(Line line, int at) {
        String low = line.low(at);
        if (words.opens().contains(low)
                || words.demonym(low)
                || words.states().named(low).isPresent()
                || words.states().seat(low).isPresent()) {
            return true;
        }
        if (seen.small(low)) {
            return false;
        }
        return seen.large(low)
                || line.tag(at).startsWith("NNP") && !common(low) && !line.tag(at).equals("NNPS");
    }
}
