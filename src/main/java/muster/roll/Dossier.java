package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.ClaimKey;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.NameUse;
import muster.casebook.Narrowing;
import muster.casebook.Ruling;
import muster.casebook.Standing;
import muster.model.ClaimType;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Medium;
import muster.model.Window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// All that reports say of one actor.
///
/// @param named its names with their first words, in the order of their first use
/// @param ties over time, by type and names
/// @param events its acts, by their day; claims that seem to be about one act stand together
/// @param places where it acts or is, by name, with the claims that say so
/// @param evidence by medium, the claims for which reports cite it
/// @param conflicts what reports contradict each other on
/// @param expectations what reports have one expect of it, open and answered, the oldest first
/// @param rulings about it that stand: names, joins, remarks
/// @param quotes the words behind `ties` and `conflicts`
public record Dossier(
        CasebookActor actor,
        List<Named> named,
        List<History> ties,
        List<Event> events,
        Map<String, List<FiledClaim>> places,
        Map<Medium, List<FiledClaim>> evidence,
        List<Conflict> conflicts,
        List<Expectation> expectations,
        List<Ruling> rulings,
        Quotes quotes) {
    public Dossier {
        named = List.copyOf(named);
        ties = List.copyOf(ties);
        events = List.copyOf(events);
        conflicts = List.copyOf(conflicts);
        expectations = List.copyOf(expectations);
        rulings = List.copyOf(rulings);
    }

    /// A name of it.
    ///
    /// @param words the first claim in which it stands; empty where it plays a part in none
    public record Named(NameUse use, Optional<FiledClaim> words) {}

    /// The dossiers of all actors that bear a name; none where nobody does.
    ///
    /// @param query whose claims count, and the day on which ties are shown
    public static List<Dossier> of(Casebook casebook, Policy policy, String name, RollQuery query) {
        return casebook.actors(name, query.sources().knownBy()).stream()
                .map(actor -> of(casebook, policy, actor, query))
                .toList();
    }

    private static Dossier of(
            Casebook casebook, Policy policy, CasebookActor actor, RollQuery query) {
        String id = "#" + actor.id();
        Standing standing = casebook.standing(query.sources());
        Counting counting = Counting.of(casebook, query.sources());
        ClaimQuery wanted = ClaimQuery.ALL.actor(id);
        Narrowing known = Narrowing.knownBy(query.sources().knownBy());
        List<FiledClaim> claims =
                casebook.catalogue().claims(wanted, known).stream()
                        .filter(counting::counts)
                        .filter(filed -> !standing.rejected(ClaimKey.of(filed)))
                        .toList();
        RollMaker maker = new RollMaker(casebook, policy, query.actor(id));
        List<History> ties = maker.histories(Window.UNKNOWN);
        List<Conflict> conflicts = maker.conflicts();
        return new Dossier(
                actor,
                names(casebook.names(actor), claims, counting),
                ties,
                Events.of(casebook, standing, claims),
                places(claims),
                evidence(claims),
                conflicts,
                new WatchList(casebook, query.sources()).of(actor.id()),
                rulings(casebook, actor, standing),
                Quotes.of(
                        casebook,
                        query.sources(),
                        ties.stream().map(History::line).toList(),
                        conflicts));
    }

    /// In the order of their first use.
    public List<NameUse> names() {
        return named.stream().map(Named::use).toList();
    }

    /// The claims about its acts, in the order of publication.
    public List<FiledClaim> acts() {
        return events.stream()
                .flatMap(event -> event.claims().stream())
                .sorted(FiledClaim.IN_ORDER)
                .toList();
    }

    /// Ties that are or were disputed.
    public List<History> contradictions() {
        return ties.stream()
                .filter(tie ->
                        tie.periods().stream()
                                .anyMatch(period -> period.status() == Status.DISPUTED))
                .toList();
    }

    /// Who leads it, over time.
    public List<History> leaders() {
        return ties(line -> line.type() == ClaimType.LEADS && leads(line, false));
    }

    /// Of whom it is made up.
    public List<History> composition() {
        return ties(line -> line.type() == ClaimType.COMPOSITION);
    }

    /// Where it is and what it holds.
    public List<History> presence() {
        return ties(line -> line.type().placing());
    }

    /// All other ties.
    public List<History> otherTies() {
        Set<History> told = new HashSet<>(leaders());
        told.addAll(composition());
        told.addAll(presence());
        return ties.stream().filter(tie -> !told.contains(tie)).toList();
    }

    private List<History> ties(Predicate<RollLine> wanted) {
        return ties.stream().filter(tie -> wanted.test(tie.line())).toList();
    }

    private boolean leads(RollLine line, boolean itself) {
        return (line.subject().id() == actor.id()) == itself;
    }

    private static List<Named> names(
            List<NameUse> names, List<FiledClaim> claims, Counting counting) {
        List<Named> named = new ArrayList<>();
        for (NameUse use : names) {
            if (counting.knows(use.firstRead())) {
                Optional<FiledClaim> words =
                        claims.stream().filter(filed -> bears(filed, use.name())).findFirst();
                named.add(new Named(use, words));
            }
        }
        return named;
    }

    private static boolean bears(FiledClaim filed, String name) {
        return filed.claim().quote().text().contains(name);
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
                places.computeIfAbsent(name, none -> new ArrayList<>()).add(filed);
            }
        }
        return places;
    }

    private static Map<Medium, List<FiledClaim>> evidence(List<FiledClaim> claims) {
        Map<Medium, List<FiledClaim>> evidence = new TreeMap<>();
        for (FiledClaim filed : claims) {
            filed.claim().evidence().stream()
                    .map(Evidence::medium)
                    .distinct()
                    .forEach(medium ->
                            evidence.computeIfAbsent(medium, none -> new ArrayList<>()).add(filed));
        }
        return evidence;
    }

    private static List<Ruling> rulings(Casebook casebook, CasebookActor actor, Standing standing) {
        return casebook.keys(actor).stream()
                .flatMap(key -> standing.about(key).stream())
                .distinct()
                .toList();
    }
}
