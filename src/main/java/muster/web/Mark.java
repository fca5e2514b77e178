package muster.web;

import muster.casebook.CasebookPlace;
import muster.model.ClaimType;
import muster.model.Point;
import muster.roll.RollLine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A place on the map with what happened and who is there.
final class Mark {
    private static final Set<ClaimType> FIGHTS =
            EnumSet.of(
                    ClaimType.OFFENSIVE,
                    ClaimType.CLASH,
                    ClaimType.ATTACK,
                    ClaimType.STRIKE,
                    ClaimType.SEIZURE,
                    ClaimType.SIEGE,
                    ClaimType.KILLING);

    private final CasebookPlace place;
    private final Point point;
    private final Set<Integer> fights = new LinkedHashSet<>();
    private final Set<Integer> others = new LinkedHashSet<>();
    private final List<String> holders = new ArrayList<>();

    Mark(CasebookPlace place, Point point) {
        this.place = place;
        this.point = point;
    }

    /// An act that happened here.
    void add(ClaimType act, int claim) {
        (FIGHTS.contains(act) ? fights : others).add(claim);
    }

    /// Who is or rules here.
    void add(RollLine line) {
        holders.add(
                line.subject().name()
                        + (line.type() == ClaimType.CONTROL ? " controls" : " is present")
                        + ", "
                        + line.status().word());
    }

    CasebookPlace place() {
        return place;
    }

    Point point() {
        return point;
    }

    int fights() {
        return fights.size();
    }

    int others() {
        return others.size();
    }

    List<String> holders() {
        return holders;
    }
}
