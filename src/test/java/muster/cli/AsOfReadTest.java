package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.Casebook;
import muster.model.Window;
import muster.roll.AsOfTest;
import muster.roll.Roll;
import muster.roll.RollLine;
import muster.roll.RollQuery;
import muster.roll.Status;
import muster.roll.TestHistory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The as-of test bed from the text itself: the same questions, with claims as Muster reads them.
/// What is asserted is what was measured, less a little; `docs/measuring.md` tells the figures.
class AsOfReadTest {
    @TempDir private Path folder;

    private int asked;
    private int answered;
    private int known;
    private int right;
    private int rightAnswers;
    private int unknown;
    private int rightUnknown;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    @Test
    void most_dated_questions_get_their_answer_from_the_text() throws Exception {
        MainPath path = RealPath.path();
        for (TestHistory history : TestHistory.all()) {
            Path file = folder.resolve(history.name() + ".db");
            try (Casebook casebook = Casebook.open(file, Clock.systemUTC())) {
                history.reports()
                        .forEach(report ->
                                casebook.file(report, path.read(report).claims(), "read"));
                history.questions().forEach(question -> ask(casebook, question, history));
                dates(casebook, history);
            }
        }
        double precision = rightAnswers / (double) answered;
        double recall = rightAnswers / (double) known;
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "as-of from text: %d questions, %d right (%.3f); answered %d, precision"
                                + " %.3f, recall %.3f; of %d not known or disputed %d right;"
                                + " invented dates %d",
                        asked,
                        right,
                        right / (double) asked,
                        answered,
                        precision,
                        recall,
                        unknown,
                        rightUnknown,
                        invented.size()));
        if (System.getProperty("misses") != null) {
            wrong.forEach(System.out::println);
            invented.forEach(System.out::println);
        }
        assertThat(invented).isEmpty();
        assertThat(precision).isGreaterThan(PRECISION);
        assertThat(recall).isGreaterThan(RECALL);
    }

    private static final double PRECISION = 0.87;
    private static final double RECALL = 0.7;

    private void ask(Casebook casebook, TestHistory.Question question, TestHistory history) {
        Status answer = AsOfTest.answer(casebook, question);
        boolean is = answer == question.answer();
        asked++;
        right += is ? 1 : 0;
        if (answer != Status.NOT_KNOWN) {
            answered++;
        }
        if (question.answer() != Status.NOT_KNOWN) {
            known++;
            rightAnswers += is ? 1 : 0;
        }
        if (question.answer() == Status.NOT_KNOWN || question.answer() == Status.DISPUTED) {
            unknown++;
            rightUnknown += is ? 1 : 0;
        }
        if (!is) {
            wrong.add(history.name() + ": " + question.line() + ", not " + answer.word());
        }
    }

    /// A bound that no claim made by hand has for any tie of the history was invented.
    private void dates(Casebook casebook, TestHistory history) {
        Set<LocalDate> said = new HashSet<>();
        history.claims()
                .forEach(claim ->
                        Stream.of(claim.when().start(), claim.when().end())
                                .flatMap(AsOfReadTest::days)
                                .forEach(said::add));
        history.reports().forEach(report -> report.published().ifPresent(said::add));
        RollQuery query = RollQuery.of(LocalDate.of(2020, 1, 1));
        for (RollLine line : Roll.of(casebook, AsOfTest.POLICY, query).lines()) {
            Stream.of(line.start(), line.end())
                    .flatMap(AsOfReadTest::days)
                    .filter(day -> !said.contains(day))
                    .forEach(day ->
                            invented.add(
                                    history.name()
                                            + ": "
                                            + line.type().word()
                                            + " "
                                            + line.subject().name()
                                            + " "
                                            + day));
        }
    }

    private static Stream<LocalDate> days(Window window) {
        return Stream.of(Optional.ofNullable(window.after()), Optional.ofNullable(window.before()))
                .flatMap(Optional::stream);
    }
}
