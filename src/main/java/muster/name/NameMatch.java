package muster.name;

import java.util.List;

/// Whether two names belong to one family, how surely, and why.
///
/// @param sureness from 0, nothing speaks for it, to 1, the same name
/// @param why the kinds of likeness that were needed; empty where the names differ
/// @param said in words, e.g. `Nusrah ~ Nusra, Front = Jabhat`
public record NameMatch(double sureness, List<Why> why, String said) {
    /// From here on two names are taken for one.
    public static final double SAME = 0.8;

    /// From here on two names may be one.
    public static final double PERHAPS = 0.6;

    public static final NameMatch NONE = new NameMatch(0, List.of(), "");

    /// A way in which two names are alike.
    public enum Why {
        /// Nothing differs but articles, case, marks and apostrophes.
        EXACT,
        /// "Jaysh al-Fath", "Jaish ul Fateh".
        SPELLING,
        /// "جبهة النصرة", "Jabhat al-Nusra".
        SCRIPT,
        /// "Jaysh al-Fath", "Army of Conquest".
        TRANSLATION,
        /// "HTS", "Hay'at Tahrir al-Sham".
        ACRONYM,
        /// "Nusrah", "Al Nusrah Front".
        SHORT,
        /// "Ahrar Brigade", "Brigade Ahrar".
        ORDER,
        /// "Khair Ullah", "Khairullah".
        JOINED,
        /// "Al-Qaida", "Al-Qaida in Iraq": one is the other and a place.
        BRANCH
    }

    public NameMatch {
        why = List.copyOf(why);
    }

    /// For those who only know that it is one name.
    static NameMatch unsaid() {
        return new NameMatch(SAME, List.of(Why.SPELLING), "known under this name");
    }

    /// The one name is the other and a place.
    public boolean branch() {
        return why.contains(Why.BRANCH);
    }

    public boolean same() {
        return sureness >= SAME;
    }

    public boolean perhaps() {
        return sureness >= PERHAPS;
    }
}
