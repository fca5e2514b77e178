package muster.place;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.Point;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// Reads tab-separated tables: the files of `knowledge/places`, with faults by line, and the packed
/// ones that come with the program.
final class Table {
    private Table() {}

    /// A line of a table in `knowledge/`.
    record Row(String file, int line, List<String> fields) {
        String at(int column) {
            return fields.get(column);
        }

        List<String> words(int column) {
            return at(column).isEmpty() ? List.of() : List.of(at(column).split("\\|"));
        }

        Fault fault(String what) {
            return new Fault(file, line, what);
        }

        Optional<Point> point(int latitude, List<Fault> faults) {
            String lat = at(latitude);
            String lon = at(latitude + 1);
            try {
                return Optional.of(new Point(Double.parseDouble(lat), Double.parseDouble(lon)));
            } catch (IllegalArgumentException e) {
                faults.add(
                        fault(
                                "'"
                                        + lat
                                        + ", "
                                        + lon
                                        + "' is no latitude and longitude; right is e.g. 36.117,"
                                        + " 37.051"));
                return Optional.empty();
            }
        }
    }

    /// The rows below the heading; `#` opens a comment. Rows with other than the heading's columns
    /// become faults.
    static List<Row> read(KnowledgeFolder folder, String file, List<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        int columns = 0;
        int number = 0;
        for (String line : folder.text(file).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = List.of(line.stripTrailing().concat("\u0000").split("\t", -1));
            List<String> clean = fields.stream().map(field -> field.replace("\u0000", "")).toList();
            if (columns == 0) {
                columns = clean.size();
            } else if (clean.size() == columns) {
                rows.add(new Row(file, number, clean));
            } else {
                faults.add(
                        new Fault(
                                file,
                                number,
                                "this row has "
                                        + clean.size()
                                        + " columns, and the heading has "
                                        + columns));
            }
        }
        return rows;
    }

    /// Hands on each line of the packed table `name` but its heading, cut at tabs.
    static void packed(String name, Consumer<String[]> to) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(stream(name), 1 << 16), StandardCharsets.UTF_8),
                        1 << 16)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                to.accept(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a file that comes with the program.
    static InputStream stream(String name) {
        InputStream raw = Table.class.getResourceAsStream(name);
        if (raw == null) {
            throw new IllegalStateException("the program lacks its file muster/place/" + name);
        }
        return raw;
    }
}
