package muster.web;

import muster.casebook.CasebookPlace;
import muster.casebook.FiledClaim;
import muster.model.Filler;
import muster.model.Polarity;
import muster.roll.Dossier;
import muster.roll.History;
import muster.roll.Party;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The map in a dossier: where the actor's acts happened by a day, and where it is or rules then.
final class ActorMap {
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    private ActorMap() {}

    /// Empty where no place of the actor is known.
    static Optional<Drawing> of(Drawing.Ground ground, Dossier dossier, Standpoint at) {
        ActorMap map = new ActorMap();
        for (FiledClaim act : dossier.acts()) {
            LocalDate first = act.claim().when().start().after();
            boolean later = first != null && first.isAfter(at.day());
            if (!later && act.claim().polarity() == Polarity.AFFIRMED) {
                act.claim().where().forEach(place -> map.add(place, act));
            }
        }
        Map<String, Filler.Place> known = places(dossier);
        for (History history : dossier.presence()) {
            if (Network.drawn(history.line().status())) {
                history.line()
                        .object()
                        .map(Party::name)
                        .map(known::get)
                        .flatMap(map::mark)
                        .ifPresent(mark -> mark.add(history.line()));
            }
        }
        return map.marks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Drawing.of(
                                ground,
                                Moves.around(map.marks.values()).farther(),
                                Drawing.COARSE,
                                map.marks.values(),
                                at));
    }

    private static Map<String, Filler.Place> places(Dossier dossier) {
        Map<String, Filler.Place> places = new LinkedHashMap<>();
        dossier.places().values().stream()
                .flatMap(claims -> claims.stream())
                .flatMap(filed -> filed.claim().seconds().stream())
                .forEach(filler -> {
                    if (filler instanceof Filler.Place place) {
                        places.putIfAbsent(place.name(), place);
                    }
                });
        return places;
    }

    private void add(Filler.Place place, FiledClaim act) {
        mark(place).ifPresent(mark -> mark.add(act.claim().type(), act.id()));
    }

    private Optional<Mark> mark(Filler.Place place) {
        return place.point()
                .map(point ->
                        marks.computeIfAbsent(
                                place.name(),
                                name ->
                                        new Mark(
                                                new CasebookPlace(
                                                        0,
                                                        name,
                                                        place.names(),
                                                        place.gazetteer(),
                                                        place.point(),
                                                        place.precision(),
                                                        0),
                                                point)));
    }
}
