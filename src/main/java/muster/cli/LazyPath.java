package muster.cli;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The main path, made ready when the first report needs it: where all reports are in the casebook
/// already, no language model is loaded.
final class LazyPath {
    private final Supplier<MainPath> make;
    private @Nullable MainPath made;

    LazyPath(Supplier<MainPath> make) {
        this.make = make;
    }

    /// From any thread; the first to come makes it ready, the others wait.
    synchronized MainPath open() {
        MainPath path = made;
        if (path == null) {
            path = make.get();
            made = path;
        }
        return path;
    }
}
