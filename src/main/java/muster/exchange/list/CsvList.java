package muster.exchange.list;

import muster.exchange.list.ListedName.Quality;
import muster.knowledge.Fault;
import muster.model.ActorKind;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a plain CSV of names: columns `name`, and where there are `id`, `aliases` (parted by | or
/// ;), `kind`, `countries`, `source`.
final class CsvList {
    private final String file;
    private final ListCountries countries = new ListCountries();

    CsvList(String file) {
        this.file = file;
    }

    Listing read(String text) {
        CsvTable table = CsvTable.of(text);
        List<ListedActor> actors = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        if (table.column("name").isEmpty()) {
            faults.add(
                    new Fault(
                            file,
                            1,
                            "a list of names has a first line with the column 'name', such as:"
                                    + " name,aliases,kind,countries"));
            return new Listing(actors, faults);
        }
        for (CsvTable.Row row : table.rows()) {
            String name = table.cell(row, "name");
            if (name.isEmpty()) {
                faults.add(new Fault(file, row.line(), "a row without a name is left out"));
                continue;
            }
            ListNames names = new ListNames();
            names.add(name, Quality.PRIMARY);
            for (String alias : table.cell(row, "aliases", "alias", "names").split("[|;]")) {
                names.add(alias, Quality.ALIAS);
            }
            String id = table.cell(row, "id");
            String source = table.cell(row, "source");
            actors.add(
                    new ListedActor(
                            source.isEmpty() ? file : source,
                            id.isEmpty() ? "line " + row.line() : id,
                            row.line(),
                            kind(table.cell(row, "kind"), row.line(), faults),
                            names.all(),
                            countries(table.cell(row, "countries", "country")),
                            Optional.empty()));
        }
        return new Listing(actors, faults);
    }

    private List<String> countries(String cell) {
        return countries.codes(List.of(cell.split("\\s*[|;,]\\s*")));
    }

    private ActorKind kind(String word, int line, List<Fault> faults) {
        try {
            return word.isEmpty() ? ActorKind.GROUP : Worded.of(ActorKind.class, word);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(file, line, "kind " + e.getMessage() + "; taken for a group"));
            return ActorKind.GROUP;
        }
    }
}
