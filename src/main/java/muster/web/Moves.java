package muster.web;

import muster.model.Point;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The addresses of the same map moved: maps work without a script.
public record Moves(
        String nearer,
        String farther,
        String north,
        String south,
        String west,
        String east,
        String whole,
        String lat,
        String lon,
        String zoom) {
    /// The sheet that an address asks for, else the one that shows all marks.
    static Sheet sheet(Asked asked, Collection<Mark> marks) {
        Optional<Double> lat = degrees(asked, "lat", 85);
        Optional<Double> lon = degrees(asked, "lon", 180);
        Optional<Double> zoom = degrees(asked, "z", Sheet.NEAREST);
        if (lat.isPresent() && lon.isPresent()) {
            return new Sheet(
                    lat.get(),
                    lon.get(),
                    Math.clamp(zoom.orElse(7.0), Sheet.FARTHEST, Sheet.NEAREST));
        }
        return around(marks);
    }

    /// The sheet that shows all marks.
    static Sheet around(Collection<Mark> marks) {
        List<Point> points = marks.stream().map(Mark::point).toList();
        if (points.isEmpty()) {
            return new Sheet(20, 20, Sheet.FARTHEST);
        }
        return Sheet.around(
                points.stream().mapToDouble(Point::lat).min().orElse(0),
                points.stream().mapToDouble(Point::lat).max().orElse(0),
                points.stream().mapToDouble(Point::lon).min().orElse(0),
                points.stream().mapToDouble(Point::lon).max().orElse(0));
    }

    private static Optional<Double> degrees(Asked asked, String name, double most) {
        return asked.word(name)
                .map(word -> {
                    try {
                        double value = Double.parseDouble(word);
                        if (Math.abs(value) <= most) {
                            return value;
                        }
                    } catch (NumberFormatException e) {
                        // said below
                    }
                    throw new BadRequest(
                            "'" + name + "' is a number from -" + most + " to " + most);
                });
    }

    static Moves of(Sheet sheet, Frame frame, Asked asked) {
        double lat = sheet.lat();
        double lon = sheet.lon();
        double step = sheet.degrees(Sheet.WIDTH / 3);
        return new Moves(
                moved(frame, asked, lat, lon, sheet.zoom() + 1),
                moved(frame, asked, lat, lon, sheet.zoom() - 1),
                moved(frame, asked, sheet.latitudeBy(-Sheet.HEIGHT / 3), lon, sheet.zoom()),
                moved(frame, asked, sheet.latitudeBy(Sheet.HEIGHT / 3), lon, sheet.zoom()),
                moved(frame, asked, lat, lon - step, sheet.zoom()),
                moved(frame, asked, lat, lon + step, sheet.zoom()),
                frame.at()
                        .link(
                                "/map",
                                "days",
                                asked.word("days").orElse(""),
                                "actor",
                                asked.word("actor").orElse("")),
                Bar.number(lat),
                Bar.number(lon),
                Bar.number(sheet.zoom()));
    }

    private static String moved(Frame frame, Asked asked, double lat, double lon, double zoom) {
        return frame.at()
                .link(
                        "/map",
                        "lat",
                        String.format(Locale.ROOT, "%.3f", lat),
                        "lon",
                        String.format(Locale.ROOT, "%.3f", Math.clamp(lon, -180.0, 180.0)),
                        "z",
                        Bar.number(Math.clamp(zoom, Sheet.FARTHEST, Sheet.NEAREST)),
                        "days",
                        asked.word("days").orElse(""),
                        "actor",
                        asked.word("actor").orElse(""));
    }
}
