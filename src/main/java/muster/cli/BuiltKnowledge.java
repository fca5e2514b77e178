package muster.cli;

import muster.knowledge.KnowledgeFolder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/// The knowledge folder as it was when Muster was built: the copy that lies in the program.
///
/// @param archive what must be closed again where the program is one file
record BuiltKnowledge(KnowledgeFolder folder, @Nullable FileSystem archive)
        implements AutoCloseable {
    static BuiltKnowledge open() {
        try {
            Path program =
                    Path.of(
                            BuiltKnowledge.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(program)) {
                return new BuiltKnowledge(folder(program), null);
            }
            FileSystem archive = FileSystems.newFileSystem(program);
            return new BuiltKnowledge(folder(archive.getPath("/")), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KnowledgeFolder folder(Path program) {
        return new KnowledgeFolder(program.resolve("knowledge"));
    }

    @Override
    public void close() {
        if (archive != null) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
