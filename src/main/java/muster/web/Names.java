package muster.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds room for names on a picture, so that none lies on a mark or on another name. Who asks
/// first chooses first.
public final class Names {
    private static final double BROAD = 0.58;
    private static final double GAP = 3;

    private final double width;
    private final double height;
    private final List<Box> marks = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    /// Where a name stands.
    ///
    /// @param y of the line that it is written on
    /// @param anchor what of it stands at `x`: `start`, `middle` or `end`
    public record Stand(String x, String y, String anchor) {}

    /// The sides of a mark on which its name may stand, the first the best.
    enum Side {
        BELOW,
        ABOVE,
        RIGHT,
        LEFT
    }

    Names(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// Something is drawn there.
    void mark(double x, double y, double radius) {
        marks.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /// A name of so many lines beside a mark; empty where there is no room.
    ///
    /// @param size of the letters
    /// @param radius of the mark
    Optional<Stand> beside(
            String name, double size, int lines, double x, double y, double radius, Side... sides) {
        return placed(marks, name, size, lines, x, y, radius, sides);
    }

    /// A name that matters so much that it may lie on marks, but on no other name.
    Optional<Stand> over(
            String name, double size, double x, double y, double radius, Side... sides) {
        return placed(List.of(), name, size, 1, x, y, radius, sides);
    }

    private Optional<Stand> placed(
            List<Box> drawn,
            String name,
            double size,
            int lines,
            double x,
            double y,
            double radius,
            Side... sides) {
        double wide = name.length() * size * BROAD;
        for (Side side : sides) {
            double below = y + radius + GAP + size;
            double above = y - radius - GAP - (lines - 1) * size;
            double along = y + size * 0.35;
            Stand stand =
                    switch (side) {
                        case BELOW -> stand(x, below, "middle");
                        case ABOVE -> stand(x, above, "middle");
                        case RIGHT -> stand(x + radius + GAP, along, "start");
                        case LEFT -> stand(x - radius - GAP, along, "end");
                    };
            double line = Double.parseDouble(stand.y());
            double at = Double.parseDouble(stand.x());
            double left =
                    switch (stand.anchor()) {
                        case "start" -> at;
                        case "end" -> at - wide;
                        default -> at - wide / 2;
                    };
            Box box = new Box(left, line - size * 0.8, left + wide, line + (lines - 0.7) * size);
            if (inside(box) && Stream.of(drawn, names).allMatch(all -> free(box, all))) {
                names.add(box);
                return Optional.of(stand);
            }
        }
        return Optional.empty();
    }

    private boolean inside(Box box) {
        return box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
    }

    private static boolean free(Box box, List<Box> taken) {
        return taken.stream().noneMatch(box::meets);
    }

    private static Stand stand(double x, double y, String anchor) {
        return new Stand(Bar.number(x), Bar.number(y), anchor);
    }
}
