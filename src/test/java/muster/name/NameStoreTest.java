package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is kept of names is found again whole, or not at all.
final class NameStoreTest {
    private static final List<String> ASKED =
            List.of("Reed Front", "REF", "جبهة القصب", "Фронт камыша", "Abu Salt", "Abou Salt");

    @TempDir private Path work;
    private KnowledgeFolder folder = new KnowledgeFolder(Path.of(""));

    @BeforeEach
    void folder() throws IOException {
        Path roster = Files.createDirectories(work.resolve("knowledge/actors/roster"));
        Files.copy(
                Path.of("knowledge/actors/words.yaml"),
                work.resolve("knowledge/actors/words.yaml"));
        Files.writeString(
                work.resolve("knowledge/actors/sources.yaml"), "made: made for this test\n");
        Files.writeString(
                roster.resolve("reeds.yaml"),
                """
                - id: reed-front
                  kind: group
                  names: [Reed Front, REF, جبهة القصب, {name: Salt Front, from: 2012, until: 2014}]
                  countries: [SY, IQ]
                  years: 2011-
                  source: made
                - id: abu-salt
                  kind: person
                  names: [Abu Salt, أبو ملح]
                  led:
                    - {group: reed-front, from: 2012-03-01, until: 2014}
                  source: made
                """);
        folder = new KnowledgeFolder(work.resolve("knowledge"));
    }

    private NameStore store(String program) {
        return new NameStore(folder, work.resolve("cache"), program);
    }

    private NameStore.Names made() {
        List<Fault> faults = new ArrayList<>();
        NameFamily family = NameFamily.load(folder, faults);
        ShippedRoster roster = ShippedRoster.load(folder, family, faults);
        assertThat(faults).isEmpty();
        return new NameStore.Names(family, roster);
    }

    private NameStore.Names keep() {
        NameStore store = store("build 1");
        assertThat(store.kept()).isEmpty();
        NameStore.Names made = made();
        store.keep(made);
        return made;
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(work.resolve("cache/names"))) {
            return files.reduce(
                            (one, other) -> {
                                throw new AssertionError(
                                        "more than one file: " + one + ", " + other);
                            })
                    .orElseThrow();
        }
    }

    private static List<Object> answers(NameStore.Names names) {
        List<Object> answers = new ArrayList<>(names.roster().entries());
        for (String asked : ASKED) {
            answers.add(names.roster().candidates(asked, NameMatch.PERHAPS));
            answers.add(names.family().keys(asked, false));
            answers.add(names.family().keys(asked, true));
            answers.add(names.family().match(asked, "Salt Front", false));
        }
        return answers;
    }

    @Test
    void whatIsKeptAnswersAsWhatWasMade() {
        NameStore.Names made = keep();

        assertThat(answers(store("build 1").kept().orElseThrow())).isEqualTo(answers(made));
    }

    @Test
    void theSameNamesMakeTheSameBytes() throws IOException {
        keep();
        byte[] first = Files.readAllBytes(file());
        assertThat(store("build 1").kept()).isPresent();
        Files.delete(file());
        keep();

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
    }

    @Test
    void anotherBuildAndOtherKnowledgeFindNothing() throws IOException {
        keep();

        assertThat(store("build 2").kept()).isEmpty();
        Path words = folder.root().resolve("actors/words.yaml");
        Files.writeString(words, Files.readString(words) + "# more\n");
        assertThat(store("build 1").kept()).isEmpty();
    }

    @Test
    void aProgramThatCannotBeToldFromOthersKeepsNothing() {
        NameStore store = store("");
        assertThat(store.kept()).isEmpty();
        store.keep(made());

        assertThat(work.resolve("cache")).doesNotExist();
    }

    @Test
    void knowledgeThatChangedWhileItWasLoadedIsNotKept() throws IOException {
        NameStore store = store("build 1");
        assertThat(store.kept()).isEmpty();
        NameStore.Names made = made();
        Path words = folder.root().resolve("actors/words.yaml");
        Files.writeString(words, Files.readString(words) + "# more\n");
        store.keep(made);

        assertThat(work.resolve("cache")).doesNotExist();
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        NameStore.Names made = keep();
        byte[] whole = Files.readAllBytes(file());
        for (int at : new int[] {0, 9, 20, 24, 30, whole.length / 2, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file(), damaged);
            assertThat(store("build 1").kept()).isEmpty();
        }
        for (int length : new int[] {0, 5, 24, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(store("build 1").kept()).isEmpty();
        }

        NameStore store = store("build 1");
        assertThat(store.kept()).isEmpty();
        store.keep(made);
        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Files.writeString(work.resolve("cache"), "no folder");
        keep();

        assertThat(store("build 1").kept()).isEmpty();
    }

    @Test
    void manyStartsAtOnceLeaveOneWholeFile() throws IOException {
        NameStore.Names made = made();
        List<CompletableFuture<Boolean>> starts =
                IntStream.range(0, 8)
                        .mapToObj(start ->
                                CompletableFuture.supplyAsync(() -> {
                                    NameStore store = store("build 1");
                                    boolean found =
                                            store.kept()
                                                    .map(kept ->
                                                            answers(kept).equals(answers(made)))
                                                    .orElse(true);
                                    store.keep(made);
                                    return found;
                                }))
                        .toList();

        assertThat(starts).allMatch(CompletableFuture::join);
        assertThat(file()).isRegularFile();
        assertThat(answers(store("build 1").kept().orElseThrow())).isEqualTo(answers(made));
    }
}
