package muster.intake;

import muster.model.Report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the report, once a format has found its text and facts: refuses what is empty or in
/// another language, gives it its id, marks its remains.
final class Press {
    private final Languages languages;
    private final Remains remains;
    private final Optional<LocalDate> published;
    private final Ids ids = new Ids();

    /// @param published the day of reports that say none
    Press(Languages languages, Remains remains, Optional<LocalDate> published) {
        this.languages = languages;
        this.remains = remains;
        this.published = published;
    }

    Taken report(String source, String id, Facts facts, String text, List<String> notes) {
        return report(source, id, facts, text, Structure.NONE, notes);
    }

    Taken report(
            String source,
            String id,
            Facts facts,
            String text,
            Structure structure,
            List<String> notes) {
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return new Taken.Skipped(source, "no text");
        }
        Optional<String> foreign = languages.foreign(text);
        if (foreign.isPresent()) {
            return new Taken.Skipped(source, foreign.get());
        }
        List<String> all = new ArrayList<>(notes);
        all.addAll(facts.notes());
        Report plain = facts.report(ids.take(id), text);
        Report marked = remains.mark(plain, structure);
        Optional<LocalDate> day =
                marked.published().or(() -> Bylines.day(marked)).or(() -> published);
        return new Taken.Arrived(source, marked.publishedOn(day), all);
    }
}
