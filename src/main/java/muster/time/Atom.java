package muster.time;

/// A word, number or sign inside a token: "mid-2015" is three of them. Rules of time look at these.
///
/// @param low lower case; curly quotes and long dashes made plain
/// @param capital it is written with a capital
/// @param token index of the token in its sentence
/// @param tag the token's part of speech
record Atom(String low, boolean capital, int token, String tag) {
    static final int NONE = Integer.MIN_VALUE;

    /// The number that the figures say ("28", "28th"), or [#NONE].
    int number() {
        int figures = figures();
        if (figures == 0 || figures > 4) {
            return NONE;
        }
        String rest = low.substring(figures);
        return rest.isEmpty() || ordinal(rest) ? Integer.parseInt(low.substring(0, figures)) : NONE;
    }

    /// It is written as an ordinal number in figures, "28th".
    boolean ordinal() {
        int figures = figures();
        return figures > 0 && ordinal(low.substring(figures));
    }

    private static boolean ordinal(String rest) {
        return rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    }

    /// How many figures it opens with.
    int figures() {
        int at = 0;
        while (at < low.length() && low.charAt(at) >= '0' && low.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    boolean word() {
        return Character.isLetter(low.charAt(0));
    }

    boolean noun() {
        return word()
                && !capital
                && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.isEmpty());
    }
}
