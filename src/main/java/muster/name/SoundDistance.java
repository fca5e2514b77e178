package muster.name;

import java.util.Arrays;

/// How alike two words sound: an edit distance in which what romanisations confuse (k and q, e and
/// i, th and s, a vowel more or less) costs little.
final class SoundDistance {
    private static final double OTHER = 1;
    private static final double[][] CHANGE = changes();
    private static final double[] EXTRA = extras();

    private SoundDistance() {}

    private static double[][] changes() {
        double[][] cost = new double[128][128];
        for (int i = 0; i < 128; i++) {
            for (int j = 0; j < 128; j++) {
                boolean vowels = "aeiuEO".indexOf(i) >= 0 && "aeiuEO".indexOf(j) >= 0;
                cost[i][j] = i == j ? 0 : vowels ? 0.3 : OTHER;
            }
        }
        String pairs =
                """
                ae.12 ei.12 ai.25 au.28 iu.3 eu.3 aE.2 eE.08 iE.12 aO.2 uO.1 eO.3 iO.35 EO.35 uw.15 \
                Ow.25 iy.1 Ey.1 ey.25 ay.35 kq.06 kx.35 kg.4 qg.35 qG.3 gG.12 xh.25 xG.4 Gr.6 sT.25 tT.15 \
                dD.15 zD.15 zs.35 SC.3 Ss.4 Cs.5 jg.35 jZ.2 Zz.35 jC.45 jy.5 jD.6 Dz.15 dt.4 DT.4 \
                bp.35 vw.12 fv.25 vb.45 mn.5 t%.1 T%.3 h%.3 gh.5 hG.5 zT.4 lr.8 jd.8 jz.55 yj.5\
                """;
        for (String pair : pairs.split("\\s+")) {
            double value = Double.parseDouble("0" + pair.substring(2));
            cost[pair.charAt(0)][pair.charAt(1)] = value;
            cost[pair.charAt(1)][pair.charAt(0)] = value;
        }
        return cost;
    }

    private static double[] extras() {
        double[] cost = new double[128];
        Arrays.fill(cost, 0.9);
        "aei".chars().forEach(c -> cost[c] = 0.28);
        "uEO".chars().forEach(c -> cost[c] = 0.35);
        cost['h'] = 0.3;
        cost['%'] = 0.15;
        cost['y'] = 0.3;
        cost['w'] = 0.35;
        return cost;
    }

    /// From 1, the same sounds, to 0, nothing alike.
    ///
    /// @param vowelless one of the two comes from a script without short vowels, so that vowels say
    ///   little
    static double likeness(String one, String other, boolean vowelless) {
        if (one.equals(other)) {
            return 1;
        }
        double length = (one.length() + other.length()) / 2.0;
        double scale = 0.42 * length;
        if (Math.abs(one.length() - other.length()) > 5 && !vowelless) {
            return 0;
        }
        double cost = cost(one, other, vowelless);
        double likeness = Math.max(0, 1 - cost / scale);
        return vowelless ? likeness * 0.95 : likeness;
    }

    private static double cost(String one, String other, boolean vowelless) {
        double[] above = new double[other.length() + 1];
        double[] row = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            above[j] = above[j - 1] + extra(other, j - 1, vowelless);
        }
        for (int i = 1; i <= one.length(); i++) {
            double gone = extra(one, i - 1, vowelless);
            row[0] = above[0] + gone;
            for (int j = 1; j <= other.length(); j++) {
                double changed =
                        above[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1), vowelless);
                double come = row[j - 1] + extra(other, j - 1, vowelless);
                row[j] = Math.min(changed, Math.min(above[j] + gone, come));
            }
            double[] spare = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }

    private static double change(char one, char other, boolean vowelless) {
        double cost = CHANGE[one & 127][other & 127];
        return vowelless && cost < 0.4 && cost > 0 ? 0.06 : cost;
    }

    private static double extra(String word, int at, boolean vowelless) {
        char c = word.charAt(at);
        double cost = EXTRA[c & 127];
        if (c == 's' && at == word.length() - 1 && at > 3) {
            return 0.4;
        }
        return vowelless && cost < 0.4 ? 0.05 : cost;
    }
}
