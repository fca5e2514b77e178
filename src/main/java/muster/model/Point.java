package muster.model;

/// A place on earth in degrees (WGS 84): latitude -90 to 90, longitude -180 to 180.
public record Point(double lat, double lon) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Point {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("no place on earth: " + lat + ", " + lon);
        }
    }

    /// Great-circle distance in kilometres (haversine).
    public double kmTo(Point other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double a =
                Math.pow(Math.sin(dLat / 2), 2)
                        + Math.cos(Math.toRadians(lat))
                                * Math.cos(Math.toRadians(other.lat))
                                * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
