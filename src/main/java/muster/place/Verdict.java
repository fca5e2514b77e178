package muster.place;

import muster.model.Precision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns the standing of a contest into a choice, with the reason in words; or into none.
final class Verdict {
    private static final double TIE = 0.3;
    private static final double TOGETHER_KM = 12;
    private static final int OTHERS = 8;

    private final Gazetteer gazetteer;
    private final Countries countries;

    Verdict(Gazetteer gazetteer, Countries countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    PlaceChoice on(Contest contest, Map<String, Double> shares) {
        return chosen(contest, shares).meaning(contest.question().around());
    }

    private PlaceChoice chosen(Contest contest, Map<String, Double> shares) {
        List<Contender> all = contest.contenders();
        if (all.isEmpty()) {
            return PlaceChoice.notFound(
                    contest.outside().isEmpty()
                            ? "no gazetteer knows the name"
                            : "none of "
                                    + contest.outside().size()
                                    + " places of such a name lies in "
                                    + contest.within().getFirst().name(),
                    contest.outside().stream().limit(OTHERS).toList());
        }
        Contender best = all.getFirst();
        Plausibility plausibility = new Plausibility(shares);
        if (!plausibility.of(contest, best)) {
            return PlaceChoice.notFound(
                    "the places of such a name lie far from all that the report speaks of",
                    others(all, 0));
        }
        Optional<Contender> rival = rival(all, best);
        if (rival.isPresent()) {
            return common(contest, best, rival.get(), plausibility);
        }
        return new PlaceChoice(
                Optional.of(best.entry()),
                Optional.of(best.entry().point()),
                precision(contest, best.entry()),
                reason(contest, best, shares),
                others(all, 1),
                List.of());
    }

    /// Another place that fits as well, and lies elsewhere.
    private static Optional<Contender> rival(List<Contender> all, Contender best) {
        return all.stream()
                .skip(1)
                .filter(other -> best.score() - other.score() < TIE)
                .filter(other -> other.entry().point().kmTo(best.entry().point()) > TOGETHER_KM)
                .filter(other -> !other.entry().kind().wide() && !best.entry().kind().wide())
                .findFirst();
    }

    /// The smallest area that holds both.
    private PlaceChoice common(
            Contest contest, Contender best, Contender rival, Plausibility plausibility) {
        GazetteerEntry one = best.entry();
        GazetteerEntry other = rival.entry();
        String why =
                "'"
                        + one.name()
                        + "' fits "
                        + one.point()
                        + " as well as "
                        + other.point()
                        + "; taken for the smallest area that holds both";
        List<GazetteerEntry> others = others(contest.contenders(), 0);
        Optional<GazetteerEntry> area = Optional.empty();
        if (one.country().isPresent() && one.country().equals(other.country())) {
            if (one.region().isPresent() && one.region().equals(other.region())) {
                area = district(one);
            }
            boolean sure = best.candidate().same() && rival.candidate().same();
            if (area.isEmpty() && sure && plausibility.mostSpokenOf(one.country().get())) {
                area = countries.withCode(one.country().get()).map(Countries::entry);
            }
        }
        return area.map(entry ->
                        new PlaceChoice(
                                Optional.of(entry),
                                Optional.of(entry.point()),
                                Precision.AREA,
                                why,
                                others,
                                List.of()))
                .orElseGet(() ->
                        PlaceChoice.notFound("several places of such a name fit as well", others));
    }

    private Optional<GazetteerEntry> district(GazetteerEntry place) {
        return gazetteer.find(place.region().orElse("")).stream()
                .map(Candidate::entry)
                .filter(entry -> entry.kind() == PlaceKind.REGION)
                .filter(entry -> entry.country().equals(place.country()))
                .min(Comparator.comparing(entry -> !entry.id().startsWith("ne:")));
    }

    private static Precision precision(Contest contest, GazetteerEntry entry) {
        Optional<PlaceKind> said = contest.phrase().kind();
        if (entry.kind().wide() || said.filter(kind -> kind == PlaceKind.REGION).isPresent()) {
            return Precision.AREA;
        }
        boolean part =
                contest.phrase().near()
                        || contest.question().near()
                        || entry.kind() == PlaceKind.COUNTY
                        || entry.kind() == PlaceKind.RIVER
                        || said.filter(kind -> kind == PlaceKind.AREA || kind == PlaceKind.COUNTY)
                                .isPresent();
        return part ? Precision.NEAR : Precision.EXACT;
    }

    private static String reason(Contest contest, Contender best, Map<String, Double> shares) {
        int places = contest.contenders().size() + contest.outside().size();
        String among =
                places == 1
                        ? "the only place of such a name"
                        : "1 of " + places + " places of such a name";
        String why;
        if (!contest.within().isEmpty()) {
            why = "in " + contest.within().getFirst().name() + ", as the report says";
        } else if (best.entry().kind() == PlaceKind.COUNTRY) {
            return "the country of such a name";
        } else if (places == 1) {
            return among
                    + (best.candidate().same()
                            ? ""
                            : ", spelled '" + best.candidate().matched() + "'");
        } else if (best.nearest() < 100) {
            why = Math.round(best.nearest()) + " km from " + best.neighbour();
        } else if (best.entry().country().map(shares::containsKey).orElse(false)) {
            why = "in a country that the report speaks of";
        } else {
            why = "the most important";
        }
        String spelled =
                best.candidate().same() ? "" : ", spelled '" + best.candidate().matched() + "'";
        return why + "; " + among + spelled;
    }

    private static List<GazetteerEntry> others(List<Contender> all, int from) {
        Stream<Contender> left = all.stream().skip(from);
        return left.limit(OTHERS).map(Contender::entry).toList();
    }
}
