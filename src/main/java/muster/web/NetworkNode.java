package muster.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody on the sheet of the network.
///
/// @param off has no tie on the day
/// @param stand where the name is written
/// @param named there is room for it; else it shows on pointing
public record NetworkNode(
        int id,
        String name,
        String kind,
        String x,
        String y,
        boolean off,
        Names.Stand stand,
        boolean named) {
    private static final double MARK = 7;
    private static final double LETTERS = 11;
    private static final int LONG = 26;

    /// The names of so many with the most ties are written even over marks of others.
    private static final int FIRST = 24;

    private static final Names.Side[] SIDES = {
        Names.Side.BELOW, Names.Side.ABOVE, Names.Side.RIGHT, Names.Side.LEFT
    };

    /// The name, cut where it is long.
    public String brief() {
        return brief(name);
    }

    private static String brief(String name) {
        return name.length() > LONG ? name.substring(0, LONG - 1).strip() + "…" : name;
    }

    /// All, each always in the same place, whatever the day. The focus has its name written, and
    /// those with the most ties, as far as there is room.
    static List<NetworkNode> all(Network network, Set<Integer> tied, int focus) {
        Names names = new Names(Spread.WIDTH, Spread.HEIGHT);
        network.actors().values().forEach(one -> names.mark(one.spot().x(), one.spot().y(), MARK));
        Map<Integer, Optional<Names.Stand>> stands = new HashMap<>();
        Stream.concat(
                        Stream.ofNullable(network.actors().get(focus)),
                        network.actors().values().stream().limit(FIRST))
                .forEach(one ->
                        stands.computeIfAbsent(
                                one.id(), none -> stand(names, one).or(() -> over(names, one))));
        List<NetworkNode> nodes = new ArrayList<>();
        for (Network.Actor actor : network.actors().values()) {
            Optional<Names.Stand> stand =
                    stands.computeIfAbsent(actor.id(), none -> stand(names, actor));
            String x = Bar.number(actor.spot().x());
            String below = Bar.number(actor.spot().y() + MARK + LETTERS + 1);
            nodes.add(
                    new NetworkNode(
                            actor.id(),
                            actor.name(),
                            actor.kind().word(),
                            x,
                            Bar.number(actor.spot().y()),
                            !tied.contains(actor.id()),
                            stand.orElse(new Names.Stand(x, below, "middle")),
                            stand.isPresent() || actor.id() == focus));
        }
        return nodes;
    }

    private static Optional<Names.Stand> stand(Names names, Network.Actor actor) {
        Spread.Spot spot = actor.spot();
        return names.beside(brief(actor.name()), LETTERS, 1, spot.x(), spot.y(), MARK, SIDES);
    }

    private static Optional<Names.Stand> over(Names names, Network.Actor actor) {
        Spread.Spot spot = actor.spot();
        return names.over(brief(actor.name()), LETTERS, spot.x(), spot.y(), MARK, SIDES);
    }
}
