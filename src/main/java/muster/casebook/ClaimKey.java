package muster.casebook;

import muster.model.Filler;

import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How rulings refer to a claim: by its report, its type, where its words stand and which words
/// name its parties, so that a ruling finds it again after a re-reading.
public final class ClaimKey {
    private static final String PREFIX = "claim";
    private static final int PARTS = 6;

    private ClaimKey() {}

    /// `claim\treport\ttype\tstart\tend\twords of the parties`
    public static String of(FiledClaim filed) {
        List<String> words = new ArrayList<>();
        filed.claim().firsts().stream().map(Filler::text).forEach(words::add);
        filed.claim().seconds().stream().map(Filler::text).forEach(words::add);
        return String.join(
                "\t",
                PREFIX,
                filed.source().report(),
                filed.claim().type().word(),
                String.valueOf(filed.claim().quote().span().start()),
                String.valueOf(filed.claim().quote().span().end()),
                plain(words));
    }

    private static String plain(List<String> words) {
        return String.join(" & ", words).replaceAll("\\s+", " ");
    }

    /// Whether `key` refers to a claim, not to something else that is ruled on.
    public static boolean is(String key) {
        return key.startsWith(PREFIX + "\t");
    }

    /// The claims that a key refers to: none where they are gone or it is no claim's.
    static Set<Integer> ids(Handle handle, String key) {
        String[] parts = key.split("\t", -1);
        Set<Integer> found = new TreeSet<>();
        if (parts.length != PARTS || !is(key)) {
            return found;
        }
        List<Integer> there =
                handle.createQuery(
                                "select c.id from claim c join report r on r.id = c.report_id"
                                        + " where r.report = ? and c.type = ?"
                                        + " and c.quote_start = ? and c.quote_end = ?")
                        .bind(0, parts[1])
                        .bind(1, parts[2])
                        .bind(2, number(parts[3]))
                        .bind(3, number(parts[4]))
                        .mapTo(Integer.class)
                        .list();
        for (int id : there) {
            if (words(handle, id).equals(parts[5])) {
                found.add(id);
            }
        }
        return found;
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String words(Handle handle, int claim) {
        return plain(
                handle.createQuery(
                                "select words from filler where claim_id = ?"
                                        + " and part in ('first', 'second')"
                                        + " order by part, position")
                        .bind(0, claim)
                        .mapTo(String.class)
                        .list());
    }
}
