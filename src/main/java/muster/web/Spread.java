package muster.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Spreads points over a sheet so that those which are tied lie near each other and names can be
/// read. The same ties give the same sheet.
final class Spread {
    static final double WIDTH = 1200;
    static final double HEIGHT = 760;

    private static final double MARGIN = 46;
    private static final int ROUNDS = 260;
    private static final double APART_X = 84;
    private static final double APART_Y = 30;

    /// Two points that are tied.
    record Pair(int one, int other) {}

    /// A point on the sheet.
    record Spot(double x, double y) {}

    private final double[] x;
    private final double[] y;
    private final int[][] pairs;
    private final double ideal;

    private Spread(int count, int[][] pairs) {
        x = new double[count];
        y = new double[count];
        this.pairs = pairs;
        ideal = Math.sqrt(WIDTH * HEIGHT / Math.max(1, count)) * 0.8;
        for (int i = 0; i < count; i++) {
            // a sunflower: even, and no two alike
            double far = Math.sqrt((i + 0.5) / count);
            double angle = i * 2.399963;
            x[i] = WIDTH / 2 + far * Math.cos(angle) * WIDTH / 2.4;
            y[i] = HEIGHT / 2 + far * Math.sin(angle) * HEIGHT / 2.4;
        }
    }

    /// @param ids those with the most ties first: they start in the middle
    static Map<Integer, Spot> of(List<Integer> ids, List<Pair> ties) {
        Map<Integer, Integer> index = new HashMap<>();
        for (int id : ids) {
            index.put(id, index.size());
        }
        int[][] pairs =
                ties.stream()
                        .filter(pair -> pair.one() != pair.other())
                        .map(pair ->
                                new int[] {index(index, pair.one()), index(index, pair.other())})
                        .toArray(int[][]::new);
        Spread spread = new Spread(ids.size(), pairs);
        for (int round = 0; round < ROUNDS; round++) {
            spread.round(1 - (double) round / ROUNDS);
        }
        spread.fill();
        for (int round = 0; round < 60; round++) {
            spread.part();
        }
        Map<Integer, Spot> spots = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            spots.put(ids.get(i), new Spot(spread.x[i], spread.y[i]));
        }
        return spots;
    }

    private static int index(Map<Integer, Integer> index, int id) {
        return index.getOrDefault(id, 0);
    }

    /// All push each other off, ties pull, the middle pulls a little.
    private void round(double heat) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double squared = Math.max(1, ax * ax + ay * ay);
                double push = ideal * ideal / squared;
                dx[i] += ax * push;
                dy[i] += ay * push;
                dx[j] -= ax * push;
                dy[j] -= ay * push;
            }
        }
        for (int[] pair : pairs) {
            double ax = x[pair[0]] - x[pair[1]];
            double ay = y[pair[0]] - y[pair[1]];
            double pull = Math.sqrt(ax * ax + ay * ay) / ideal;
            dx[pair[0]] -= ax * pull;
            dy[pair[0]] -= ay * pull;
            dx[pair[1]] += ax * pull;
            dy[pair[1]] += ay * pull;
        }
        double step = 4 + 60 * heat * heat;
        for (int i = 0; i < x.length; i++) {
            dx[i] += (WIDTH / 2 - x[i]) * 0.35;
            dy[i] += (HEIGHT / 2 - y[i]) * 0.55;
            double length = Math.max(1e-6, Math.hypot(dx[i], dy[i]));
            double moved = Math.min(length, step);
            x[i] += dx[i] / length * moved;
            y[i] += dy[i] / length * moved;
        }
    }

    /// Stretches the whole to the sheet, or to a part of it where there are few.
    private void fill() {
        double part = Math.clamp(0.3 + x.length / 55.0, 0.3, 1.0);
        stretch(x, WIDTH, part);
        stretch(y, HEIGHT, part);
    }

    private static void stretch(double[] values, double size, double part) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double room = size - 2 * MARGIN;
        double factor = most - least < 1 ? 0 : Math.min(room * part / (most - least), 2.2);
        double start = MARGIN + (room - factor * (most - least)) / 2;
        for (int i = 0; i < values.length; i++) {
            values[i] = start + (values[i] - least) * factor;
        }
    }

    /// Moves those apart whose names would lie on each other.
    private void part() {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double ax = x[j] - x[i];
                double ay = y[j] - y[i];
                double overX = APART_X - Math.abs(ax);
                double overY = APART_Y - Math.abs(ay);
                if (overX > 0 && overY > 0) {
                    double by = (ay < 0 ? -1 : 1) * overY * 0.25;
                    y[i] = inside(y[i] - by, HEIGHT);
                    y[j] = inside(y[j] + by, HEIGHT);
                    double bx = (ax < 0 ? -1 : 1) * overX * 0.06;
                    x[i] = inside(x[i] - bx, WIDTH);
                    x[j] = inside(x[j] + bx, WIDTH);
                }
            }
        }
    }

    private static double inside(double value, double size) {
        return Math.clamp(value, MARGIN / 2, size - MARGIN / 2);
    }
}
