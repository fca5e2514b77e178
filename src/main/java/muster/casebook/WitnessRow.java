package muster.casebook;

import muster.model.ClaimType;
import muster.model.Window;
import muster.model.Worded;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Makes witnesses of rows. Each value that is fetched has its price, so that two numbers travel as
/// one, and a type as its position among the words for types.
final class WitnessRow {
    private static final int TYPE_BITS = 14;
    private static final int LENGTH_BITS = 5;

    /// Short ones first: none is found inside a word that stands before it.
    private static final String WORDS =
            Arrays.stream(ClaimType.values())
                    .map(ClaimType::word)
                    .sorted(Comparator.comparing(String::length).thenComparing(word -> word))
                    .collect(Collectors.joining(" "));

    private static final @Nullable ClaimType[] TYPES = types();

    /// What to select of `witness w`.
    static final String COLUMNS =
            String.join(
                    ", ",
                    two("claim_id", "report_id"),
                    two("subject", "object"),
                    two("place", "speaker"),
                    two("outlet", "copied"),
                    two("start_after", "start_before"),
                    two("end_after", "end_before"),
                    "((((w.published << %d) + (instr('%s', w.type) << %d) + length(w.type)) << 2)"
                                    .formatted(TYPE_BITS, WORDS, LENGTH_BITS)
                            + " + w.surety << 1) + (w.denied <> 0)",
                    "w.type");

    private final IntUnaryOperator actor;

    // a million claims speak of a few thousand days
    private final Recent<Window> windows =
            new Recent<>(both -> new Window(day(high(both)), day((int) both)));
    private final Recent<Optional<LocalDate>> days =
            new Recent<>(number -> Optional.ofNullable(day((int) number)));

    /// @param actor by identity, the actor that it belongs to
    WitnessRow(IntUnaryOperator actor) {
        this.actor = actor;
    }

    private static String two(String high, String low) {
        return "(w." + high + " << 32) + w." + low;
    }

    private static @Nullable ClaimType[] types() {
        @Nullable ClaimType[] types = new ClaimType[1 << TYPE_BITS];
        for (ClaimType type : ClaimType.values()) {
            String word = type.word();
            types[WORDS.indexOf(word) + 1 << LENGTH_BITS | word.length()] = type;
        }
        return types;
    }

    Witness witness(ResultSet row) throws SQLException {
        long ids = row.getLong(1);
        long parties = row.getLong(2);
        long placed = row.getLong(3);
        long told = row.getLong(4);
        long said = row.getLong(7);
        int subject = high(parties);
        int object = (int) parties;
        int speaker = (int) placed;
        return new Witness(
                high(ids),
                (int) ids,
                type((int) (said >> 3) & (1 << TYPE_BITS) - 1, row),
                subject == 0 ? 0 : actor.applyAsInt(subject),
                object <= 0 ? object : actor.applyAsInt(object),
                high(placed),
                (said & 1) != 0,
                WitnessRows.certainty((int) (said >> 1) & 3),
                windows.of(row.getLong(5)),
                windows.of(row.getLong(6)),
                days.of(said >> TYPE_BITS + 3),
                speaker == 0 ? 0 : actor.applyAsInt(speaker),
                high(told),
                (int) told);
    }

    private static ClaimType type(int number, ResultSet row) throws SQLException {
        ClaimType type = TYPES[number];
        return type == null ? Worded.of(ClaimType.class, row.getString(8)) : type;
    }

    /// The number that was added to after it had been moved up.
    private static int high(long both) {
        return (int) (both - (int) both >> Integer.SIZE);
    }

    private static @Nullable LocalDate day(int number) {
        return Days.day(number == 0 ? null : number);
    }
}
