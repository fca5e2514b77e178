package muster.roll;

import muster.casebook.Parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order of [Roll]'s lines as one number for each: names are compared once for each party, not
/// once for each pair of lines.
final class LineOrder {
    private static final int BITS = 28;
    private static final int UNSAID = Integer.MAX_VALUE;

    private record Named(String name, int id, int key, boolean place) {}

    private final Map<Integer, Integer> objects = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    LineOrder(Parties parties, Collection<Integer> objects, Collection<Integer> places) {
        List<Named> all = new ArrayList<>(objects.size() + places.size() + 2);
        all.add(new Named(Lines.UNSAID, 0, UNSAID, false));
        all.add(new Named("", 0, 0, false));
        for (int id : objects) {
            if (id != 0) {
                all.add(new Named(parties.name(id), id, id, false));
            }
        }
        places.forEach(id -> all.add(new Named(parties.place(id), id, id, true)));
        all.sort(Comparator.comparing(Named::name).thenComparingInt(Named::id));
        int rank = 0;
        Named last = all.getFirst();
        for (Named named : all) {
            rank += named.name().equals(last.name()) && named.id() == last.id() ? 0 : 1;
            (named.place() ? this.places : this.objects).put(named.key(), rank);
            last = named;
        }
    }

    long of(Tie tie) {
        int subject = rank(objects, tie.subject() == 0 ? UNSAID : tie.subject());
        int object = tie.place() == 0 ? rank(objects, tie.object()) : rank(places, tie.place());
        return ((long) tie.type().ordinal() << (2 * BITS)) | ((long) subject << BITS) | object;
    }

    private static int rank(Map<Integer, Integer> ranks, int key) {
        return ranks.getOrDefault(key, 0);
    }
}
