package muster.web;

import io.javalin.http.Context;

import muster.model.Worded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a request, as values; what cannot be read is a [BadRequest].
final class Asked {
    private static final int LONGEST = 500;

    private final Map<String, List<String>> values;

    private Asked(Map<String, List<String>> values) {
        this.values = values;
    }

    static Asked query(Context context) {
        return new Asked(context.queryParamMap());
    }

    static Asked form(Context context) {
        return new Asked(context.formParamMap());
    }

    Optional<String> word(String name) {
        return words(name).stream().findFirst();
    }

    List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String value : values.getOrDefault(name, List.of())) {
            String word = value.strip();
            if (word.length() > LONGEST) {
                throw new BadRequest("'" + name + "' is longer than " + LONGEST + " characters");
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    Optional<LocalDate> day(String name) {
        return word(name)
                .map(word -> {
                    try {
                        LocalDate day = LocalDate.parse(word);
                        if (day.getYear() < 1 || day.getYear() > 9999) {
                            throw new DateTimeException("no year of four digits");
                        }
                        return day;
                    } catch (DateTimeException e) {
                        throw new BadRequest(
                                "'" + name + "' is '" + word + "'; a day is written 2016-06-07");
                    }
                });
    }

    /// A whole number from `least` to `most`; `otherwise` where none is given.
    int number(String name, int otherwise, int least, int most) {
        return word(name)
                .map(word -> {
                    try {
                        int number = Integer.parseInt(word);
                        if (number >= least && number <= most) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        // said below
                    }
                    throw new BadRequest(
                            "'" + name + "' is a number from " + least + " to " + most);
                })
                .orElse(otherwise);
    }

    <E extends Enum<E> & Worded> List<E> worded(String name, Class<E> type) {
        return words(name).stream()
                .flatMap(word -> Arrays.stream(word.split(",")))
                .map(word -> {
                    try {
                        return Worded.of(type, word);
                    } catch (IllegalArgumentException e) {
                        throw new BadRequest(name + ": " + e.getMessage());
                    }
                })
                .toList();
    }

    /// The parameters as they came, but for `left`.
    List<Frame.Parameter> all(List<String> left) {
        List<Frame.Parameter> all = new ArrayList<>();
        values.forEach((name, each) -> {
            if (!left.contains(name)) {
                each.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> all.add(new Frame.Parameter(name, value)));
            }
        });
        return all;
    }
}
