package muster.cli;

import muster.model.Report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// Makes as many reports of about 500 words as are wanted from a few: paragraphs are drawn and
/// their figures changed, always in the same way.
final class BenchCorpus {
    private static final int WORDS = 500;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern FIGURE = Pattern.compile("\\b\\d{1,2}\\b");

    private final List<String> paragraphs = new ArrayList<>();

    /// @throws BadInput where `reports` hold no paragraph of a sentence's length
    BenchCorpus(List<Report> reports) {
        for (Report report : reports) {
            for (String paragraph : BLANK_LINES.split(report.text())) {
                if (words(paragraph) >= 12) {
                    paragraphs.add(paragraph.strip());
                }
            }
        }
        if (paragraphs.isEmpty()) {
            throw new BadInput("there is no running text from which a corpus could be made");
        }
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    List<Report> reports(int count) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(i, new Random(i)));
        }
        return reports;
    }

    private Report report(int number, Random random) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        int at = random.nextInt(paragraphs.size());
        while (words < WORDS - 20) {
            String paragraph = varied(paragraphs.get(at % paragraphs.size()), random);
            text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            words += words(paragraph);
            at += 1 + random.nextInt(3);
        }
        return Report.of(
                "bench-" + number,
                Optional.of(LocalDate.of(2016, 1, 1).plusDays(number % 366)),
                text.toString());
    }

    /// Changes numbers of one or two digits, so that days stay days.
    private static String varied(String paragraph, Random random) {
        return FIGURE.matcher(paragraph)
                .replaceAll(figure -> String.valueOf(1 + random.nextInt(28)));
    }
}
