package muster.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How alike two spellings of a place name are, and under which other frames a misheard consonant
/// would stand.
final class Spellings {
    /// The better fitting first, then the more important, then by id, so that nothing is left to
    /// chance.
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::likeness)
                    .reversed()
                    .thenComparing(
                            Comparator.comparingLong(
                                            (Candidate candidate) -> candidate.entry().population())
                                    .reversed())
                    .thenComparing(candidate -> candidate.entry().id());

    private static final List<String> CONFUSED =
            List.of("dtz", "sSz", "jgSz", "kgXh", "bpv", "vf", "mn", "lr", "ts");
    private static final int LETTERS = 128;

    /// By sound, those that it may be taken for.
    private static final String[] CONFUSED_WITH = confusedWith();

    private static final double VOWEL = 0.3;
    private static final double EXTRA_VOWEL = 0.35;
    private static final double CONFUSED_CONSONANT = 0.6;
    private static final double EXTRA_CONSONANT = 0.9;
    private static final double OTHER_CONSONANT = 2;

    private Spellings() {}

    /// 1 for the same sounds, less for others, 0 where they are two names.
    static double likeness(PlaceKey asked, PlaceKey known) {
        if (asked.vowelless() && !known.vowelless()) {
            return asked.frame().equals(known.frame()) ? acrossScripts(asked, known) : 0;
        }
        if (known.vowelless() && !asked.vowelless()) {
            // places have their names in Latin script too, and those say more
            return 0;
        }
        if (asked.sounds().equals(known.sounds())) {
            return 0.97;
        }
        double allowed = allowed(Math.min(asked.frame().length(), known.frame().length()));
        double cost = cost(asked.sounds(), known.sounds(), allowed);
        return cost > allowed ? 0 : 0.94 - 0.5 * cost / Math.max(1, allowed);
    }

    private static double allowed(int consonants) {
        return 0.3 * (consonants - 1) + 0.05;
    }

    /// Arabic script leaves short vowels out; those that it writes must be heard in the other name,
    /// between the same consonants.
    private static double acrossScripts(PlaceKey bare, PlaceKey full) {
        String written = gaps(bare.sounds());
        String heard = gaps(full.sounds());
        double cost = 0;
        for (int i = 0; i < Math.min(written.length(), heard.length()); i++) {
            char sound = written.charAt(i);
            if (sound != '.' && sound != heard.charAt(i)) {
                cost += heard.charAt(i) == '.' ? EXTRA_VOWEL : VOWEL;
            }
        }
        double allowed = allowed(bare.frame().length());
        return cost > allowed ? 0 : 0.88 - 0.4 * cost / Math.max(1, allowed);
    }

    /// The vowel after each consonant, `.` where there is none.
    private static String gaps(String sounds) {
        StringBuilder gaps = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            if (!vowel(sounds.charAt(i))) {
                boolean followed = i + 1 < sounds.length() && vowel(sounds.charAt(i + 1));
                gaps.append(followed ? sounds.charAt(i + 1) : '.');
            }
        }
        return gaps.toString();
    }

    private static double cost(String one, String other, double limit) {
        double[] above = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            above[j] = above[j - 1] + extra(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            double[] row = new double[above.length];
            row[0] = above[0] + extra(one.charAt(i - 1));
            double least = row[0];
            for (int j = 1; j < row.length; j++) {
                double changed = above[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1));
                double gone = above[j] + extra(one.charAt(i - 1));
                double come = row[j - 1] + extra(other.charAt(j - 1));
                row[j] = Math.min(changed, Math.min(gone, come));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
            above = row;
        }
        return above[above.length - 1];
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'i' || c == 'u';
    }

    private static double extra(char c) {
        return vowel(c) ? EXTRA_VOWEL : EXTRA_CONSONANT;
    }

    private static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (vowel(one) || vowel(other)) {
            return vowel(one) && vowel(other) ? VOWEL : OTHER_CONSONANT;
        }
        return confused(one).indexOf(other) >= 0 ? CONFUSED_CONSONANT : OTHER_CONSONANT;
    }

    private static String confused(char c) {
        return c < LETTERS ? CONFUSED_WITH[c] : "";
    }

    private static String[] confusedWith() {
        String[] with = new String[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            char sound = c;
            with[c] =
                    CONFUSED.stream()
                            .filter(family -> family.indexOf(sound) >= 0)
                            .collect(Collectors.joining());
        }
        return with;
    }

    /// The frames that one misheard, lost, added or swapped consonant makes of `frame`; none where
    /// it is so short that the result would be another name. The first sound stays.
    static List<String> near(String frame) {
        if (frame.length() < 4) {
            return List.of();
        }
        Set<String> frames = new TreeSet<>();
        StringBuilder work = new StringBuilder(frame);
        for (int i = 1; i < frame.length(); i++) {
            char c = frame.charAt(i);
            for (char other : confused(c).toCharArray()) {
                work.setCharAt(i, other);
                frames.add(work.toString());
            }
            work.setCharAt(i, c);
            frames.add(frame.substring(0, i) + frame.substring(i + 1));
            for (char added : "hntrlmsdbkyjfgSX".toCharArray()) {
                frames.add(frame.substring(0, i) + added + frame.substring(i));
                if (i == frame.length() - 1) {
                    frames.add(frame + added);
                }
            }
        }
        frames.remove(frame);
        return new ArrayList<>(frames);
    }
}
