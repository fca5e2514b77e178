package muster.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The folder `knowledge/`: plain files that analysts edit. Nothing is cached here.
public record KnowledgeFolder(Path root) {
    /// The files under `folder` whose names end in `suffix`, as paths from the root with `/`,
    /// sorted.
    public List<String> files(String folder, String suffix) {
        Path at = root.resolve(folder);
        if (!Files.isDirectory(at)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(at)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
