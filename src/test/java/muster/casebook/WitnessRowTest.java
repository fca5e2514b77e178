package muster.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Window;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class WitnessRowTest {
    private static final String TABLE =
            "create table witness (claim_id, report_id, type, subject, object, place, denied,"
                    + " surety, start_after, start_before, end_after, end_before, published,"
                    + " speaker, outlet, copied)";

    @Test
    void everyTypeComesBackAsItself() throws SQLException {
        List<String> rows = new ArrayList<>();
        List<Witness> expected = new ArrayList<>();
        for (ClaimType type : ClaimType.values()) {
            rows.add("1, 2, '%s', 3, 4, 5, 0, 0, 0, 0, 0, 0, 0, 6, 7, 8".formatted(type.word()));
            expected.add(
                    new Witness(
                            1,
                            2,
                            type,
                            1003,
                            1004,
                            5,
                            false,
                            Certainty.STATED,
                            Window.UNKNOWN,
                            Window.UNKNOWN,
                            Optional.empty(),
                            1006,
                            7,
                            8));
        }
        assertThat(read(rows)).isEqualTo(expected);
    }

    @Test
    void namesDaysAndLargeNumbersComeBackAsTheyWere() throws SQLException {
        LocalDate day = LocalDate.of(2016, 6, 7);
        int large = Integer.MAX_VALUE;
        assertThat(
                        read(
                                List.of(
                                        "%1$d, %1$d, 'alias', 0, -%1$d, %1$d, 1, 3, 20160607, 0, 0,"
                                                        .formatted(large)
                                                + " 99991231, 99991231, 0, %1$d, %1$d"
                                                        .formatted(large),
                                        "1, 2, 'alias', 9, -1, 0, 1, 2, 0, 20160607, 20160607, 0,"
                                                + " 10101, 0, 0, 0")))
                .containsExactly(
                        new Witness(
                                large,
                                large,
                                ClaimType.ALIAS,
                                0,
                                -large,
                                large,
                                true,
                                Certainty.PLANNED,
                                new Window(day, null),
                                new Window(null, LocalDate.of(9999, 12, 31)),
                                Optional.of(LocalDate.of(9999, 12, 31)),
                                0,
                                large,
                                large),
                        new Witness(
                                1,
                                2,
                                ClaimType.ALIAS,
                                1009,
                                -1,
                                0,
                                true,
                                Certainty.POSSIBLE,
                                new Window(null, day),
                                new Window(day, null),
                                Optional.of(LocalDate.of(1, 1, 1)),
                                0,
                                0,
                                0));
    }

    private static List<Witness> read(List<String> rows) throws SQLException {
        List<Witness> read = new ArrayList<>();
        WitnessRow made = new WitnessRow(identity -> 1000 + identity);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            for (String row : rows) {
                statement.execute("insert into witness values (" + row + ")");
            }
            try (ResultSet found =
                    statement.executeQuery(
                            "select " + WitnessRow.COLUMNS + " from witness w order by rowid")) {
                while (found.next()) {
                    read.add(made.witness(found));
                }
            }
        }
        return read;
    }
}
