package muster.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Turns files, folders and standard input into reports, one after another, with their remains
/// marked. What cannot be read is said in one line, and the rest goes on.
public final class Intake {
    /// The most bytes of one report, unless told otherwise.
    public static final int LIMIT = 10 << 20;

    private final Languages languages;
    private final Remains remains;
    private final Optional<LocalDate> published;
    private final int limit;

    /// @param words the word classes of `knowledge/lexicon`, by name
    /// @param published the day of reports that say none
    /// @param limit the most bytes of one report
    public Intake(Function<String, Set<String>> words, Optional<LocalDate> published, int limit) {
        this.languages = new Languages(words);
        this.remains = new Remains(words);
        this.published = published;
        this.limit = limit;
    }

    /// The reports of `sources` in their order: files, folders (sorted, with the folders below),
    /// `-` for `standard`. Ids are unique in one stream. The stream is lazy, sequential, holds one
    /// report at a time and is to be closed.
    public Stream<Taken> take(List<String> sources, InputStream standard) {
        Desk desk =
                new Desk(
                        new Walk(sources),
                        new Press(languages, remains, published),
                        standard,
                        limit);
        Spliterator<Taken> each =
                new Spliterators.AbstractSpliterator<>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Taken> action) {
                        Optional<Taken> next = desk.next();
                        next.ifPresent(action);
                        return next.isPresent();
                    }
                };
        return StreamSupport.stream(each, false).onClose(desk::close);
    }
}
