package muster.casebook;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.Window;
import muster.model.Worded;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a claim says instead, field by field, in a reviewer's judgement. The claim itself stays as
/// it was read; rolls are derived from what is corrected.
///
/// @param values one or more fields, each with its new value
public record Correction(Map<Field, String> values) {
    /// What can be corrected.
    public enum Field implements Worded {
        /// One of the codebook's types.
        TYPE,
        /// The name of the actor that bears or does it.
        FIRST,
        /// The name of the other side, an actor.
        SECOND,
        /// The name of the place.
        PLACE,
        /// `affirmed` or `denied`.
        POLARITY,
        /// `stated`, `likely`, `possible` or `planned`.
        CERTAINTY,
        /// `2016-06-07`, `2016-06-01..2016-06-30`, `..2016-06-07`, `2016-06-07..` or `none`.
        START,
        /// As `start`.
        END;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException which says what is wrong with a value
    public Correction {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "a correction names a field, such as polarity=denied");
        }
        values = Map.copyOf(values);
        values.forEach(Correction::check);
    }

    private static void check(Field field, String value) {
        switch (field) {
            case TYPE -> Worded.of(ClaimType.class, value);
            case POLARITY -> Worded.of(Polarity.class, value);
            case CERTAINTY -> Worded.of(Certainty.class, value);
            case START, END -> window(value);
            case FIRST, SECOND, PLACE -> {
                if (value.isBlank()) {
                    throw new IllegalArgumentException(field.word() + " has no name");
                }
            }
        }
    }

    /// Reads lines of `field=value`.
    ///
    /// @throws IllegalArgumentException which says what is wrong
    public static Correction of(List<String> lines) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (String line : lines) {
            int at = line.indexOf('=');
            if (at < 0) {
                throw new IllegalArgumentException(
                        "'" + line + "' is no correction; write it like polarity=denied");
            }
            values.put(
                    Worded.of(Field.class, line.substring(0, at).strip()),
                    line.substring(at + 1).strip());
        }
        return new Correction(values);
    }

    /// One line a field.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            value(field).ifPresent(value -> lines.add(field.word() + "=" + value));
        }
        return lines;
    }

    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    Window window(Field field, Window otherwise) {
        return value(field).map(Correction::window).orElse(otherwise);
    }

    private static Window window(String value) {
        if (value.equals("none")) {
            return Window.UNKNOWN;
        }
        try {
            int dots = value.indexOf("..");
            if (dots < 0) {
                return new Window(LocalDate.parse(value), LocalDate.parse(value));
            }
            return new Window(day(value.substring(0, dots)), day(value.substring(dots + 2)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'"
                            + value
                            + "' is no span of days; write it like 2016-06-07 or"
                            + " 2016-06-01..2016-06-30",
                    e);
        }
    }

    private static @Nullable LocalDate day(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
