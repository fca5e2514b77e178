package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How rulings refer to a claim: by its report, its type and where its words stand, so that a
/// ruling finds it again after a re-reading.
public final class ClaimKey {
    private static final String PREFIX = "claim";
    private static final int PARTS = 5;

    private ClaimKey() {}

    /// `claim\treport\ttype\tstart\tend`
    public static String of(FiledClaim filed) {
        return String.join(
                "\t",
                PREFIX,
                filed.source().report(),
                filed.claim().type().word(),
                String.valueOf(filed.claim().quote().span().start()),
                String.valueOf(filed.claim().quote().span().end()));
    }

    static Set<Integer> rejected(Handle handle, Optional<Instant> moment) {
        Set<Integer> rejected = new TreeSet<>();
        for (Ruling ruling : new Rulings(handle).all()) {
            boolean stands = moment.map(ruling::stoodAt).orElse(ruling.stands());
            if (stands && ruling.kind() == Ruling.Kind.REJECT) {
                ruling.about().forEach(key -> rejected.addAll(ids(handle, key)));
            }
        }
        return rejected;
    }

    private static List<Integer> ids(Handle handle, String key) {
        String[] parts = key.split("\t", -1);
        if (parts.length != PARTS || !parts[0].equals(PREFIX)) {
            return List.of();
        }
        return handle.createQuery(
                        "select c.id from claim c join report r on r.id = c.report_id"
                                + " where r.report = ? and c.type = ? and c.quote_start = ?"
                                + " and c.quote_end = ?")
                .bind(0, parts[1])
                .bind(1, parts[2])
                .bind(2, Integer.parseInt(parts[3]))
                .bind(3, Integer.parseInt(parts[4]))
                .mapTo(Integer.class)
                .list();
    }
}
