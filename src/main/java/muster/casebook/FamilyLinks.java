package muster.casebook;

import muster.model.ActorKind;
import muster.model.Entity;
import muster.model.Filler;
import muster.name.Candidate;
import muster.name.Link;
import muster.name.Linker;
import muster.name.NameFamily;
import muster.name.NameMatch;
import muster.name.Roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Finds actors again by the families of their names, and by the roster where it knows them. What
/// is not sure is left open: a ruling can join it.
public final class FamilyLinks implements ActorLinks {
    /// What names are compared with.
    public record Names(NameFamily family, Roster roster) {}

    private final ActorLinks plain = new NameKeys();
    private final Supplier<Names> names;

    /// @param names asked for when first needed, and each time again
    public FamilyLinks(Supplier<Names> names) {
        this.names = names;
    }

    @Override
    public List<String> keys(String report, Filler.Actor actor) {
        return plain.keys(report, actor);
    }

    @Override
    public List<String> keys(String name) {
        return plain.keys(name);
    }

    @Override
    public List<String> further(String name) {
        Set<String> keys = new LinkedHashSet<>();
        Names known = names.get();
        known.family().keys(name, false).forEach(key -> keys.add("family:group " + key));
        known.family().keys(name, true).forEach(key -> keys.add("family:person " + key));
        for (Candidate candidate : known.roster().candidates(name, NameMatch.SAME)) {
            keys.add(candidate.actor().id());
        }
        return List.copyOf(keys);
    }

    @Override
    public Optional<Names> names() {
        return Optional.of(names.get());
    }

    @Override
    public List<Tie> ties(String report, Collection<Filler.Actor> actors) {
        Names known = names.get();
        List<Tie> ties = new ArrayList<>();
        Map<String, Filler.Actor> byId = new LinkedHashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Filler.Actor actor : actors) {
            families(report, actor, known.family(), ties);
            String id = String.valueOf(byId.size());
            byId.put(id, actor);
            List<String> proper =
                    actor.names().stream().filter(NameKeys::proper).distinct().toList();
            if (!proper.isEmpty()) {
                entities.add(
                        new Entity(
                                id,
                                new Entity.Kind.Of(actor.kind()),
                                proper.getFirst(),
                                proper,
                                true));
            }
        }
        new Linker(known.roster())
                .link(entities, Set.of())
                .forEach((id, link) -> {
                    Filler.Actor actor = byId.get(id);
                    if (actor != null && link instanceof Link.Known(Link.Scored scored)) {
                        for (String name : actor.names()) {
                            String key = NameKeys.key(report, actor.kind(), name);
                            if (ActorLinks.plain(key)) {
                                ties.add(new Tie(key, scored.actor().id()));
                            }
                        }
                    }
                });
        return ties;
    }

    private void families(String report, Filler.Actor actor, NameFamily family, List<Tie> ties) {
        if (actor.kind() == ActorKind.COMMUNITY) {
            return;
        }
        boolean person = actor.kind() == ActorKind.PERSON;
        for (String name : actor.names()) {
            String key = NameKeys.key(report, actor.kind(), name);
            if (ActorLinks.plain(key)) {
                family.keys(name, person)
                        .forEach(more ->
                                ties.add(
                                        new Tie(
                                                key,
                                                "family:"
                                                        + (person ? "person " : "group ")
                                                        + more)));
            }
        }
    }
}
