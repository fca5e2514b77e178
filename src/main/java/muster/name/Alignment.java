package muster.name;

import muster.name.NameMatch.Why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Lays two names side by side: which word of the one stands for which of the other, and which are
/// left over.
///
/// @param left words of the first name that stand for nothing in the second
/// @param right the same the other way round
record Alignment(List<Pair> pairs, List<NameWord> left, List<NameWord> right, boolean ordered) {
    /// @param value how alike, 0 to 1
    record Pair(int i, int j, NameWord one, NameWord other, double value, Why why) {}

    private static final int JOINED = 3;

    static Alignment of(NameForm a, NameForm b, WordLikeness likeness) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < a.words().size(); i++) {
            for (int j = 0; j < b.words().size(); j++) {
                NameWord one = a.words().get(i);
                NameWord other = b.words().get(j);
                WordLikeness.Likeness found = likeness.of(one, other);
                if (found.value() >= WordLikeness.ENOUGH) {
                    all.add(new Pair(i, j, one, other, found.value(), found.why()));
                }
            }
        }
        all.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.value())
                        .thenComparingInt(pair -> Math.abs(pair.i() - pair.j()))
                        .thenComparingInt(Pair::i)
                        .thenComparingInt(Pair::j));
        boolean[] usedA = new boolean[a.words().size()];
        boolean[] usedB = new boolean[b.words().size()];
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : all) {
            if (!usedA[pair.i()] && !usedB[pair.j()]) {
                take(pair, pairs, usedA, usedB);
            }
        }
        joined(a, b, usedA, usedB, pairs, false);
        joined(b, a, usedB, usedA, pairs, true);
        pairs.sort(Comparator.comparingInt(Pair::i));
        return new Alignment(pairs, rest(a, usedA), rest(b, usedB), ordered(pairs));
    }

    private static void take(Pair pair, List<Pair> pairs, boolean[] usedA, boolean[] usedB) {
        pairs.add(pair);
        usedA[pair.i()] = true;
        usedB[pair.j()] = true;
    }

    /// Two or three left-over words of `a` that together are one of `b`: "Khair Ullah",
    /// "Khairullah".
    private static void joined(
            NameForm a,
            NameForm b,
            boolean[] usedA,
            boolean[] usedB,
            List<Pair> pairs,
            boolean turned) {
        for (int j = 0; j < b.words().size(); j++) {
            for (int i = 0; i < a.words().size() && !usedB[j]; i++) {
                StringBuilder sounds = new StringBuilder();
                StringBuilder latin = new StringBuilder();
                for (int k = i; k < Math.min(i + JOINED, usedA.length) && !usedA[k]; k++) {
                    sounds.append(a.words().get(k).sounds());
                    latin.append(a.words().get(k).latin());
                    NameWord other = b.words().get(j);
                    if (k > i && alike(latin, sounds, other)) {
                        NameWord one = whole(latin, sounds, a.words().get(i));
                        pairs.add(
                                turned
                                        ? new Pair(j, i, other, one, 0.95, Why.JOINED)
                                        : new Pair(i, j, one, other, 0.95, Why.JOINED));
                        Arrays.fill(usedA, i, k + 1, true);
                        usedB[j] = true;
                        break;
                    }
                }
            }
        }
    }

    private static boolean alike(StringBuilder latin, StringBuilder sounds, NameWord other) {
        return latin.length() > 4
                && other.sort() != NameWord.Sort.NUMBER
                && (latin.toString().equals(other.latin())
                        || SoundDistance.likeness(
                                        Sounds.of(latin.toString()),
                                        other.sounds(),
                                        other.vowelless())
                                >= 0.88
                        || SoundDistance.likeness(
                                        sounds.toString(), other.sounds(), other.vowelless())
                                >= 0.88);
    }

    private static NameWord whole(StringBuilder latin, StringBuilder sounds, NameWord first) {
        return new NameWord(
                latin.toString(),
                sounds.toString(),
                "",
                "",
                NameWord.Sort.UNKNOWN,
                first.vowelless());
    }

    private static List<NameWord> rest(NameForm form, boolean[] used) {
        List<NameWord> rest = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                rest.add(form.words().get(i));
            }
        }
        return rest;
    }

    private static boolean ordered(List<Pair> pairs) {
        for (int n = 1; n < pairs.size(); n++) {
            if (pairs.get(n).j() < pairs.get(n - 1).j()) {
                return false;
            }
        }
        return true;
    }
}
