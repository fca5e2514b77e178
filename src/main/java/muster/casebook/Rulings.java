package muster.casebook;

import muster.model.Worded;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The log of rulings, and what those that stand do to actors.
final class Rulings {
    private final Handle handle;
    private final Ids ids;
    private final Actors actors;

    Rulings(Handle handle) {
        this.handle = handle;
        ids = new Ids(handle);
        actors = new Actors(handle);
    }

    /// All, undone ones too, in the order in which they were made.
    List<Ruling> all() {
        return handle.createQuery("select * from ruling order by id")
                .map((row, context) -> ruling(row))
                .list();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        String undone = row.getString("undone_at");
        return new Ruling(
                row.getInt("id"),
                Worded.of(Ruling.Kind.class, row.getString("kind")),
                Lines.split(row.getString("about")),
                Lines.split(row.getString("others")),
                row.getString("value"),
                row.getString("who"),
                row.getString("why"),
                Instant.parse(row.getString("made_at")),
                undone == null
                        ? Optional.empty()
                        : Optional.of(
                                new Ruling.Undone(
                                        Instant.parse(undone),
                                        row.getString("undone_by"),
                                        row.getString("undone_why"))));
    }

    Ruling make(Ruling.Draft draft, Instant now) {
        return add(
                new Ruling(
                        0,
                        draft.kind(),
                        draft.about(),
                        draft.others(),
                        draft.value(),
                        draft.who(),
                        draft.why(),
                        now,
                        Optional.empty()));
    }

    /// Files a ruling under a new number, and has it do what it does.
    private Ruling add(Ruling ruling) {
        int id = ids.next("ruling");
        handle.execute(
                "insert into ruling (id, kind, about, others, value, who, why, made_at, undone_at,"
                        + " undone_by, undone_why) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ruling.kind().word(),
                Lines.join(ruling.about()),
                Lines.join(ruling.others()),
                ruling.value(),
                ruling.who(),
                ruling.why(),
                Moments.text(ruling.made()),
                ruling.undone().map(back -> Moments.text(back.at())).orElse(null),
                ruling.undone().map(Ruling.Undone::who).orElse(null),
                ruling.undone().map(Ruling.Undone::why).orElse(null));
        Ruling filed =
                new Ruling(
                        id,
                        ruling.kind(),
                        ruling.about(),
                        ruling.others(),
                        ruling.value(),
                        ruling.who(),
                        ruling.why(),
                        ruling.made(),
                        ruling.undone());
        if (filed.stands()) {
            apply(filed);
        }
        return filed;
    }

    /// Takes a ruling back; what it did is undone, and it stays in the log.
    Ruling undo(int number, String who, String why, Instant now) {
        Ruling ruling =
                all().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new CasebookFault("there is no ruling " + number));
        if (!ruling.stands()) {
            throw new CasebookFault("ruling " + number + " is undone already");
        }
        handle.execute(
                "update ruling set undone_at = ?, undone_by = ?, undone_why = ? where id = ?",
                Moments.text(now),
                who,
                why,
                number);
        Set<Integer> touched = touched(ruling);
        for (String table : List.of("ruled_same", "ruled_apart", "ruled_name")) {
            handle.execute("delete from " + table + " where ruling_id = ?", number);
        }
        actors.regroup(touched);
        return all().get(indexOf(number));
    }

    private int indexOf(int number) {
        return handle.createQuery("select count(*) from ruling where id < ?")
                .bind(0, number)
                .mapTo(Integer.class)
                .one();
    }

    /// Adds the rulings of others that are not here yet.
    ///
    /// @return how many were added
    int add(List<Ruling> rulings) {
        Set<Ruling> known = new HashSet<>();
        all().forEach(ruling -> known.add(bare(ruling)));
        int added = 0;
        for (Ruling ruling : rulings) {
            if (known.add(bare(ruling))) {
                add(ruling);
                added++;
            }
        }
        return added;
    }

    private static Ruling bare(Ruling ruling) {
        return new Ruling(
                0,
                ruling.kind(),
                ruling.about(),
                ruling.others(),
                ruling.value(),
                ruling.who(),
                ruling.why(),
                ruling.made(),
                Optional.empty());
    }

    private void apply(Ruling ruling) {
        Set<Integer> touched = touched(ruling);
        pairs(ruling, "ruled_same", same(ruling, Identities.add(handle, ids, keys(ruling))));
        pairs(ruling, "ruled_apart", apart(ruling, Identities.add(handle, ids, keys(ruling))));
        if (ruling.kind() == Ruling.Kind.RENAME) {
            for (int identity : touched) {
                handle.execute(
                        "insert into ruled_name (ruling_id, identity_id, name) values (?, ?, ?)",
                        ruling.number(),
                        identity,
                        ruling.value());
            }
        }
        actors.regroup(touched);
    }

    private void pairs(Ruling ruling, String table, List<int[]> pairs) {
        for (int[] pair : pairs) {
            handle.execute(
                    "insert into "
                            + table
                            + " (ruling_id, identity_id, other_id) values (?, ?, ?)"
                            + " on conflict do nothing",
                    ruling.number(),
                    pair[0],
                    pair[1]);
        }
    }

    private Set<Integer> touched(Ruling ruling) {
        return new TreeSet<>(Identities.add(handle, ids, keys(ruling)).values());
    }

    private static List<String> keys(Ruling ruling) {
        return switch (ruling.kind()) {
            case MERGE, SPLIT, RENAME -> {
                List<String> keys = new ArrayList<>(ruling.about());
                keys.addAll(ruling.others());
                yield keys;
            }
            case NOTE, ACCEPT, REJECT, CORRECT, STATUS, TOGETHER, APART, GRADE -> List.of();
        };
    }

    /// The pairs of identities that a ruling makes one actor; names that are split off together
    /// stay together.
    static List<int[]> same(Ruling ruling, Map<String, Integer> identities) {
        List<String> keys =
                switch (ruling.kind()) {
                    case MERGE -> keys(ruling);
                    case SPLIT -> ruling.about();
                    case RENAME, NOTE, ACCEPT, REJECT, CORRECT, STATUS, TOGETHER, APART, GRADE ->
                            List.of();
                };
        List<int[]> pairs = new ArrayList<>();
        for (String key : keys.stream().skip(1).toList()) {
            add(pairs, identities, keys.getFirst(), key);
        }
        return pairs;
    }

    /// The pairs of identities that a ruling keeps apart.
    static List<int[]> apart(Ruling ruling, Map<String, Integer> identities) {
        List<int[]> pairs = new ArrayList<>();
        if (ruling.kind() == Ruling.Kind.SPLIT) {
            for (String out : ruling.about()) {
                for (String stays : ruling.others()) {
                    add(pairs, identities, out, stays);
                }
            }
        }
        return pairs;
    }

    private static void add(
            List<int[]> pairs, Map<String, Integer> identities, String one, String other) {
        Integer first = identities.get(one);
        Integer second = identities.get(other);
        if (first != null && second != null && !first.equals(second)) {
            pairs.add(new int[] {first, second});
        }
    }
}
