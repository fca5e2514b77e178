package muster.name;

import muster.name.NameMatch.Why;

import org.apache.commons.codec.language.DaitchMokotoffSoundex;

import java.util.Arrays;
import java.util.Set;

/// How alike two words of names are, and by what.
final class WordLikeness {
    /// Two words stand for each other from here on.
    static final double ENOUGH = 0.78;

    private static final double DOUBTFUL = 0.68;
    private static final double NEAR = 0.8;
    private static final Set<String> REPORTS = Set.of("en", "fr", "es", "pt", "ru", "de", "it");

    private final WordTable table;
    private final DaitchMokotoffSoundex soundex = new DaitchMokotoffSoundex();

    WordLikeness(WordTable table) {
        this.table = table;
    }

    record Likeness(double value, Why why) {}

    Likeness of(NameWord one, NameWord other) {
        if (one.latin().equals(other.latin())) {
            return new Likeness(1, Why.EXACT);
        }
        if (number(one) || number(other)) {
            return new Likeness(0, Why.SPELLING);
        }
        Why why = one.vowelless() != other.vowelless() ? Why.SCRIPT : Why.SPELLING;
        double spelled = spelled(one, other);
        if (one.known() && one.meaning().equals(other.meaning())) {
            return sameMeaning(one, other, spelled, why);
        }
        if (one.known() && other.known()) {
            if (table.near(one.meaning(), other.meaning())) {
                return new Likeness(NEAR, Why.TRANSLATION);
            }
            return new Likeness(Math.min(spelled, 0.5), why);
        }
        return new Likeness(spelled, why);
    }

    private static boolean number(NameWord word) {
        return word.sort() == NameWord.Sort.NUMBER || word.latin().chars().anyMatch(c -> c <= '9');
    }

    private double spelled(NameWord one, NameWord other) {
        boolean vowelless = one.vowelless() || other.vowelless();
        double likeness = SoundDistance.likeness(one.sounds(), other.sounds(), vowelless);
        boolean doubtful = likeness < ENOUGH && likeness >= DOUBTFUL;
        int letters = Math.min(one.sounds().length(), other.sounds().length());
        return doubtful && letters > 3 && soundAlike(one, other) ? ENOUGH : likeness;
    }

    /// The standard judge for the cases that our own distance leaves open: Daitch-Mokotoff.
    private boolean soundAlike(NameWord one, NameWord other) {
        Set<String> codes = Set.copyOf(Arrays.asList(codes(one)));
        return Arrays.stream(codes(other)).anyMatch(codes::contains);
    }

    private String[] codes(NameWord word) {
        return soundex.soundex(word.latin()).split("\\|");
    }

    private static Likeness sameMeaning(
            NameWord one, NameWord other, double spelled, Why spelling) {
        if (spelled >= ENOUGH) {
            return new Likeness(Math.max(spelled, 0.97), spelling);
        }
        if (one.vowelless() || other.vowelless()) {
            return new Likeness(0.95, Why.SCRIPT);
        }
        if (one.sort() == NameWord.Sort.GIVEN || one.sort() == NameWord.Sort.KUNYA) {
            return new Likeness(0.95, Why.SPELLING);
        }
        if (one.language().equals(other.language())) {
            return new Likeness(0.88, Why.TRANSLATION);
        }
        boolean toReader = REPORTS.contains(one.language()) || REPORTS.contains(other.language());
        return toReader
                ? new Likeness(0.95, Why.TRANSLATION)
                : new Likeness(spelled > 0.5 ? NEAR : 0.6, spelling);
    }
}
