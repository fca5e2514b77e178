package muster.casebook;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the ids of the claims that a query wants, in the order of publication.
final class ClaimSearch {
    private static final Pattern ID = Pattern.compile("#\\d{1,9}");

    private final Handle handle;
    private final ActorLinks links;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    ClaimSearch(Handle handle, ActorLinks links) {
        this.handle = handle;
        this.links = links;
    }

    List<Integer> ids(ClaimQuery query) {
        return ids(query, Narrowing.NONE);
    }

    List<Integer> ids(ClaimQuery query, Narrowing narrowing) {
        Query wanted =
                handle.createQuery(
                        "select c.id from claim c join report r on r.id = c.report_id where 1 = 1"
                                + where(query, narrowing)
                                + " order by coalesce(r.published, 0), r.report, r.version,"
                                + " c.position limit :limit offset :offset");
        values.forEach(wanted::bind);
        return wanted.bind("limit", query.limit())
                .bind("offset", query.offset())
                .mapTo(Integer.class)
                .list();
    }

    int count(ClaimQuery query, Narrowing narrowing) {
        Query wanted =
                handle.createQuery(
                        "select count(*) from claim c join report r on r.id = c.report_id"
                                + " where 1 = 1"
                                + where(query, narrowing));
        values.forEach(wanted::bind);
        return wanted.mapTo(Integer.class).one();
    }

    /// The conditions on a claim `c` of a report `r`, each after an `and`; [#values] are theirs.
    String where(ClaimQuery query, Narrowing narrowing) {
        conditions.clear();
        values.clear();
        if (narrowing.knownBy().isPresent()) {
            conditions.add(Known.condition(narrowing.knownBy()));
            values.put("known", Moments.text(narrowing.knownBy().get()));
        } else if (!query.replaced()) {
            conditions.add("r.replaced_at is null");
        }
        conditions(query, narrowing.knownBy());
        narrowing
                .words()
                .ifPresent(words -> {
                    values.put("words", ReportSearch.like(words));
                    conditions.add("lower(c.quote) like :words escape '!'");
                });
        narrowing
                .certainty()
                .ifPresent(certainty -> {
                    values.put("certainty", certainty.word());
                    conditions.add("c.certainty = :certainty");
                });
        return conditions.stream().map(one -> " and " + one).collect(Collectors.joining());
    }

    /// `query` asks for more than all claims.
    boolean asks(ClaimQuery query) {
        return !query.page(0, 0).equals(ClaimQuery.ALL.page(0, 0));
    }

    Map<String, Object> values() {
        return values;
    }

    private void conditions(ClaimQuery query, Optional<Instant> moment) {
        if (!query.types().isEmpty()) {
            conditions.add(
                    "c.type in "
                            + query.types().stream()
                                    .map(type -> "'" + type.word() + "'")
                                    .collect(Collectors.joining(",", "(", ")")));
        }
        query.actor()
                .ifPresent(name -> conditions.add(filledBy(name, "'first', 'second'", moment)));
        query.speaker().ifPresent(name -> conditions.add(filledBy(name, "'speaker'", moment)));
        query.place()
                .ifPresent(name -> {
                    values.put("place", NameKeys.plain(name));
                    conditions.add(
                            "c.id in (select f.claim_id from filler f join report_place p on p.id ="
                                + " f.place_id where p.place_key = :place or p.gazetteer in (select"
                                + " g.gazetteer from report_place g where g.place_key = :place))");
                });
        query.from()
                .ifPresent(day -> {
                    values.put("from", Days.number(day));
                    conditions.add("c.last_day >= :from");
                });
        query.to()
                .ifPresent(day -> {
                    values.put("to", Days.number(day));
                    conditions.add("c.first_day <= :to");
                });
        query.polarity()
                .ifPresent(polarity -> {
                    values.put("polarity", polarity.word());
                    conditions.add("c.polarity = :polarity");
                });
        query.report()
                .ifPresent(report -> {
                    values.put("report", report);
                    conditions.add("r.report = :report");
                });
    }

    private String filledBy(String name, String parts, Optional<Instant> moment) {
        return "c.id in (select f.claim_id from filler f join report_actor a on a.id = f.actor_id"
                + " join identity i on i.id = a.identity_id where f.part in ("
                + parts
                + ") and "
                + moment.map(at -> then(name, at)).orElseGet(() -> now(name))
                + ")";
    }

    private String now(String name) {
        return "i.actor_id in (" + joined(actors(handle, links, name)) + ")";
    }

    private String then(String name, Instant moment) {
        int[] then = ActorsThen.at(handle, moment);
        Set<Integer> actors = actors(handle, links, name, then);
        return "i.id in (" + joined(ActorsThen.identities(then, actors::contains)) + ")";
    }

    private static String joined(Collection<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// As [#actors(Handle, ActorLinks, String)], of actors as they were.
    ///
    /// @param then by identity, the actor that it belonged to
    static TreeSet<Integer> actors(Handle handle, ActorLinks links, String name, int[] then) {
        return ID.matcher(name).matches()
                ? actors(handle, links, name)
                : identities(handle, links, name).stream()
                        .map(identity -> then[identity])
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The ids of all actors that bear `name`, in any spelling that `links` knows to be the same;
    /// `#12` is the actor with that id.
    static TreeSet<Integer> actors(Handle handle, ActorLinks links, String name) {
        TreeSet<Integer> actors = new TreeSet<>();
        if (ID.matcher(name).matches()) {
            actors.add(Integer.parseInt(name.substring(1)));
            return actors;
        }
        TreeSet<Integer> identities = identities(handle, links, name);
        if (!identities.isEmpty()) {
            actors.addAll(
                    handle.createQuery("select actor_id from identity where id in (<ids>)")
                            .bindList("ids", identities)
                            .mapTo(Integer.class)
                            .list());
        }
        return actors;
    }

    /// The ids of claims of what is still to come.
    ///
    /// @param actor only those in which this actor plays a part
    /// @param moment of reports as they were known then, instead of now
    List<Integer> expectations(Optional<Integer> actor, Optional<Instant> moment) {
        ClaimQuery query = actor.map(id -> ClaimQuery.ALL.actor("#" + id)).orElse(ClaimQuery.ALL);
        String where = where(query, Narrowing.knownBy(moment));
        Query wanted =
                handle.createQuery(
                        "select c.id from claim c join report r on r.id = c.report_id"
                                + " where (c.certainty = 'planned'"
                                + " or (c.certainty = 'likely' and c.start_after >= r.published)"
                                + " or (c.polarity = 'denied' and c.quote like '%yet%'))"
                                + where
                                + " order by coalesce(r.published, 0), r.report, c.position");
        values.forEach(wanted::bind);
        return wanted.mapTo(Integer.class).list();
    }

    /// The ids of current claims at a place that no gazetteer knows, by the place's name.
    static Map<String, List<Integer>> unplaced(Handle handle) {
        Map<String, List<Integer>> ids = new LinkedHashMap<>();
        handle.createQuery(
                        "select distinct p.name, f.claim_id from report_place p"
                                + " join report r on r.id = p.report_id"
                                + " join filler f on f.place_id = p.id"
                                + " where r.replaced_at is null and p.gazetteer is null"
                                + " and p.lat is null order by p.name, f.claim_id")
                .map((row, context) ->
                        ids.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                                .add(row.getInt(2)))
                .list();
        return ids;
    }

    /// The identities that `name` may stand for.
    static TreeSet<Integer> identities(Handle handle, ActorLinks links, String name) {
        TreeSet<Integer> identities =
                new TreeSet<>(Identities.known(handle, links.keys(name)).values());
        identities.addAll(
                handle.createQuery("select identity_id from naming where name = ?")
                        .bind(0, name)
                        .mapTo(Integer.class)
                        .list());
        if (identities.isEmpty()) {
            identities.addAll(Identities.known(handle, links.further(name)).values());
        }
        return identities;
    }
}
