package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Lookalikes;
import muster.casebook.Lookalikes.Lookalike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks a reviewer which actors are one: those that may be for their names, for a list or for an
/// entry of the roster, the likest first, then those that share a name.
final class SameActors {
    /// From this score on it is asked; `muster actors --open` has more.
    private static final double LIKELY = 0.7;

    /// In a very large casebook only so many actors are compared, those that most reports name.
    private static final int COMPARED = 3_000;

    /// So many claims are shown of each.
    private static final int SHOWN = 3;

    private final Casebook casebook;
    private final Lookalikes alike;
    private final Set<Integer> wanted;
    private final Map<Integer, Pending.Part> parts = new HashMap<>();
    private final Set<Set<Integer>> asked = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();

    private SameActors(Casebook casebook, RollQuery query) {
        this.casebook = casebook;
        Optional<Set<Integer>> some =
                query.actor().map(name -> casebook.actorIds(name, query.sources()));
        wanted = some.orElse(Set.of());
        alike = some.isPresent() ? casebook.lookalikes() : casebook.lookalikes(COMPARED);
    }

    static List<Pending> pending(Casebook casebook, RollQuery query) {
        SameActors same = new SameActors(casebook, query);
        same.lookalikes().stream().filter(one -> one.score() >= LIKELY).forEach(same::ask);
        same.namesakes();
        return List.copyOf(same.pending);
    }

    private List<Lookalike> lookalikes() {
        return wanted.isEmpty()
                ? alike.all()
                : wanted.stream()
                        .flatMap(id -> alike.actor("#" + id).stream())
                        .flatMap(actor -> alike.of(actor).stream())
                        .toList();
    }

    private void ask(Lookalike one) {
        Optional<CasebookActor> other = alike.actor(one.key());
        String second =
                other.map(SameActors::who).orElseGet(() -> one.name() + " (" + one.key() + ")");
        if (other.isEmpty() || first(one.actor(), other.get())) {
            String question =
                    String.format(
                            Locale.ROOT,
                            "are %s and %s one? %.2f: %s",
                            who(one.actor()),
                            second,
                            one.score(),
                            one.reason());
            Pending.Part entry = new Pending.Part(second, List.of(one.key()), List.of());
            add(question, known(one.actor()), other.map(this::known).orElse(entry));
        }
    }

    /// Actors that share a name, whatever they are: a person and a group, for one.
    private void namesakes() {
        casebook.namesakes()
                .forEach((name, actors) -> {
                    CasebookActor one = actors.getFirst();
                    boolean about =
                            wanted.isEmpty()
                                    || actors.stream().anyMatch(it -> wanted.contains(it.id()));
                    for (CasebookActor other : actors.subList(1, actors.size())) {
                        if (about && !alike.apart(one.id(), other.id()) && first(one, other)) {
                            String question =
                                    "'%s' names %s and %s: are they one?"
                                            .formatted(name, who(one), who(other));
                            add(question, known(one), known(other));
                        }
                    }
                });
    }

    /// They were not asked about yet.
    private boolean first(CasebookActor one, CasebookActor other) {
        return one.id() != other.id() && asked.add(Set.of(one.id(), other.id()));
    }

    private void add(String question, Pending.Part one, Pending.Part other) {
        String key = "same\t" + one.keys().getFirst() + "\t" + other.keys().getFirst();
        pending.add(new Pending(Proposal.Sort.ACTOR, key, question, List.of(one, other)));
    }

    private static String who(CasebookActor actor) {
        return actor.name() + " (" + actor.kind().word() + ", #" + actor.id() + ")";
    }

    private Pending.Part known(CasebookActor actor) {
        return parts.computeIfAbsent(
                actor.id(),
                id ->
                        new Pending.Part(
                                who(actor),
                                casebook.keys(actor).subList(0, 1),
                                casebook
                                        .claims(ClaimQuery.ALL.actor("#" + id).page(SHOWN, 0))
                                        .stream()
                                        .map(FiledClaim::id)
                                        .toList()));
    }
}
