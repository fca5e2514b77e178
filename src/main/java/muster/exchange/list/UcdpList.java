package muster.exchange.list;

import muster.exchange.list.ListedName.Quality;
import muster.knowledge.Fault;
import muster.model.ActorKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads UCDP's actor data set. "Name1, Name2" in one cell are two actors acting as one side and
/// stay one entry.
final class UcdpList {
    static final String SOURCE = "UCDP Actor Dataset";

    private final String file;
    private final ListCountries countries = new ListCountries();

    UcdpList(String file) {
        this.file = file;
    }

    Listing read(String text) {
        CsvTable table = CsvTable.of(text);
        List<ListedActor> actors = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String column : List.of("actorid", "namedata")) {
            if (table.column(column).isEmpty()) {
                faults.add(new Fault(file, 1, "UCDP's actor list has a column '" + column + "'"));
            }
        }
        if (!faults.isEmpty()) {
            return new Listing(actors, faults);
        }
        for (CsvTable.Row row : table.rows()) {
            ListNames names = new ListNames();
            add(names, table.cell(row, "namedata", "name"), Quality.PRIMARY);
            add(names, table.cell(row, "nameorig"), Quality.ALIAS);
            add(names, table.cell(row, "nameorigfull"), Quality.ORIGINAL);
            add(names, table.cell(row, "nameorigfulleng", "namefull"), Quality.ALIAS);
            add(names, table.cell(row, "newname"), Quality.NEW);
            add(names, table.cell(row, "newnamefullmothertongue"), Quality.NEW);
            add(names, table.cell(row, "newnamefulleng"), Quality.NEW);
            if (table.cell(row, "namedata", "name").isEmpty()) {
                faults.add(new Fault(file, row.line(), "an actor without NameData is left out"));
            } else {
                actors.add(actor(table, row, names));
            }
        }
        return new Listing(actors, faults);
    }

    private ListedActor actor(CsvTable table, CsvTable.Row row, ListNames names) {
        return new ListedActor(
                SOURCE,
                table.cell(row, "actorid"),
                row.line(),
                kind(table.cell(row, "org")),
                names.all(),
                countries.codes(List.of(table.cell(row, "location").split("\\s*,\\s*"))),
                Optional.empty());
    }

    private static void add(ListNames names, String cell, Quality quality) {
        if (!cell.equals("NA") && !cell.equals("-99")) {
            names.add(cell, quality);
        }
    }

    /// UCDP's levels of organisation: 1 formal groups, 2 and 3 informal ones, 4 governments.
    private static ActorKind kind(String org) {
        return switch (org) {
            case "4" -> ActorKind.STATE;
            case "3" -> ActorKind.COMMUNITY;
            default -> ActorKind.GROUP;
        };
    }
}
