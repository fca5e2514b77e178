package muster.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the settled places of a [PlaceFile] are, from south to north.
final class PlacePoints {
    private final PlaceFile file;

    /// The latitude in millionths of a degree, counted from the south pole, then the number of the
    /// place in `offsets`.
    private final long[] byLatitude;

    private final long[] offsets;
    private final int[] longitudes;

    PlacePoints(PlaceFile file) {
        this.file = file;
        int most = (int) file.size();
        long[] rows = new long[most];
        long[] places = new long[most];
        int[] easts = new int[most];
        int[] count = new int[1];
        file.settled((offset, lat, lon) -> {
            int n = count[0]++;
            rows[n] = (long) (lat + 90_000_000) << 32 | n;
            places[n] = offset;
            easts[n] = lon;
        });
        byLatitude = Arrays.copyOf(rows, count[0]);
        Arrays.sort(byLatitude);
        offsets = Arrays.copyOf(places, count[0]);
        longitudes = Arrays.copyOf(easts, count[0]);
    }

    List<GazetteerEntry> within(double south, double north, double west, double east) {
        long last = (long) (millionths(north) + 90_000_000) << 32 | Integer.MAX_VALUE;
        List<GazetteerEntry> found = new ArrayList<>();
        for (int i = first(south); i < byLatitude.length && byLatitude[i] <= last; i++) {
            int place = (int) byLatitude[i];
            if (longitudes[place] >= millionths(west) && longitudes[place] <= millionths(east)) {
                found.add(file.at(offsets[place]));
            }
        }
        return found;
    }

    private int first(double south) {
        int at = Arrays.binarySearch(byLatitude, (long) (millionths(south) + 90_000_000) << 32);
        return at < 0 ? -at - 1 : at;
    }

    private static int millionths(double degrees) {
        return (int) Math.round(degrees * 1e6);
    }
}
