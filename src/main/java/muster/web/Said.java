package muster.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The messages that a page may show after something was done. The address names one of these, so
/// that nobody can put words of his own on a page.
enum Said {
    RULED("The ruling is filed."),
    UNDONE("The ruling is undone.");

    private final String text;

    Said(String text) {
        this.text = text;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<String> text(String word) {
        return Arrays.stream(values())
                .filter(said -> said.word().equals(word))
                .map(said -> said.text)
                .findFirst();
    }
}
