package muster.casebook;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds reports by their words and by what they claim.
final class ReportSearch {
    private final Handle handle;
    private final ClaimQuery query;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String where;

    ReportSearch(Handle handle, ActorLinks links, ClaimQuery query, Narrowing narrowing) {
        this.handle = handle;
        this.query = query;
        List<String> conditions = new ArrayList<>();
        conditions.add(Known.condition(narrowing.knownBy()));
        narrowing.knownBy().ifPresent(moment -> values.put("known", Moments.text(moment)));
        narrowing
                .words()
                .ifPresent(words -> {
                    values.put("text", like(words));
                    conditions.add(
                            "(lower(r.body) like :text escape '!'"
                                    + " or lower(r.title) like :text escape '!'"
                                    + " or lower(r.publisher) like :text escape '!'"
                                    + " or lower(r.author) like :text escape '!')");
                });
        query.from()
                .ifPresent(day -> {
                    values.put("first", Days.number(day));
                    conditions.add("r.published >= :first");
                });
        query.to()
                .ifPresent(day -> {
                    values.put("last", Days.number(day));
                    conditions.add("r.published <= :last");
                });
        ClaimQuery claims = query.days(Optional.empty(), Optional.empty());
        ClaimSearch search = new ClaimSearch(handle, links);
        String made = search.where(claims, Narrowing.knownBy(narrowing.knownBy()));
        if (search.asks(claims)) {
            values.putAll(search.values());
            conditions.add("exists (select 1 from claim c where c.report_id = r.id" + made + ")");
        }
        where = String.join(" and ", conditions);
    }

    /// What stands anywhere in a text, for SQL's `like`.
    static String like(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    List<ListedReport> found() {
        Query wanted =
                handle.createQuery(
                        "select "
                                + ReportRows.COLUMNS
                                + ", (select count(*) from claim n where n.report_id = r.id) claims"
                                + " from report r where "
                                + where
                                + " order by coalesce(r.published, 0) desc, r.report"
                                + " limit :limit offset :offset");
        values.forEach(wanted::bind);
        return wanted.bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) ->
                        new ListedReport(ReportRows.filed(row), row.getInt("claims")))
                .list();
    }

    int count() {
        Query wanted = handle.createQuery("select count(*) from report r where " + where);
        values.forEach(wanted::bind);
        return wanted.mapTo(Integer.class).one();
    }
}
