package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.model.PlaceNames;
import muster.model.Report;
import muster.parse.ParserForTests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Spots for tests with the shipped word classes, no roster and no gazetteer.
final class Spotting {
    private static final class Loaded {
        private static final ReportSpotter SPOTTER = load();

        private static ReportSpotter load() {
            List<Fault> faults = new ArrayList<>();
            Lexicon lexicon = Lexicon.load(new KnowledgeFolder(Path.of("knowledge")), faults);
            return new ReportSpotter(lexicon, Roster.EMPTY, PlaceNames.NONE);
        }
    }

    private Spotting() {}

    static Mentions spot(String text) {
        return Loaded.SPOTTER.spot(
                ParserForTests.parser().parse(Report.of("test", Optional.empty(), text)));
    }

    /// `text|kind|entity` of each mention, `; ` between, several entities joined by ` + `.
    static String shown(String text, Mention.Form form) {
        Mentions mentions = spot(text);
        return mentions.all().stream()
                .filter(mention -> mention.form() == form)
                .map(mention -> shown(mentions, mention))
                .collect(Collectors.joining("; "));
    }

    /// The rows of `mentions.txt` for one text; ` ¶ ` begins a paragraph.
    static List<String> rows(String text) {
        Mentions mentions = spot(text.replace(" ¶ ", "\n\n"));
        return mentions.all().stream()
                .map(mention -> row(mention.form()) + shown(mentions, mention).replace("|", " | "))
                .map(String::stripTrailing)
                .toList();
    }

    private static String row(Mention.Form form) {
        return switch (form) {
            case NAME -> "  ";
            case DESCRIPTION -> "  - ";
            case PRONOUN -> "  ~";
        };
    }

    private static String shown(Mentions mentions, Mention mention) {
        List<Entity> stands = mentions.of(mention);
        String kinds =
                stands.stream().map(MentionsText::kind).distinct().collect(Collectors.joining("+"));
        String names = stands.stream().map(Entity::name).collect(Collectors.joining(" + "));
        return mention.text() + "|" + kinds + "|" + names;
    }
}
