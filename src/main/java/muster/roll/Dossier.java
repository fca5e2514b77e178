package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.NameUse;
import muster.model.Filler;
import muster.model.Window;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// All that reports say of one actor.
///
/// @param names in the order of their first use
/// @param ties over time, by type and names
/// @param acts in the order of publication
/// @param places where it acts or is, by name, with the claims that say so
/// @param contradictions those of `ties` that are or were disputed
public record Dossier(
        CasebookActor actor,
        List<NameUse> names,
        List<History> ties,
        List<FiledClaim> acts,
        Map<String, List<FiledClaim>> places,
        List<History> contradictions) {
    public Dossier {
        names = List.copyOf(names);
        ties = List.copyOf(ties);
        acts = List.copyOf(acts);
    }

    /// The dossiers of all actors that bear a name; none where nobody does.
    ///
    /// @param query whose claims count, and the day on which ties are shown
    public static List<Dossier> of(Casebook casebook, Policy policy, String name, RollQuery query) {
        return casebook.actors(name).stream()
                .map(actor -> of(casebook, policy, actor, query))
                .toList();
    }

    private static Dossier of(
            Casebook casebook, Policy policy, CasebookActor actor, RollQuery query) {
        String id = "#" + actor.id();
        List<History> ties = Roll.over(casebook, policy, query.actor(id), Window.UNKNOWN);
        List<FiledClaim> claims = casebook.claims(ClaimQuery.ALL.actor(id));
        return new Dossier(
                actor,
                casebook.names(actor),
                ties,
                claims.stream().filter(filed -> !filed.claim().type().tie()).toList(),
                places(claims),
                ties.stream().filter(Dossier::disputed).toList());
    }

    private static boolean disputed(History history) {
        return history.periods().stream().anyMatch(period -> period.status() == Status.DISPUTED);
    }

    private static Map<String, List<FiledClaim>> places(List<FiledClaim> claims) {
        Map<String, List<FiledClaim>> places = new TreeMap<>();
        for (FiledClaim filed : claims) {
            Set<String> names = new TreeSet<>();
            filed.claim().where().forEach(place -> names.add(place.name()));
            for (Filler filler : filed.claim().seconds()) {
                if (filler instanceof Filler.Place place) {
                    names.add(place.name());
                }
            }
            for (String name : names) {
                places.computeIfAbsent(name, none -> new java.util.ArrayList<>()).add(filed);
            }
        }
        return places;
    }
}
