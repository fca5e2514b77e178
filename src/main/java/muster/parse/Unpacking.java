package muster.parse;

/// Hears how far the one-time unpacking of a language model has come. Called from several threads.
@FunctionalInterface
public interface Unpacking {
    /// @param name which file of the cache
    /// @param done bytes of the packed model read so far
    /// @param total bytes of the packed model; equals `done` when it is ready
    void at(String name, long done, long total);

    static Unpacking silent() {
        return (name, done, total) -> {};
    }
}
