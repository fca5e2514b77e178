package muster.place;

import muster.model.Point;

import java.util.ArrayList;
import java.util.List;

/// The line around a district: one or more rings of points; a ring inside another is a hole.
public final class Border {
    private final List<float[]> rings;
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;

    /// @param rings latitude and longitude by turns
    private Border(List<float[]> rings) {
        this.rings = rings;
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                south = Math.min(south, ring[i]);
                north = Math.max(north, ring[i]);
                west = Math.min(west, ring[i + 1]);
                east = Math.max(east, ring[i + 1]);
            }
        }
    }

    /// Reads rings in Google's polyline encoding with three decimals, parted by spaces.
    static Border decoded(String text) {
        List<float[]> rings = new ArrayList<>();
        for (String ring : text.split(" ")) {
            rings.add(ring(ring));
        }
        return new Border(rings);
    }

    private static float[] ring(String text) {
        List<Integer> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int value = 0;
            int shift = 0;
            int piece;
            do {
                piece = text.charAt(at++) - 63;
                value |= (piece & 0x1f) << shift;
                shift += 5;
            } while (piece >= 0x20);
            int delta = (value & 1) == 0 ? value >> 1 : ~(value >> 1);
            int before = values.size() < 2 ? 0 : values.get(values.size() - 2);
            values.add(before + delta);
        }
        float[] ring = new float[values.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = values.get(i) / 1000f;
        }
        return ring;
    }

    public double south() {
        return south;
    }

    public double north() {
        return north;
    }

    public double west() {
        return west;
    }

    public double east() {
        return east;
    }

    /// Latitude and longitude by turns; not to be changed.
    public List<float[]> rings() {
        return rings;
    }

    /// `point` lies inside.
    public boolean holds(Point point) {
        double lat = point.lat();
        double lon = point.lon();
        if (lat < south || lat > north || lon < west || lon > east) {
            return false;
        }
        boolean inside = false;
        for (float[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if ((ring[i] > lat) != (ring[j] > lat)
                        && lon
                                < (ring[j + 1] - ring[i + 1])
                                                * (lat - ring[i])
                                                / (ring[j] - ring[i])
                                        + ring[i + 1]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /// How far `point` is from the nearest corner or side, in kilometres; 0 inside.
    public double kmTo(Point point) {
        return holds(point) ? 0 : degreesTo(point, Double.MAX_VALUE) * 111.2;
    }

    /// How far `point` is from the nearest side, in degrees of latitude; `limit` where that is
    /// nearer.
    double degreesTo(Point point, double limit) {
        double squeeze = Math.cos(Math.toRadians(point.lat()));
        double least = limit * limit;
        for (float[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                double ay = ring[j] - point.lat();
                double ax = (ring[j + 1] - point.lon()) * squeeze;
                double dy = ring[i] - point.lat() - ay;
                double dx = (ring[i + 1] - point.lon()) * squeeze - ax;
                double length = dx * dx + dy * dy;
                double t = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0);
                double x = ax + t * dx;
                double y = ay + t * dy;
                least = Math.min(least, x * x + y * y);
            }
        }
        return Math.sqrt(least);
    }
}
