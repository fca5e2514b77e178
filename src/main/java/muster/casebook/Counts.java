package muster.casebook;

import org.jdbi.v3.core.Handle;

/// How much a casebook holds; of reports that changed, `reports`, `claims` and `places` count the
/// current version.
///
/// @param versions of all reports, replaced ones too
/// @param places that differ by name
public record Counts(int reports, int versions, int claims, int actors, int places) {
    static Counts read(Handle handle) {
        String current = " where report_id in (select id from report where replaced_at is null)";
        return new Counts(
                count(handle, "count(*) from report where replaced_at is null"),
                count(handle, "count(*) from report"),
                count(handle, "count(*) from claim" + current),
                count(
                        handle,
                        "count(distinct i.actor_id) from naming n"
                                + " join identity i on i.id = n.identity_id"),
                count(handle, "count(distinct place_key) from report_place" + current));
    }

    private static int count(Handle handle, String what) {
        return handle.createQuery("select " + what).mapTo(Integer.class).one();
    }
}
