package muster.cli;

/// Makes the main path ready; tests put a light one in its place.
@FunctionalInterface
interface PathMaker {
    /// Takes seconds and 2 GB of memory.
    MainPath make(Surroundings surroundings, Knowledge knowledge, Progress progress);
}
