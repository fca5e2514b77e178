package muster.intake;

import muster.model.Report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a file says about its report beside the text.
record Facts(
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> url,
        List<String> notes) {
    Facts {
        notes = List.copyOf(notes);
    }

    /// @param field the value under a name, as written
    static Facts of(Function<String, Optional<String>> field) {
        List<String> notes = new ArrayList<>();
        Optional<String> day = field.apply("published").map(String::strip).filter(Facts::said);
        Optional<LocalDate> published = day.flatMap(Day::of);
        if (day.isPresent() && published.isEmpty()) {
            notes.add("published '" + brief(day.get()) + "' is no day; write 2016-06-07");
        }
        return new Facts(
                published,
                text(field, "title"),
                text(field, "author"),
                text(field, "publisher"),
                text(field, "url"),
                notes);
    }

    private static Optional<String> text(Function<String, Optional<String>> field, String name) {
        return field.apply(name)
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(Facts::said);
    }

    private static boolean said(String value) {
        return !value.isBlank();
    }

    private static String brief(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "...";
    }

    Report report(String id, String text) {
        return new Report(id, published, title, author, publisher, url, text, List.of(), List.of());
    }
}
