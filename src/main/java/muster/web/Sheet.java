package muster.web;

import muster.model.Point;
import muster.place.Atlas;
import muster.place.Border;
import muster.place.Villages;

import java.util.List;
import java.util.Locale;

/// A stretch of the earth laid out flat (Web Mercator), as large as the picture.
///
/// @param lat of the middle
/// @param zoom 1 the whole world, 12 a town
record Sheet(double lat, double lon, double zoom) {
    static final double WIDTH = 1200;
    static final double HEIGHT = 720;
    static final double NEAREST = 12;
    static final double FARTHEST = 2;

    private static final double BEYOND = 60;
    private static final double MERCATOR = 85;
    private static final double EQUATOR_KM = 40_075;

    /// The sheet that shows all of a box, with some air.
    static Sheet around(double south, double north, double west, double east) {
        double zoom = NEAREST - 3;
        Sheet sheet = new Sheet((south + north) / 2, (west + east) / 2, zoom);
        while (sheet.zoom() > FARTHEST && !sheet.holds(south, north, west, east)) {
            sheet = new Sheet(sheet.lat(), sheet.lon(), sheet.zoom() - 0.5);
        }
        return sheet;
    }

    /// The same at half the size.
    Sheet farther() {
        return new Sheet(lat, lon, zoom - 1);
    }

    private boolean holds(double south, double north, double west, double east) {
        return x(west) > BEYOND
                && x(east) < WIDTH - BEYOND
                && y(north) > BEYOND
                && y(south) < HEIGHT - BEYOND;
    }

    private double size() {
        return 256 * Math.pow(2, zoom);
    }

    double x(double longitude) {
        return WIDTH / 2 + (longitude - lon) / 360 * size();
    }

    double y(double latitude) {
        return HEIGHT / 2 + (mercator(lat) - mercator(latitude)) * size();
    }

    private static double mercator(double latitude) {
        double radians = Math.toRadians(Math.clamp(latitude, -MERCATOR, MERCATOR));
        return Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
    }

    /// The villages on the sheet.
    List<Atlas.Town> within(Villages villages) {
        double aside = degrees(WIDTH / 2);
        return villages.within(
                latitudeBy(HEIGHT / 2), latitudeBy(-HEIGHT / 2), lon - aside, lon + aside);
    }

    boolean shows(Point point) {
        double x = x(point.lon());
        double y = y(point.lat());
        return x > -BEYOND && x < WIDTH + BEYOND && y > -BEYOND && y < HEIGHT + BEYOND;
    }

    boolean shows(Border border) {
        return x(border.east()) > 0
                && x(border.west()) < WIDTH
                && y(border.south()) > 0
                && y(border.north()) < HEIGHT;
    }

    /// How long a way on the ground is on the sheet.
    double length(double km, double latitude) {
        return km / (EQUATOR_KM * Math.cos(Math.toRadians(latitude))) * size();
    }

    /// How many degrees a way on the sheet is.
    double degrees(double pixels) {
        return pixels / size() * 360;
    }

    double latitudeBy(double pixels) {
        double at = mercator(lat) - pixels / size();
        double radians = 2 * Math.atan(Math.exp(at * 2 * Math.PI)) - Math.PI / 2;
        return Math.clamp(Math.toDegrees(radians), -MERCATOR, MERCATOR);
    }

    /// How wide the widest part of a shape is on the sheet.
    double width(Border border) {
        double widest = 0;
        for (float[] ring : border.rings()) {
            float west = 180;
            float east = -180;
            for (int i = 1; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
            }
            widest = Math.max(widest, x(east) - x(west));
        }
        return widest;
    }

    /// A border as the outline of a shape. What lies far outside is moved to just outside, what is
    /// too small to see is left out.
    ///
    /// @param step what lies nearer to the point before is left out, as a length on the sheet
    String outline(Border border, double step) {
        StringBuilder path = new StringBuilder();
        for (float[] ring : border.rings()) {
            outline(ring, step, path);
        }
        return path.toString();
    }

    private void outline(float[] ring, double step, StringBuilder path) {
        double[] xs = new double[ring.length / 2];
        double[] ys = new double[ring.length / 2];
        int count = 0;
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double x = Math.clamp(x(ring[i + 1]), -BEYOND, WIDTH + BEYOND);
            double y = Math.clamp(y(ring[i]), -BEYOND, HEIGHT + BEYOND);
            boolean still =
                    count > 0 && Math.abs(x - xs[count - 1]) + Math.abs(y - ys[count - 1]) < step;
            if (still) {
                continue;
            }
            // of a run along one side of what lies outside, only the ends matter
            boolean along =
                    count > 1
                            && (outside(x, WIDTH) && x == xs[count - 1] && x == xs[count - 2]
                                    || outside(y, HEIGHT)
                                            && y == ys[count - 1]
                                            && y == ys[count - 2]);
            count -= along ? 1 : 0;
            xs[count] = x;
            ys[count] = y;
            count++;
        }
        boolean seen = false;
        for (int i = 0; i < count; i++) {
            seen |= !outside(xs[i], WIDTH) && !outside(ys[i], HEIGHT);
        }
        if (count < 3 || (!seen && count < 5 && flat(xs, ys, count))) {
            return;
        }
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? 'M' : 'L').append(brief(xs[i])).append(' ').append(brief(ys[i]));
        }
        path.append('Z');
    }

    /// A line, its parts that lie far outside left out.
    String line(Border border) {
        StringBuilder path = new StringBuilder();
        for (float[] line : border.rings()) {
            boolean drawing = false;
            for (int i = 0; i + 3 < line.length; i += 2) {
                double x = x(line[i + 1]);
                double y = y(line[i]);
                double nextX = x(line[i + 3]);
                double nextY = y(line[i + 2]);
                boolean beside =
                        Math.max(x, nextX) < 0
                                || Math.min(x, nextX) > WIDTH
                                || Math.max(y, nextY) < 0
                                || Math.min(y, nextY) > HEIGHT;
                if (!beside) {
                    path.append(drawing ? "" : "M" + brief(x) + " " + brief(y));
                    path.append('L').append(brief(nextX)).append(' ').append(brief(nextY));
                }
                drawing = !beside;
            }
        }
        return path.toString();
    }

    private static boolean outside(double value, double size) {
        return value <= -BEYOND || value >= size + BEYOND;
    }

    /// All points lie on one side.
    private static boolean flat(double[] xs, double[] ys, int count) {
        boolean column = true;
        boolean row = true;
        for (int i = 1; i < count; i++) {
            column &= xs[i] == xs[0];
            row &= ys[i] == ys[0];
        }
        return column || row;
    }

    private static String brief(double value) {
        double tenth = Math.round(value * 10) / 10.0;
        return tenth == Math.rint(tenth)
                ? String.valueOf((long) tenth)
                : String.format(Locale.ROOT, "%.1f", tenth);
    }
}
