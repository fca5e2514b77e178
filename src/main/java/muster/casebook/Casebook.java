package muster.casebook;

import muster.model.Claim;
import muster.model.Report;

import org.jdbi.v3.core.Handle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Keeps reports and their claims in one file, so that nothing read is ever lost or overwritten.
///
/// Safe for use by many threads; one files at a time. Every list comes in an order that does not
/// depend on the order of reading. What is wrong with the file is a [CasebookFault].
public final class Casebook implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final ActorLinks links;

    private Casebook(Database database, Clock clock, ActorLinks links) {
        this.database = database;
        this.clock = clock;
        this.links = links;
    }

    /// Opens the casebook in `file`, or starts one there; actors are found again by their names.
    public static Casebook open(Path file, Clock clock) {
        return open(file, clock, new NameKeys());
    }

    public static Casebook open(Path file, Clock clock, ActorLinks links) {
        return new Casebook(Database.open(file), clock, links);
    }

    /// Files a report with all its claims, or, where that fails, nothing of it.
    ///
    /// A text that the casebook has under this id, in whatever version, changes nothing unless
    /// `knowledge` or what is known of the report (day, title, parts, ...) differs; then its claims
    /// are replaced.
    ///
    /// @param knowledge fingerprint of what the report was read with
    public Filed file(Report report, List<Claim> claims, String knowledge) {
        return database.write(
                handle -> new Filing(handle, links, now()).file(report, claims, knowledge));
    }

    /// The casebook has this very report, read with this knowledge: it need not be read.
    public boolean has(Report report, String knowledge) {
        return database.read(handle -> {
            ReportRows rows = new ReportRows(handle);
            return rows.versions(report.id()).stream()
                    .anyMatch(version ->
                            version.knowledge().equals(knowledge)
                                    && rows.whole(version).equals(report));
        });
    }

    public List<FiledClaim> claims(ClaimQuery query) {
        return database.read(
                handle -> new ClaimRows(handle).whole(new ClaimSearch(handle, links).ids(query)));
    }

    /// The claims of these ids, in the order of publication; ids that are gone are left out.
    public List<FiledClaim> claims(Collection<Integer> ids) {
        return claims(ids, Optional.empty());
    }

    /// As [#claims(Collection)], with actors as they were known by `moment`.
    public List<FiledClaim> claims(Collection<Integer> ids, Optional<Instant> moment) {
        return database
                .read(handle -> ClaimRows.knownBy(handle, moment).whole(List.copyOf(ids)))
                .stream()
                .sorted(FiledClaim.IN_ORDER)
                .toList();
    }

    /// What readers leaf through.
    public Catalogue catalogue() {
        return new Catalogue(database, links);
    }

    /// What all claims say, in numbers.
    public List<Witness> witnesses(WitnessQuery query) {
        return new WitnessParts(database, links, query).all();
    }

    /// What claims say of some parties, in numbers.
    public List<Witness> witnesses(WitnessQuery query, Around around) {
        return database.read(handle -> new Witnesses(handle, links, query).of(around));
    }

    /// What the parties of witnesses are called, as actors were known by `query`'s moment; whoever
    /// is gone is left out.
    public Parties parties(
            WitnessQuery query, Collection<Integer> objects, Collection<Integer> places) {
        return database.read(handle ->
                query.knownBy()
                        .map(moment -> Parties.read(handle, objects, places, moment))
                        .orElseGet(() -> Parties.read(handle, objects, places)));
    }

    /// What all parties are called now.
    public Parties parties() {
        return database.read(Parties::all);
    }

    /// All current reports, by day and id.
    public List<FiledReport> reports() {
        return database.read(handle -> new ReportRows(handle).current());
    }

    /// All versions of a report, the oldest first.
    public List<FiledReport> versions(String report) {
        return database.read(handle -> new ReportRows(handle).versions(report));
    }

    /// The current version of a report, whole.
    public Optional<Report> report(String id) {
        return database.read(handle -> {
            ReportRows rows = new ReportRows(handle);
            return rows.versions(id).stream()
                    .filter(FiledReport::current)
                    .findFirst()
                    .map(rows::whole);
        });
    }

    /// One version of a report, whole.
    public Report report(FiledReport version) {
        return database.read(handle -> new ReportRows(handle).whole(version));
    }

    /// All actors, by name.
    public List<CasebookActor> actors() {
        return database.read(handle -> new ActorRows(handle).all());
    }

    /// All actors as they were known by `moment`, by name; those of now where it is empty.
    public List<CasebookActor> actors(Optional<Instant> moment) {
        return moment.isEmpty()
                ? actors()
                : database.read(handle ->
                        LabelsThen.actors(
                                handle,
                                ActorsThen.at(handle, moment.get()),
                                any -> true,
                                moment.get()));
    }

    /// Who was named, or named so, for the first time after `since`.
    ///
    /// @param last what was read later does not count; empty = now
    public FreshNames freshNames(Instant since, Optional<Instant> last) {
        return database.read(handle -> FreshNames.read(handle, since, last));
    }

    /// The names that reports give an actor, in the order of their first use.
    public List<NameUse> names(CasebookActor actor) {
        return names(List.of(actor)).getOrDefault(actor.id(), List.of());
    }

    /// By the ids of actors, the names that reports give them.
    public Map<Integer, List<NameUse>> names(Collection<CasebookActor> actors) {
        List<Integer> ids = actors.stream().map(CasebookActor::id).toList();
        return database.read(handle -> NameUse.read(handle, ids));
    }

    /// The actors that bear `name` in any spelling; several may share one. `#12` is the actor with
    /// that id.
    public List<CasebookActor> actors(String name) {
        return database.read(
                handle -> new ActorRows(handle).of(ClaimSearch.actors(handle, links, name)));
    }

    /// The actors that bore `name` by `moment`, as they were known then.
    public List<CasebookActor> actors(String name, Optional<Instant> moment) {
        return moment.isEmpty()
                ? actors(name)
                : database.read(handle -> {
                    int[] then = ActorsThen.at(handle, moment.get());
                    Set<Integer> actors = ClaimSearch.actors(handle, links, name, then);
                    return LabelsThen.actors(handle, then, actors::contains, moment.get());
                });
    }

    /// The ids of the actors that bear `name`, as actors were known by `query`'s moment.
    public Set<Integer> actorIds(String name, WitnessQuery query) {
        return database.read(handle -> {
            return query.knownBy().isEmpty()
                    ? ClaimSearch.actors(handle, links, name)
                    : ClaimSearch.actors(
                            handle, links, name, ActorsThen.at(handle, query.knownBy().get()));
        });
    }

    /// What the rulings say that stood at `query`'s moment, or stand now.
    public Standing standing(WitnessQuery query) {
        return Standing.of(rulings(), query.knownBy());
    }

    /// Claims that say what is still to come: planned, likely to come, or "has yet to".
    ///
    /// @param actor only those in which this actor plays a part
    /// @param moment of reports as they were known then, instead of now
    public List<FiledClaim> expectations(Optional<Integer> actor, Optional<Instant> moment) {
        return database.read(handle ->
                ClaimRows.knownBy(handle, moment)
                        .whole(new ClaimSearch(handle, links).expectations(actor, moment)));
    }

    /// By the ids of claims that stand in a copied passage, a number that is the same for all
    /// copies.
    public Map<Integer, Integer> copies(Collection<Integer> claims) {
        return database.read(handle -> Passages.copies(handle, claims));
    }

    /// Whom else actors may be, as all of them are now. Takes a second for every 50,000 names.
    public Lookalikes lookalikes() {
        return lookalikes(Integer.MAX_VALUE);
    }

    /// The same among so many actors only, those that most reports name.
    public Lookalikes lookalikes(int most) {
        return new Lookalikes(this, links::names, most);
    }

    /// The actors that share a name with another, by name; words that are no name ("the army") left
    /// aside. Only a ruling can join them.
    public Map<String, List<CasebookActor>> namesakes() {
        return database.read(handle -> new ActorRows(handle).namesakes());
    }

    /// Current claims at a place that no gazetteer knows, by the place's name.
    public Map<String, List<FiledClaim>> unplaced() {
        return database.read(handle -> {
            Map<String, List<Integer>> ids = ClaimSearch.unplaced(handle);
            Map<String, List<FiledClaim>> claims = new LinkedHashMap<>();
            ids.forEach((name, all) -> claims.put(name, new ClaimRows(handle).whole(all)));
            return claims;
        });
    }

    /// By the ids of actors, a key by which rulings can refer to each.
    public Map<Integer, String> actorKeys(Collection<Integer> ids) {
        return database.read(handle -> Identities.keys(handle, ids));
    }

    /// By such keys, the ids of the actors that they stand for now; keys that are gone are left
    /// out.
    public Map<String, Integer> actorsOfKeys(Collection<String> keys) {
        return database.read(handle -> Identities.actors(handle, keys));
    }

    /// By the ids that actors had at any time, the ids of the actors that they belong to now.
    public Map<Integer, Integer> actorsNow(Collection<Integer> ids) {
        return database.read(handle -> Identities.now(handle, ids));
    }

    /// All rulings, undone ones too, in the order in which they were made.
    public List<Ruling> rulings() {
        return database.read(handle -> new Rulings(handle).all());
    }

    /// Files a ruling and has it take effect. [ActorRulings] drafts those about actors.
    public Ruling rule(Ruling.Draft draft) {
        return database.write(handle -> new Rulings(handle).make(draft, now()));
    }

    /// Takes a ruling back: all is as if it had not been made, but for the log.
    ///
    /// @throws CasebookFault where there is no such ruling, or it is undone already
    public Ruling undo(int number, String who, String why) {
        return database.write(handle -> new Rulings(handle).undo(number, who, why, now()));
    }

    /// Files the rulings of others that are not here yet, with their dates.
    ///
    /// @return how many were new
    public int add(List<Ruling> rulings) {
        return database.write(handle -> new Rulings(handle).add(rulings));
    }

    <T> T bonds(Function<Handle, T> reading) {
        return database.read(reading::apply);
    }

    /// The keys that stand for an actor in rulings, the one of its name first.
    public List<String> keys(CasebookActor actor) {
        return database.read(handle -> new ActorRows(handle).keys(links, actor));
    }

    /// The keys of an actor that `name` stands for.
    public List<String> keys(CasebookActor actor, String name) {
        List<String> own = keys(actor);
        return links.keys(name).stream().filter(own::contains).toList();
    }

    public Counts counts() {
        return database.read(Counts::read);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        database.close();
    }

    /// For tests: bounds the file, so that it fills up like a disk.
    void limit(int pages) {
        database.limit(pages);
    }
}
