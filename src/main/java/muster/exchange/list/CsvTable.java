package muster.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A CSV text with a header line: commas, semicolons or tabs; quoted cells may hold line breaks.
///
/// @param columns by name, small letters and digits only
record CsvTable(Map<String, Integer> columns, List<Row> rows) {
    /// @param line where the row begins, from 1
    record Row(int line, List<String> cells) {}

    static CsvTable of(String text) {
        char separator = separator(text.lines().findFirst().orElse(""));
        List<Row> rows = rows(text, separator);
        Map<String, Integer> columns = new HashMap<>();
        if (!rows.isEmpty()) {
            List<String> header = rows.getFirst().cells();
            for (int i = 0; i < header.size(); i++) {
                columns.putIfAbsent(plain(header.get(i)), i);
            }
            rows = rows.subList(1, rows.size());
        }
        return new CsvTable(columns, rows);
    }

    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    private static List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begin = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || twice) {
                    cell.append(c);
                    i += twice ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    finish(rows, cells, begin);
                    begin = line;
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(cell.toString().strip());
            finish(rows, cells, begin);
        }
        return rows;
    }

    private static void finish(List<Row> rows, List<String> cells, int begin) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(begin, List.copyOf(cells)));
        }
        cells.clear();
    }

    /// The first of these columns that the table has.
    Optional<Integer> column(String... names) {
        for (String name : names) {
            Integer at = columns.get(name);
            if (at != null) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The cell of that column; empty where row or table has none.
    String cell(Row row, String... names) {
        return column(names)
                .filter(at -> at < row.cells().size())
                .map(at -> row.cells().get(at))
                .orElse("");
    }
}
