package muster.name;

import muster.parse.Link;
import muster.parse.Roles;

/// Tells of whom a sentence says that he was killed, also among others: he says no more.
final class Killed {
    private Killed() {}

    static boolean in(Spot spot, Words words) {
        Roles roles = spot.line().sentence().roles();
        return roles.playedBy(spot.head()).stream()
                .anyMatch(link ->
                        struck(spot.line(), link, words)
                                || link.role().equals(Link.INCLUDING)
                                        && roles.playedBy(link.predicate()).stream()
                                                .anyMatch(above ->
                                                        struck(spot.line(), above, words)));
    }

    private static boolean struck(Line line, Link link, Words words) {
        return link.role().equals(Link.OBJ)
                && line.verb(link.predicate())
                && words.in("verb-killing", line.lemma(link.predicate()));
    }
}
