package muster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.WitnessQuery;
import muster.knowledge.KnowledgeFolder;
import muster.model.ClaimType;
import muster.roll.TestHistory.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The as-of test bed: dated questions about made-up histories, answered from claims made by hand.
public class AsOfTest {
    public static final Policy POLICY = PolicyFile.load(new KnowledgeFolder(Path.of("knowledge")));

    @TempDir Path folder;

    @Test
    void every_dated_question_gets_its_answer() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (TestHistory history : TestHistory.all()) {
            Path file = folder.resolve(history.name() + ".db");
            try (Casebook casebook = Casebook.open(file, Clock.systemUTC())) {
                history.file(casebook);
                for (Question question : history.questions()) {
                    Status answer = answer(casebook, question);
                    if (answer != question.answer()) {
                        wrong.add(
                                history.name() + ": " + question.line() + ", not " + answer.word());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_bed_is_wide_enough() throws Exception {
        List<Question> questions =
                TestHistory.all().stream()
                        .flatMap(history -> history.questions().stream())
                        .toList();
        assertThat(TestHistory.all().size()).isGreaterThanOrEqualTo(20);
        assertThat(questions.size()).isGreaterThanOrEqualTo(250);
        assertThat(questions)
                .filteredOn(question ->
                        question.answer() == Status.NOT_KNOWN
                                || question.answer() == Status.DISPUTED)
                .hasSizeGreaterThanOrEqualTo(60);
    }

    public static Status answer(Casebook casebook, Question question) {
        RollQuery query =
                new RollQuery(
                        question.day(),
                        Optional.of(question.subject()),
                        WitnessQuery.ALL,
                        EnumSet.allOf(Status.class));
        return Roll.of(casebook, POLICY, query).lines().stream()
                .filter(line -> line.type() == question.type())
                .filter(line -> matches(casebook, question, line))
                .map(RollLine::status)
                .findFirst()
                .orElse(Status.NOT_KNOWN);
    }

    private static boolean matches(Casebook casebook, Question question, RollLine line) {
        List<Integer> subjects = ids(casebook, question.subject());
        List<Integer> objects = ids(casebook, question.object());
        int subject = line.subject().id();
        int object = line.object().map(Party::id).orElse(0);
        boolean named =
                line.object().map(Party::name).orElse("").equals(question.object())
                        || objects.contains(object);
        return (subjects.contains(subject) && named)
                || (question.type().symmetric()
                        && subjects.contains(object)
                        && objects.contains(subject));
    }

    private static List<Integer> ids(Casebook casebook, String name) {
        return casebook.actors(name).stream().map(CasebookActor::id).toList();
    }

    @Test
    void the_policy_names_every_tie() {
        for (ClaimType type : ClaimType.values()) {
            assertThat(POLICY.ties().containsKey(type)).as(type.word()).isEqualTo(type.tie());
        }
    }
}
