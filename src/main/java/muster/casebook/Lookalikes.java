package muster.casebook;

import muster.model.ActorKind;
import muster.name.Candidate;
import muster.name.IndexedRoster;
import muster.name.KnownActor;
import muster.name.Link;
import muster.name.Linker;
import muster.name.NameMatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says of actors of a casebook whom else they may be: other actors of it, entries of the roster.
/// Nothing of it holds until somebody rules; what rulings keep apart is left out.
public final class Lookalikes {
    private static final int CANDIDATES = 6;
    private static final double CALLED_SO = 0.7;
    private static final double PER_REPORT = 0.02;
    private static final double MOST = 0.95;
    private static final double LISTED = 0.85;

    private final FamilyLinks.Names names;
    private final Map<String, CasebookActor> actors;
    private final IndexedRoster index;
    private final Map<Integer, Set<String>> entries;
    private final Map<Integer, List<ActorBonds.Loose>> loose;
    private final Map<Integer, Map<Integer, String>> listed = new LinkedHashMap<>();
    private final Set<List<String>> apart;

    /// Somebody that an actor may be.
    ///
    /// @param key what a ruling calls it: an actor's number such as `#12`, an entry such as
    ///   `roster:ahrar-al-sham`
    /// @param score 0 to 1
    /// @param reason in words
    public record Lookalike(
            CasebookActor actor, String key, String name, double score, String reason) {}

    private Lookalikes(Casebook casebook, FamilyLinks.Names names) {
        this.names = names;
        List<CasebookActor> all = casebook.actors();
        actors =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        actor -> "#" + actor.id(),
                                        Function.identity(),
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        index = new IndexedRoster(all.stream().map(Lookalikes::known).toList(), names.family());
        entries = casebook.bonds(ActorBonds::entries);
        apart = casebook.bonds(ActorBonds::apart);
        loose = new LinkedHashMap<>();
        for (ActorBonds.Loose one : casebook.bonds(ActorBonds::loose)) {
            loose.computeIfAbsent(one.one(), none -> new ArrayList<>()).add(one);
            loose.computeIfAbsent(one.other(), none -> new ArrayList<>())
                    .add(new ActorBonds.Loose(one.other(), one.one(), one.reports()));
        }
        listed(casebook);
    }

    private void listed(Casebook casebook) {
        List<ActorBonds.Listed> all = casebook.bonds(ActorBonds::listed);
        Map<String, Integer> keys = all.isEmpty() ? Map.of() : casebook.bonds(ActorBonds::keys);
        for (ActorBonds.Listed one : all) {
            CasebookActor actor = actors.get("#" + one.actor());
            ActorKind kind = actor == null ? ActorKind.GROUP : actor.kind();
            int other = keys.getOrDefault(NameKeys.key("", kind, one.name()), one.actor());
            if (other != one.actor()) {
                String said = one.list() + " gives one entry this name and '" + one.name() + "'";
                listed.computeIfAbsent(one.actor(), none -> new LinkedHashMap<>())
                        .putIfAbsent(other, said);
                listed.computeIfAbsent(other, none -> new LinkedHashMap<>())
                        .putIfAbsent(one.actor(), said);
            }
        }
    }

    /// Takes in all actors as they are now; later changes are not seen.
    public static Lookalikes of(Casebook casebook, FamilyLinks.Names names) {
        return new Lookalikes(casebook, names);
    }

    private static KnownActor known(CasebookActor actor) {
        return new KnownActor(
                "#" + actor.id(),
                actor.kind(),
                actor.name(),
                actor.names().stream().filter(NameKeys::proper).toList(),
                List.of(),
                Optional.empty());
    }

    /// All actors, by name.
    public List<CasebookActor> actors() {
        return List.copyOf(actors.values());
    }

    /// The entries of the roster that the actor is taken for; mostly one or none.
    public List<String> entries(CasebookActor actor) {
        return List.copyOf(entries.getOrDefault(actor.id(), Set.of()));
    }

    /// Whom it may be, the likest first.
    public List<Lookalike> of(CasebookActor actor) {
        Map<String, Lookalike> best = new LinkedHashMap<>();
        if (actor.kind() != ActorKind.COMMUNITY) {
            loose.getOrDefault(actor.id(), List.of()).forEach(one -> called(actor, one, best));
            listed.getOrDefault(actor.id(), Map.of())
                    .forEach((other, said) -> add(best, actor, other, LISTED, said));
            actor.names().stream()
                    .filter(NameKeys::proper)
                    .forEach(name -> alike(actor, name, best));
            if (entries(actor).isEmpty()) {
                entry(actor, best);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble((Lookalike one) -> -one.score())
                                .thenComparing(Lookalike::key))
                .limit(CANDIDATES)
                .toList();
    }

    /// Of every pair of actors that may be one the surer way round, and every entry that one may
    /// be, the likest first.
    public List<Lookalike> all() {
        Map<List<String>, Lookalike> pairs = new LinkedHashMap<>();
        for (CasebookActor actor : actors.values()) {
            for (Lookalike one : of(actor)) {
                String own = "#" + actor.id();
                List<String> pair =
                        own.compareTo(one.key()) < 0
                                ? List.of(own, one.key())
                                : List.of(one.key(), own);
                pairs.merge(
                        pair, one, (before, now) -> before.score() >= now.score() ? before : now);
            }
        }
        return pairs.values().stream()
                .sorted(
                        Comparator.comparingDouble((Lookalike one) -> -one.score())
                                .thenComparing(one -> one.actor().name())
                                .thenComparing(Lookalike::key))
                .toList();
    }

    private void add(Map<String, Lookalike> best, Lookalike found) {
        boolean ruled = apart.contains(List.of("#" + found.actor().id(), found.key()));
        if (!ruled) {
            best.merge(
                    found.key(),
                    found,
                    (before, now) -> before.score() >= now.score() ? before : now);
        }
    }

    private void called(CasebookActor actor, ActorBonds.Loose bond, Map<String, Lookalike> best) {
        String said =
                (bond.reports() == 1 ? "1 report calls" : bond.reports() + " reports call")
                        + " both by one name, which others share";
        double score = Math.min(MOST, CALLED_SO + PER_REPORT * bond.reports());
        add(best, actor, bond.other(), score, said);
    }

    private void add(
            Map<String, Lookalike> best, CasebookActor actor, int id, double score, String said) {
        CasebookActor other = actors.get("#" + id);
        if (other != null) {
            add(best, new Lookalike(actor, "#" + id, other.name(), score, said));
        }
    }

    private void alike(CasebookActor actor, String name, Map<String, Lookalike> best) {
        for (Candidate found : index.candidates(name, NameMatch.PERHAPS)) {
            KnownActor other = found.actor();
            boolean person = actor.kind() == ActorKind.PERSON;
            boolean possible =
                    person == (other.kind() == ActorKind.PERSON)
                            && other.kind() != ActorKind.COMMUNITY
                            && !found.match().branch();
            if (possible && !other.id().equals("#" + actor.id())) {
                String said = "'" + name + "' and '" + found.name() + "': " + found.match().said();
                double score = found.match().sureness();
                add(best, new Lookalike(actor, other.id(), other.name(), score, said));
            }
        }
    }

    private void entry(CasebookActor actor, Map<String, Lookalike> best) {
        List<String> proper = actor.names().stream().filter(NameKeys::proper).toList();
        List<Link.Scored> candidates =
                proper.isEmpty()
                        ? List.of()
                        : switch (new Linker(names.roster())
                                .link(new Linker.Asked(proper, actor.kind(), Set.of()))) {
                            case Link.Known(Link.Scored scored) -> List.of(scored);
                            case Link.Open(List<Link.Scored> open) -> open;
                            case Link.New() -> List.of();
                        };
        for (Link.Scored one : candidates) {
            add(
                    best,
                    new Lookalike(
                            actor,
                            one.actor().id(),
                            one.actor().name(),
                            Math.min(1, one.score()),
                            one.reason()));
        }
    }
}
