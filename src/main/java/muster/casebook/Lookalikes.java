package muster.casebook;

import muster.model.ActorKind;
import muster.name.Candidate;
import muster.name.IndexedRoster;
import muster.name.KnownActor;
import muster.name.Link;
import muster.name.Linker;
import muster.name.NameFamily;
import muster.name.NameMatch;
import muster.name.Roster;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Says of actors of a casebook whom else they may be: other actors of it, entries of the roster.
/// Nothing of it holds until somebody rules; what rulings keep apart is left out.
public final class Lookalikes {
    private static final int CANDIDATES = 6;
    private static final double CALLED_SO = 0.7;
    private static final double PER_REPORT = 0.02;
    private static final double MOST = 0.95;
    private static final double LISTED = 0.85;
    private static final double BOTH_NAMED = -0.12;

    private final Supplier<Optional<FamilyLinks.Names>> names;
    private final Map<String, CasebookActor> actors;
    private final Map<Integer, Set<String>> entries;
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<Integer, Set<Integer>> reports;
    private final Map<Integer, List<ActorBonds.Loose>> loose = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, String>> listed = new LinkedHashMap<>();
    private final Set<List<String>> apart;
    private @Nullable Compared compared;

    /// What names are compared with, and the names of the actors to be compared.
    private record Compared(Optional<FamilyLinks.Names> names, Roster index) {}

    /// Somebody that an actor may be.
    ///
    /// @param key what a ruling calls it: an actor's number such as `#12`, an entry such as
    ///   `roster:ahrar-al-sham`
    /// @param score 0 to 1
    /// @param reason in words
    public record Lookalike(
            CasebookActor actor, String key, String name, double score, String reason) {}

    /// @param names asked for when names are first compared; none where their letters are enough
    /// @param most so many actors, those that most reports name
    Lookalikes(Casebook casebook, Supplier<Optional<FamilyLinks.Names>> names, int most) {
        this.names = names;
        reports = casebook.bonds(ActorBonds::reports);
        actors = new LinkedHashMap<>();
        List<CasebookActor> all = casebook.actors();
        Set<CasebookActor> named = new HashSet<>(all.size() > most ? named(all, most) : all);
        all.stream().filter(named::contains).forEach(one -> actors.put("#" + one.id(), one));
        entries = casebook.bonds(ActorBonds::entries);
        entries.forEach((actor, keys) -> keys.forEach(key -> holders.put(key, actor)));
        apart = casebook.bonds(ActorBonds::apart);
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

    private synchronized Compared compared() {
        if (compared == null) {
            List<KnownActor> known = actors.values().stream().map(Lookalikes::known).toList();
            Optional<FamilyLinks.Names> loaded = names.get();
            Roster index =
                    loaded.<Roster>map(with -> new IndexedRoster(known, with.family()))
                            .orElse(Roster.EMPTY);
            compared = new Compared(loaded, index);
        }
        return compared;
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

    /// The actor with a key such as `#12`.
    public Optional<CasebookActor> actor(String key) {
        return Optional.ofNullable(actors.get(key));
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

    /// Rulings keep the two apart, by their numbers.
    public boolean apart(int one, int other) {
        return apart.contains(List.of("#" + one, "#" + other));
    }

    /// Of every pair of actors that may be one the surer way round, and every entry that one may
    /// be, the likest first.
    public List<Lookalike> all() {
        Map<List<String>, Lookalike> pairs = new LinkedHashMap<>();
        if (!actors.isEmpty()) {
            compared(); // before many ask for it: what loads it needs the threads that would wait
        }
        List<List<Lookalike>> found = actors.values().parallelStream().map(this::of).toList();
        for (Lookalike one : found.stream().flatMap(List::stream).toList()) {
            String own = "#" + one.actor().id();
            List<String> pair =
                    own.compareTo(one.key()) < 0
                            ? List.of(own, one.key())
                            : List.of(one.key(), own);
            pairs.merge(pair, one, (before, now) -> before.score() >= now.score() ? before : now);
        }
        return pairs.values().stream()
                .sorted(
                        Comparator.comparingDouble((Lookalike one) -> -one.score())
                                .thenComparing(one -> one.actor().name())
                                .thenComparing(Lookalike::key))
                .toList();
    }

    private List<CasebookActor> named(List<CasebookActor> all, int most) {
        return all.stream()
                .sorted(
                        Comparator.comparingInt(
                                one -> -reports.getOrDefault(one.id(), Set.of()).size()))
                .limit(most)
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
        for (Candidate found : compared().index().candidates(name, NameMatch.PERHAPS)) {
            CasebookActor other = actors.get(found.actor().id());
            if (other != null && other.id() != actor.id() && possible(actor, other, found)) {
                boolean both = !together(actor.id(), other.id()).isEmpty();
                double score = found.match().sureness() + (both ? BOTH_NAMED : 0);
                String said = "'" + name + "' and '" + found.name() + "': " + found.match().said();
                add(best, actor, other.id(), score, said + (both ? "; one report names both" : ""));
            }
        }
    }

    private boolean possible(CasebookActor actor, CasebookActor other, Candidate found) {
        boolean person = actor.kind() == ActorKind.PERSON;
        List<String> own = entries(actor);
        List<String> others = entries(other);
        boolean known = !own.isEmpty() && !others.isEmpty();
        return person == (other.kind() == ActorKind.PERSON)
                && other.kind() != ActorKind.COMMUNITY
                && !found.match().branch()
                && (!known || own.stream().anyMatch(others::contains))
                && lands(actor.kind(), other.kind(), found.match())
                && !gainsaid(actor, other, found);
    }

    /// A land has one name; what only sounds like it ("Cuba", "Kabbah") is something else.
    private static boolean lands(ActorKind one, ActorKind other, NameMatch match) {
        boolean land = one == ActorKind.STATE || other == ActorKind.STATE;
        return !land || (one == other && match.why().size() <= 1 && match.same());
    }

    /// Initials fit an acronym, yet the name for which it stands is another.
    private boolean gainsaid(CasebookActor actor, CasebookActor other, Candidate found) {
        return found.match().why().contains(NameMatch.Why.ACRONYM)
                && compared()
                        .names()
                        .filter(with -> gainsaid(actor, other, with.family()))
                        .isPresent();
    }

    private static boolean gainsaid(CasebookActor actor, CasebookActor other, NameFamily family) {
        String one = fullest(actor);
        String second = fullest(other);
        return one.indexOf(' ') > 0
                && second.indexOf(' ') > 0
                && !family.match(one, second, false).perhaps();
    }

    private static String fullest(CasebookActor actor) {
        return actor.names().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(name -> name))
                .orElse("");
    }

    /// The reports that name both.
    private Set<Integer> together(int one, int other) {
        Set<Integer> both = new HashSet<>(reports.getOrDefault(one, Set.of()));
        both.retainAll(reports.getOrDefault(other, Set.of()));
        return both;
    }

    private void entry(CasebookActor actor, Map<String, Lookalike> best) {
        for (Link.Scored one : candidates(actor)) {
            KnownActor entry = one.actor();
            Integer holder = holders.get(entry.id());
            double score = Math.min(1, one.score());
            boolean lands = (actor.kind() == ActorKind.STATE) == (entry.kind() == ActorKind.STATE);
            if (!lands) {
                continue;
            }
            if (holder == null) {
                add(best, new Lookalike(actor, entry.id(), entry.name(), score, one.reason()));
            } else {
                boolean both = !together(actor.id(), holder).isEmpty();
                String said = "that is " + entry.id() + ", which " + one.reason();
                add(
                        best,
                        actor,
                        holder,
                        score + (both ? BOTH_NAMED : 0),
                        said + (both ? "; one report names both" : ""));
            }
        }
    }

    private List<Link.Scored> candidates(CasebookActor actor) {
        List<String> proper = actor.names().stream().filter(NameKeys::proper).toList();
        Optional<FamilyLinks.Names> with = proper.isEmpty() ? Optional.empty() : compared().names();
        if (with.isEmpty()) {
            return List.of();
        }
        Linker linker = new Linker(with.get().roster());
        return switch (linker.link(new Linker.Asked(proper, actor.kind(), Set.of()))) {
            case Link.Known(Link.Scored scored) -> List.of(scored);
            case Link.Open(List<Link.Scored> open) -> open;
            case Link.New() -> List.of();
        };
    }
}
