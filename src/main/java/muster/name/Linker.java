package muster.name;

import muster.model.ActorKind;
import muster.model.Entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Says which known actor an actor of a report is: by all its names, its kind, and the countries
/// that the report is about. It decides only where one candidate is clearly ahead.
public final class Linker {
    private static final double SURE = 0.88;
    private static final double AHEAD = 0.05;
    private static final int CANDIDATES = 8;
    private static final double HERE = 0.04;
    private static final double ELSEWHERE = -0.06;
    private static final double OTHER_SORT = -0.05;
    private static final double SECOND_NAME = 0.03;
    private static final double TRANSLATED = -0.05;
    private static final double SHARE = 0.34;

    private final Roster roster;

    public Linker(Roster roster) {
        this.roster = roster;
    }

    /// An actor as a report has it.
    ///
    /// @param names every name the report gives it
    /// @param countries ISO codes of the countries that the report is about; none where unknown
    public record Asked(List<String> names, ActorKind kind, Set<String> countries) {
        public Asked {
            names = List.copyOf(names);
            countries = Set.copyOf(countries);
        }
    }

    public Link link(Asked asked) {
        List<Link.Scored> scored = scored(asked);
        if (scored.isEmpty()) {
            return new Link.New();
        }
        Link.Scored best = scored.getFirst();
        double next = scored.size() > 1 ? scored.get(1).score() : 0;
        boolean clear = best.score() >= SURE && best.score() - next >= AHEAD;
        return clear
                ? new Link.Known(best)
                : new Link.Open(scored.subList(0, Math.min(CANDIDATES, scored.size())));
    }

    /// Links the named actors of one report. Those that are clear without context tell which
    /// countries the report is about; the others are then weighed by these.
    ///
    /// @return by entity id; places, communities and actors without a proper name are left out
    public Map<String, Link> link(Collection<Entity> entities, Set<String> countries) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Entity entity : entities) {
            if (entity.named()
                    && entity.kind() instanceof Entity.Kind.Of(ActorKind kind)
                    && kind != ActorKind.COMMUNITY) {
                asked.put(entity.id(), new Asked(entity.names(), kind, countries));
            }
        }
        Set<String> about = new TreeSet<>(countries);
        about.addAll(mostly(asked.values()));
        Map<String, Link> links = new LinkedHashMap<>();
        asked.forEach((id, one) -> links.put(id, link(new Asked(one.names(), one.kind(), about))));
        return links;
    }

    /// The countries in which most of the clear actors act.
    private Set<String> mostly(Collection<Asked> asked) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Asked one : asked) {
            if (link(one) instanceof Link.Known(Link.Scored known)) {
                known.actor().countries().forEach(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        counts.values().removeIf(count -> count < SHARE * most);
        return counts.keySet();
    }

    private List<Link.Scored> scored(Asked asked) {
        Map<String, List<Candidate>> byActor = new LinkedHashMap<>();
        for (String name : new TreeSet<>(asked.names())) {
            for (Candidate found : roster.candidates(name, NameMatch.PERHAPS)) {
                if (possible(found.actor().kind(), asked.kind())) {
                    byActor.computeIfAbsent(found.actor().id(), x -> new ArrayList<>()).add(found);
                }
            }
        }
        byActor.values().removeIf(all -> all.stream().allMatch(one -> guessed(one.match())));
        List<Link.Scored> scored = new ArrayList<>();
        byActor.values().forEach(found -> scored.add(score(found, asked)));
        scored.sort(
                Comparator.comparingDouble((Link.Scored one) -> -one.score())
                        .thenComparing(one -> one.actor().id()));
        return scored;
    }

    /// Initials happen to fit an acronym; those known have their names in full, to be matched.
    private static boolean guessed(NameMatch match) {
        return match.why().equals(List.of(NameMatch.Why.ACRONYM)) && match.sureness() < SURE;
    }

    /// A person is no group; what a body of fighters is called, reports confuse.
    private static boolean possible(ActorKind known, ActorKind asked) {
        return (known == ActorKind.PERSON) == (asked == ActorKind.PERSON)
                && asked != ActorKind.COMMUNITY;
    }

    private static Link.Scored score(List<Candidate> found, Asked asked) {
        Candidate best =
                found.stream()
                        .max(Comparator.comparingDouble(one -> one.match().sureness()))
                        .orElseThrow();
        KnownActor actor = best.actor();
        double average =
                found.stream().mapToDouble(one -> one.match().sureness()).average().orElse(0);
        // a person's family name fits many, and says nothing against the one whom all names fit
        double score = actor.kind() == ActorKind.PERSON ? best.match().sureness() : average;
        List<String> reasons = new ArrayList<>();
        reasons.add("bears '" + best.name() + "' (" + best.match().said() + ")");
        long more = found.stream().filter(one -> one.match().same()).count() - 1;
        if (more > 0) {
            score += SECOND_NAME * more;
            reasons.add("and " + more + " more of its names");
        }
        if (best.match().why().contains(NameMatch.Why.TRANSLATION)) {
            score += TRANSLATED;
        }
        if (actor.kind() != asked.kind()) {
            score += OTHER_SORT;
            reasons.add("is a " + actor.kind().word() + ", not a " + asked.kind().word());
        }
        if (!actor.countries().isEmpty() && !asked.countries().isEmpty()) {
            boolean here = actor.countries().stream().anyMatch(asked.countries()::contains);
            score += here ? HERE : ELSEWHERE;
            String where = actor.countries().stream().collect(Collectors.joining(", "));
            reasons.add((here ? "acts where the report is about: " : "acts elsewhere: ") + where);
        }
        return new Link.Scored(actor, Math.clamp(score, 0, 1.2), String.join("; ", reasons));
    }
}
