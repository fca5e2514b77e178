package muster.name;

/// Tells whether an acronym stands for a name: its letters are the first letters of the name's
/// words, those of articles and prepositions where it takes them in.
final class Acronyms {
    /// From so many letters on an acronym may keep the order of another language: "FDLR" is the
    /// Democratic Forces for the Liberation of Rwanda.
    private static final int TURNED = 4;

    private Acronyms() {}

    static String sorted(String letters) {
        return letters.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Initials without those of articles.
    static String telling(String initials) {
        return initials.replaceAll("[A-Z]", "");
    }

    /// 0 where `acronym` does not stand for a name with these initials (articles as capitals); two
    /// letters say little, five are hardly chance.
    static double sureness(String acronym, String initials) {
        if (acronym.length() < 2 || !fits(acronym, 0, initials, 0)) {
            boolean turned =
                    acronym.length() >= TURNED && sorted(acronym).equals(sorted(telling(initials)));
            return turned ? 0.8 : 0;
        }
        return switch (acronym.length()) {
            case 2 -> 0.6;
            case 3 -> 0.82;
            case 4 -> 0.9;
            default -> 0.94;
        };
    }

    private static boolean fits(String acronym, int at, String initials, int word) {
        if (word == initials.length()) {
            return at == acronym.length();
        }
        char initial = initials.charAt(word);
        boolean link = Character.isUpperCase(initial);
        if (link && fits(acronym, at, initials, word + 1)) {
            return true;
        }
        return at < acronym.length()
                && acronym.charAt(at) == Character.toLowerCase(initial)
                && fits(acronym, at + 1, initials, word + 1);
    }
}
