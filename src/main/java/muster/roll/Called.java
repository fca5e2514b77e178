package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.Parties;
import muster.casebook.WitnessQuery;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the parties of ties are called in lines, and how their names follow each other: names are
/// compared once for each party, not once for each pair of lines.
final class Called {
    /// @param rank the place of its name among all
    /// @param shown as the object of a line
    private record Named(int rank, Party party, Optional<Party> shown) {}

    // by id, of words by -id: at 0 stand whom a claim leaves unsaid, and no object
    private final @Nullable Named[] actors;
    private final @Nullable Named[] words;
    private final @Nullable Named[] places;
    private final int ranks;

    private Called(Parties parties, Collection<Integer> objects, Collection<Integer> places) {
        List<Party> all = new ArrayList<>(objects.size() + places.size() + 2);
        all.add(new Party(Party.Sort.ACTOR, 0, Lines.UNSAID));
        all.add(new Party(Party.Sort.NAME, 0, ""));
        int actor = 0;
        int word = 0;
        int place = 0;
        for (int id : objects) {
            if (id != 0) {
                Party.Sort sort = id < 0 ? Party.Sort.NAME : Party.Sort.ACTOR;
                all.add(new Party(sort, id, parties.name(id)));
                actor = Math.max(actor, id);
                word = Math.max(word, -id);
            }
        }
        for (int id : places) {
            all.add(new Party(Party.Sort.PLACE, id, parties.place(id)));
            place = Math.max(place, id);
        }
        actors = new @Nullable Named[actor + 1];
        words = new @Nullable Named[word + 1];
        this.places = new @Nullable Named[place + 1];
        ranks = rank(all);
    }

    private int rank(List<Party> all) {
        all.sort(Comparator.comparing(Party::name).thenComparingInt(Party::id));
        int rank = 0;
        Party last = all.getFirst();
        for (Party party : all) {
            rank += party.name().equals(last.name()) && party.id() == last.id() ? 0 : 1;
            boolean nobody = party.sort() == Party.Sort.NAME && party.id() == 0;
            of(party.sort())[Math.abs(party.id())] =
                    new Named(rank, party, nobody ? Optional.empty() : Optional.of(party));
            last = party;
        }
        return rank + 1;
    }

    private @Nullable Named[] of(Party.Sort sort) {
        return switch (sort) {
            case ACTOR -> actors;
            case NAME -> words;
            case PLACE -> places;
        };
    }

    /// All parties of a casebook as it stands.
    static Called all(Casebook casebook) {
        Parties parties = casebook.parties();
        return new Called(parties, parties.names().keySet(), parties.places().keySet());
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
        return new Called(casebook.parties(sources, objects, places), objects, places);
    }

    private Named named(Party.Sort sort, int id) {
        @Nullable Named[] known = of(sort);
        int at = Math.abs(id);
        Named named = at < known.length ? known[at] : null;
        if (named == null) {
            Party unknown = new Party(sort, id, "?");
            return new Named(0, unknown, Optional.of(unknown));
        }
        return named;
    }

    private Named one(Tie tie) {
        return named(tie.subject() < 0 ? Party.Sort.NAME : Party.Sort.ACTOR, tie.subject());
    }

    private Named other(Tie tie) {
        if (tie.place() != 0) {
            return named(Party.Sort.PLACE, tie.place());
        }
        return named(tie.object() <= 0 ? Party.Sort.NAME : Party.Sort.ACTOR, tie.object());
    }

    Party subject(Tie tie) {
        Party party = one(tie).party();
        return tie.subject() < 0 ? new Party(Party.Sort.ACTOR, tie.subject(), party.name()) : party;
    }

    Optional<Party> object(Tie tie) {
        return other(tie).shown();
    }

    int rankOfSubject(Tie tie) {
        return one(tie).rank();
    }

    int rankOfObject(Tie tie) {
        return other(tie).rank();
    }

    /// Above all ranks.
    int ranks() {
        return ranks;
    }
}
