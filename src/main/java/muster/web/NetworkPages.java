package muster.web;

import io.javalin.http.Context;

import muster.casebook.CasebookActor;
import muster.model.ActorKind;
import muster.model.ClaimType;
import muster.model.Window;
import muster.roll.History;
import muster.roll.Roll;
import muster.roll.RollLine;
import muster.roll.RollQuery;
import muster.roll.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is tied to whom on a day, as a picture with its table; time can be moved.
public final class NetworkPages {
    private static final int ROWS = 400;
    private static final int NEAREST = 30;

    /// A line on the sheet.
    ///
    /// @param style of its status on the day; empty = it does not hold then
    /// @param periods `from-to` in epoch days with the first letter of the style, for the script
    public record Edge(
            int number,
            String family,
            String style,
            String periods,
            String x1,
            String y1,
            String x2,
            String y2,
            String mx,
            String my,
            int subject,
            int object,
            String href,
            String says) {
        /// Sources disagree on it on some day.
        public boolean disputable() {
            return periods.contains("d");
        }
    }

    /// The same tie in the table.
    public record Row(
            Edge edge, ClaimType type, Piece subject, Piece object, String word, int independent) {}

    private final Room room;

    NetworkPages(Room room) {
        this.room = room;
    }

    void picture(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        int focus = asked.number("focus", 0, 0, Integer.MAX_VALUE);
        Network network = network(at, focus);
        List<Family> families = families(asked);
        room.show(
                context,
                "network",
                room.frame(context, Frame.Section.NETWORK, "Network"),
                picture(network, at, families, focus));
    }

    static List<Family> families(Asked asked) {
        List<Family> chosen =
                asked.words("show").stream()
                        .map(word ->
                                Family.named(word)
                                        .orElseThrow(() ->
                                                new BadRequest(
                                                        "'" + word + "' is no kind of line")))
                        .toList();
        return chosen.isEmpty() ? List.of(Family.values()) : chosen;
    }

    /// What was drawn is kept until the casebook changes.
    Network network(Standpoint at, int focus) {
        return room.kept()
                .of(
                        Network.class,
                        List.of("network", at.knownBy(), focus),
                        () -> drawn(at, focus, Network.ACTORS));
    }

    /// The nearest surroundings of an actor.
    Network near(Standpoint at, int focus) {
        return room.kept()
                .of(
                        Network.class,
                        List.of("near", at.knownBy(), focus),
                        () -> drawn(at, focus, NEAREST));
    }

    private Network drawn(Standpoint at, int focus, int most) {
        RollQuery query = RollQuery.of(at.day()).sources(at.sources());
        RollQuery asked = focus == 0 ? query : query.actor("#" + focus);
        List<History> histories = Roll.over(room.casebook(), room.policy(), asked, Window.UNKNOWN);
        Map<Integer, ActorKind> kinds =
                room.casebook().actors(at.moment()).stream()
                        .collect(Collectors.toMap(CasebookActor::id, CasebookActor::kind));
        return new Network(histories, kinds, focus, most);
    }

    NetworkPicture picture(Network network, Standpoint at, List<Family> families, int focus) {
        List<Edge> edges = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Set<Integer> tied = new HashSet<>();
        Map<Spread.Pair, Integer> between = new HashMap<>();
        for (Network.Line line : network.lines()) {
            if (families.contains(line.family())) {
                int beside = between.merge(pair(line), 1, Integer::sum) - 1;
                Edge edge = edge(network, line, edges.size(), beside, at);
                edges.add(edge);
                rows.add(row(line, edge, at));
                if (!edge.style().isEmpty()) {
                    tied.add(line.subject());
                    tied.add(line.object());
                }
            }
        }
        rows.sort(
                Comparator.comparing((Row row) -> row.edge().style().isEmpty())
                        .thenComparing(Row::type)
                        .thenComparing(row -> row.subject().text())
                        .thenComparing(row -> row.object().text()));
        List<LocalDate> days = network.days(at.day(), room.today());
        return new NetworkPicture(
                NetworkNode.all(network, tied, focus),
                edges,
                rows.stream().limit(ROWS).toList(),
                days.getFirst().toEpochDay(),
                days.getLast().plusMonths(6).toEpochDay(),
                at.day().toEpochDay(),
                network.all() - network.actors().size(),
                focus,
                Optional.ofNullable(network.actors().get(focus))
                        .map(Network.Actor::name)
                        .orElse(""),
                families);
    }

    private static Spread.Pair pair(Network.Line line) {
        return new Spread.Pair(
                Math.min(line.subject(), line.object()), Math.max(line.subject(), line.object()));
    }

    /// @param beside how many lines between the two are drawn already
    private Edge edge(Network network, Network.Line line, int number, int beside, Standpoint at) {
        Spread.Pair pair = pair(line);
        Spread.Spot one = spot(network, pair.one());
        Spread.Spot other = spot(network, pair.other());
        double far = Math.max(1, Math.hypot(other.x() - one.x(), other.y() - one.y()));
        double aside = beside == 0 ? 0 : (beside % 2 == 1 ? 1 : -1) * 5.0 * ((beside + 1) / 2);
        double ox = -(other.y() - one.y()) / far * aside;
        double oy = (other.x() - one.x()) / far * aside;
        Spread.Spot from = shifted(spot(network, line.subject()), ox, oy);
        Spread.Spot to = shifted(spot(network, line.object()), ox, oy);
        double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double gap = Math.min(10, length / 3);
        double ux = (to.x() - from.x()) / length * gap;
        double uy = (to.y() - from.y()) / length * gap;
        RollLine roll = line.history().line();
        String href =
                at.link(
                        "/tie",
                        "type",
                        roll.type().word(),
                        "subject",
                        line.subject(),
                        "object",
                        line.object());
        return new Edge(
                number,
                line.family().word(),
                on(line.history(), at.day()),
                periods(line.history()),
                Bar.number(from.x() + ux),
                Bar.number(from.y() + uy),
                Bar.number(to.x() - ux),
                Bar.number(to.y() - uy),
                Bar.number((from.x() + to.x()) / 2),
                Bar.number((from.y() + to.y()) / 2),
                line.subject(),
                line.object(),
                href,
                roll.subject().name()
                        + " "
                        + roll.type().word()
                        + " "
                        + roll.object().map(party -> party.name()).orElse(""));
    }

    private static Spread.Spot shifted(Spread.Spot spot, double x, double y) {
        return new Spread.Spot(spot.x() + x, spot.y() + y);
    }

    private static Spread.Spot spot(Network network, int actor) {
        return Optional.ofNullable(network.actors().get(actor))
                .map(Network.Actor::spot)
                .orElse(new Spread.Spot(0, 0));
    }

    private Row row(Network.Line line, Edge edge, Standpoint at) {
        RollLine roll = line.history().line();
        return new Row(
                edge,
                roll.type(),
                new Piece(roll.subject().name(), at.link("/actors/" + line.subject()), "actor"),
                new Piece(
                        roll.object().map(party -> party.name()).orElse(""),
                        at.link("/actors/" + line.object()),
                        "actor"),
                edge.style(),
                roll.independent());
    }

    /// The style on a day; empty where it does not hold.
    private static String on(History history, LocalDate day) {
        for (History.Period period : history.periods()) {
            if (!period.from().isAfter(day) && !period.to().isBefore(day)) {
                return Network.drawn(period.status()) ? Bar.style(period.status()) : "";
            }
        }
        return "";
    }

    private static String periods(History history) {
        return history.periods().stream()
                .filter(period -> Network.drawn(period.status()))
                .map(period ->
                        Math.max(-25_567, period.from().toEpochDay())
                                + "/"
                                + Math.min(99_999, period.to().toEpochDay())
                                + letter(period.status()))
                .collect(Collectors.joining(" "));
    }

    private static String letter(Status status) {
        return switch (status) {
            case CERTAINLY -> "c";
            case PRESUMABLY -> "p";
            case POSSIBLY -> "o";
            case DISPUTED -> "d";
            case DENIED, ENDED, ENDED_SOMETIME, NOT_YET, NOT_KNOWN -> "x";
        };
    }
}
