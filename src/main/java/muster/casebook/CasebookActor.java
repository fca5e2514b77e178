package muster.casebook;

import muster.model.ActorKind;

import java.util.List;

/// Somebody whom reports speak of, gathered over all reports.
///
/// @param id stays with the actor as long as no reading or ruling joins it with another
/// @param kind the one that most reports see in it
/// @param name the one that most reports use
/// @param names all names, `name` first, then the most used
public record CasebookActor(int id, ActorKind kind, String name, List<String> names) {
    public CasebookActor {
        names = List.copyOf(names);
    }
}
