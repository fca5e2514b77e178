package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.model.Report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The word classes that the product ships, and reports written out for comparison.
final class Words {
    private Words() {}

    static Function<String, Set<String>> shipped() {
        List<Fault> faults = new ArrayList<>();
        Lexicon lexicon = Lexicon.load(new KnowledgeFolder(Path.of("knowledge")), faults);
        assertThat(faults).isEmpty();
        return lexicon::words;
    }

    /// The parts as `KIND words` lines, then the pointers as `-> title (url)`.
    static String parts(Report report) {
        String parts =
                report.parts().stream()
                        .map(part -> part.kind() + " " + part.span().in(report.text()))
                        .collect(Collectors.joining("\n"));
        String pointers =
                report.seeAlso().stream()
                        .map(to ->
                                "\n-> "
                                        + to.title()
                                        + to.url().map(url -> " (" + url + ")").orElse(""))
                        .collect(Collectors.joining());
        return (parts + pointers).strip();
    }
}
