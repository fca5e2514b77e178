package muster.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which places bear a name. Safe for use by several threads at once.
public interface Gazetteer {
    Gazetteer EMPTY = name -> List.of();

    /// The places that bear `name` in this or a near spelling, the best fitting first; none where
    /// nobody knows such a place.
    List<Candidate> find(String name);

    /// What all of `gazetteers` know; where several have an entry of one id, the better fitting.
    static Gazetteer of(List<Gazetteer> gazetteers) {
        List<Gazetteer> all = List.copyOf(gazetteers);
        return name -> {
            Map<String, Candidate> best = new HashMap<>();
            List<Candidate> found = new ArrayList<>();
            for (Gazetteer gazetteer : all) {
                for (Candidate candidate : gazetteer.find(name)) {
                    found.add(candidate);
                }
            }
            found.sort(Spellings.BEST_FIRST);
            found.removeIf(
                    candidate -> best.putIfAbsent(candidate.entry().id(), candidate) != null);
            return found;
        };
    }
}
