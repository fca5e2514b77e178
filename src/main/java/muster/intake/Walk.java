package muster.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Goes through files and folders in the order given, folders sorted by name, one file at a time. A
/// file that is met twice comes once. Folders give `.txt`, `.html`, `.jsonl` and `.json`.
final class Walk implements Iterator<Walk.Found> {
    /// Something to read, or a line on why not.
    sealed interface Found {}

    /// @param id the path below the given folder, without ending
    record File(Path path, String source, String id) implements Found {}

    record Standard() implements Found {}

    record Lost(String source, String why) implements Found {}

    private sealed interface Step {}

    private record Given(String argument) implements Step {}

    private record Below(Path path, Folder folder) implements Step {}

    private record End(Folder folder) implements Step {}

    /// A folder that was given, and how many files it has had.
    private static final class Folder {
        private final Path root;
        private int files;

        Folder(Path root) {
            this.root = root;
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final Set<String> DOCUMENTS = Set.of("pdf", "doc", "docx", "rtf", "odt", "epub");
    private static final String READS = "Muster reads .txt, .html, .jsonl and .json";

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Found> found = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();

    Walk(List<String> sources) {
        sources.forEach(source -> steps.add(new Given(source)));
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && !steps.isEmpty()) {
            switch (steps.pop()) {
                case Given(String argument) -> given(argument);
                case Below(Path path, Folder folder) -> below(path, folder);
                case End(Folder folder) -> {
                    if (folder.files == 0) {
                        lost(folder.root, "holds nothing to read; " + READS);
                    }
                }
            }
        }
        return !found.isEmpty();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.pop();
    }

    private void given(String argument) {
        if (argument.equals("-")) {
            found.add(new Standard());
            return;
        }
        if (ADDRESS.matcher(argument).matches()) {
            found.add(new Lost(argument, "is an address; save the page and read the file"));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (!Files.exists(path)) {
                lost(path, "there is no such file or folder");
            } else if (Files.isDirectory(path)) {
                Folder folder = new Folder(path);
                steps.push(new End(folder));
                open(path, folder);
            } else {
                file(path, path.getFileName().toString());
            }
        } catch (InvalidPathException e) {
            found.add(new Lost(argument, "is no path"));
        }
    }

    private void open(Path path, Folder folder) {
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
            try (Stream<Path> entries = Files.list(path)) {
                List<Path> sorted =
                        entries.sorted((a, b) ->
                                        b.getFileName()
                                                .toString()
                                                .compareTo(a.getFileName().toString()))
                                .toList();
                sorted.forEach(entry -> steps.push(new Below(entry, folder)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            folder.files++;
            lost(path, e instanceof IOException io ? why(io) : "cannot be read");
        }
    }

    private void below(Path path, Folder folder) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        if (Files.isDirectory(path)) {
            open(path, folder);
        } else if (Format.byName(name).isPresent()) {
            folder.files++;
            if (Files.isRegularFile(path)) {
                file(path, slashed(folder.root.relativize(path)));
            } else {
                lost(path, irregular(path));
            }
        } else if (DOCUMENTS.contains(ending(name))) {
            folder.files++;
            lost(path, "is left out; " + READS);
        }
    }

    private static String irregular(Path path) {
        if (Files.exists(path)) {
            return "is no regular file";
        }
        return Files.isSymbolicLink(path)
                ? "is a link to nothing"
                : "there is no such file any more";
    }

    private void file(Path path, String name) {
        try {
            if (seen.add(path.toRealPath())) {
                found.add(new File(path, slashed(path), Format.stem(name)));
            }
        } catch (IOException e) {
            lost(path, why(e));
        }
    }

    private void lost(Path path, String why) {
        found.add(new Lost(slashed(path), why));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /// A system's fault in a person's words.
    static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException ignored -> "may not be read: permission denied";
            case NoSuchFileException ignored -> "there is no such file or folder";
            case FileSystemException system ->
                    "cannot be read: "
                            + Optional.ofNullable(system.getReason()).orElse("unknown reason");
            default ->
                    "cannot be read: "
                            + Optional.ofNullable(e.getMessage()).orElse("unknown reason");
        };
    }
}
