package muster.place;

import muster.model.Point;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Weighs how well the candidates of a report's places lie to one another: villages of one report
/// mostly lie together, those of one sentence more so, and "X near Y" is near Y.
final class Company {
    private static final int ROUNDS = 4;
    private static final double SAME_SENTENCE = 1;
    private static final double SAME_REPORT = 0.75;
    private static final double SAID_BESIDE = 1.6;
    private static final double CLOSE_KM = 35;
    private static final double FAR_KM = 250;
    private static final double OUT_OF_SIGHT_KM = 1500;

    private final List<Contest> contests;

    Company(Collection<Contest> contests) {
        this.contests = List.copyOf(contests);
    }

    /// Lets all candidates weigh upon each other until that settles.
    void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Contest contest : contests) {
                for (Contender contender : contest.contenders()) {
                    weigh(contest, contender);
                }
            }
            contests.forEach(Contest::settle);
        }
    }

    private void weigh(Contest contest, Contender contender) {
        double close = 0;
        double far = 0;
        double others = 0;
        double nearest = Double.MAX_VALUE;
        String whose = "";
        boolean some = false;
        for (Contest other : contests) {
            if (other == contest || sameName(contest, other) || holds(other, contest)) {
                continue;
            }
            double weight = weight(contest.question(), other.question());
            double here = 0;
            double around = 0;
            for (Contender beside : other.contenders()) {
                if (beside.chance() < 0.02 || vague(beside.entry())) {
                    continue;
                }
                double km = km(contender.entry().point(), beside.entry().point());
                some |= beside.chance() > 0.5;
                if (km > OUT_OF_SIGHT_KM) {
                    continue;
                }
                double fit = fit(contest, other, contender, beside);
                here += beside.chance() * Math.exp(-km / CLOSE_KM) * fit;
                around += beside.chance() * Math.exp(-km / FAR_KM);
                if (beside.chance() > 0.5 && km < nearest) {
                    nearest = km;
                    whose = beside.entry().name();
                }
            }
            close = Math.max(close, weight * here);
            far += weight * around;
            others += weight;
        }
        double company = 2.2 * close + (others == 0 ? 0 : 2.5 * far / others);
        contender.among(company, nearest, whose, some);
    }

    private static double fit(Contest contest, Contest other, Contender here, Contender there) {
        Optional<PlaceWords.Side> side =
                contest.question().beside().stream()
                        .filter(beside -> beside.place().equals(other.question().id()))
                        .flatMap(beside -> beside.side().stream())
                        .findFirst();
        return side.map(to -> lies(here.entry().point(), to, there.entry().point()) ? 1.2 : 0.5)
                .orElse(1.0);
    }

    /// `point` lies to that side of `from`.
    static boolean lies(Point point, PlaceWords.Side side, Point from) {
        return switch (side) {
            case NORTH -> point.lat() > from.lat();
            case SOUTH -> point.lat() < from.lat();
            case EAST -> point.lon() > from.lon();
            case WEST -> point.lon() < from.lon();
        };
    }

    private static boolean sameName(Contest one, Contest other) {
        return one.phrase().name().equals(other.phrase().name());
    }

    /// The report says that the one lies in the other: where in it is not said by its point.
    private static boolean holds(Contest other, Contest contest) {
        return contest.within().stream()
                .anyMatch(territory -> territory.name().equals(other.phrase().name()));
    }

    /// Its point says little of where things are.
    private static boolean vague(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.COUNTRY
                || entry.kind() == PlaceKind.AREA && entry.country().isEmpty()
                || entry.kind() == PlaceKind.RIVER;
    }

    private static double weight(PlaceQuestion one, PlaceQuestion other) {
        if (one.beside().stream().anyMatch(beside -> beside.place().equals(other.id()))
                || other.beside().stream().anyMatch(beside -> beside.place().equals(one.id()))) {
            return SAID_BESIDE;
        }
        boolean together = one.sentences().stream().anyMatch(other.sentences()::contains);
        return together ? SAME_SENTENCE : SAME_REPORT;
    }

    /// Near enough for weighing, and much quicker than over the great circle.
    static double km(Point one, Point other) {
        double dLat = (one.lat() - other.lat()) * 111.2;
        double dLon = Math.abs(one.lon() - other.lon());
        double lon = Math.min(dLon, 360 - dLon);
        double width = lon * 111.2 * Math.cos(Math.toRadians((one.lat() + other.lat()) / 2));
        return Math.sqrt(dLat * dLat + width * width);
    }
}
