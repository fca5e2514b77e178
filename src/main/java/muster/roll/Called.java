package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.Parties;
import muster.casebook.WitnessQuery;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What the parties of ties are called, and in what order the lines about them stand.
record Called(Parties parties, LineOrder order) {
    /// All parties of a casebook as it stands.
    static Called all(Casebook casebook) {
        Parties parties = casebook.parties();
        return new Called(
                parties,
                new LineOrder(parties, parties.names().keySet(), parties.places().keySet()));
    }

    /// The parties of these ties.
    static Called of(Casebook casebook, WitnessQuery sources, Collection<Tie> ties) {
        Set<Integer> objects = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Tie tie : ties) {
            objects.add(tie.subject());
            objects.add(tie.object());
            places.add(tie.place());
        }
        Parties parties = casebook.parties(sources, objects, places);
        return new Called(parties, new LineOrder(parties, objects, places));
    }
}
