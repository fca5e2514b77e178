package muster.cli;

import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;
import muster.knowledge.TypeWords;
import muster.name.NameStore;
import muster.place.GazetteerStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/// What every command needs of the knowledge folder.
record Knowledge(KnowledgeFolder folder, Lexicon lexicon, TypeWords words, KnownNames names) {
    /// @throws FaultyKnowledge where a file cannot be used
    static Knowledge load(Surroundings surroundings) {
        return load(surroundings.knowledge(), surroundings::names);
    }

    /// Of any folder; nothing of it is kept.
    ///
    /// @throws FaultyKnowledge where a file cannot be used
    static Knowledge load(KnowledgeFolder folder) {
        return load(folder, () -> new NameStore(folder, Path.of(""), ""));
    }

    private static Knowledge load(KnowledgeFolder folder, Supplier<NameStore> names) {
        List<Fault> faults = new ArrayList<>();
        Knowledge knowledge =
                new Knowledge(
                        folder,
                        Lexicon.load(folder, faults),
                        TypeWords.load(folder, faults),
                        new KnownNames(names));
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        return knowledge;
    }

    /// Tells apart whatever may change what is read out of a report: all files of the folder, the
    /// program, and the gazetteers that are loaded.
    String fingerprint(Surroundings surroundings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : folder.files("", "")) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(folder.root().resolve(file)));
            }
            CodeSource program = Knowledge.class.getProtectionDomain().getCodeSource();
            if (program != null) {
                Path jar = Path.of(program.getLocation().toURI());
                if (Files.isRegularFile(jar)) {
                    digest.update(Files.readAllBytes(jar));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12)
                    + GazetteerStore.state(surroundings.gazetteers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
