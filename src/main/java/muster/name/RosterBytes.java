package muster.name;

import muster.model.ActorKind;
import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of a roster as numbers and words, and back.
final class RosterBytes {
    private static final List<ActorKind> KINDS = List.of(ActorKind.values());

    private RosterBytes() {}

    static void write(List<RosterEntry> entries, NamesOut out) {
        out.number(entries.size());
        for (RosterEntry entry : entries) {
            out.word(entry.id());
            out.number(entry.kind().ordinal());
            out.number(entry.names().size());
            for (DatedName name : entry.names()) {
                out.word(name.name());
                write(name.used(), out);
            }
            out.words(entry.countries());
            write(entry.active(), out);
            out.number(entry.led().size());
            for (Tenure tenure : entry.led()) {
                out.word(tenure.group());
                write(tenure.start(), out);
                write(tenure.end(), out);
            }
            out.word(entry.source());
        }
    }

    static List<RosterEntry> read(NamesIn in) {
        int size = in.number();
        List<RosterEntry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(
                    new RosterEntry(
                            in.word(),
                            KINDS.get(in.number()),
                            names(in),
                            in.words(),
                            years(in),
                            led(in),
                            in.word()));
        }
        return entries;
    }

    private static List<DatedName> names(NamesIn in) {
        int size = in.number();
        List<DatedName> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(new DatedName(in.word(), years(in)));
        }
        return names;
    }

    private static List<Tenure> led(NamesIn in) {
        int size = in.number();
        List<Tenure> led = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            led.add(new Tenure(in.word(), window(in), window(in)));
        }
        return led;
    }

    private static void write(Years years, NamesOut out) {
        out.number(years.from().map(year -> year + 1).orElse(0));
        out.number(years.until().map(year -> year + 1).orElse(0));
    }

    private static Years years(NamesIn in) {
        Optional<Integer> from = year(in);
        Optional<Integer> until = year(in);
        return from.isEmpty() && until.isEmpty() ? Years.ALWAYS : new Years(from, until);
    }

    private static Optional<Integer> year(NamesIn in) {
        int year = in.number();
        return year == 0 ? Optional.empty() : Optional.of(year - 1);
    }

    private static void write(Window window, NamesOut out) {
        write(window.after(), out);
        write(window.before(), out);
    }

    private static Window window(NamesIn in) {
        return new Window(day(in), day(in));
    }

    private static void write(@Nullable LocalDate day, NamesOut out) {
        out.word(day == null ? "" : day.toString());
    }

    private static @Nullable LocalDate day(NamesIn in) {
        String day = in.word();
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
