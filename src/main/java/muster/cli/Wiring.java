package muster.cli;

/// The one place where the parts of the main path are put together.
final class Wiring {
    private Wiring() {}

    static MainPath wire(Surroundings surroundings, Knowledge knowledge, Progress progress) {
        throw new BadInput("the reader is not wired yet");
    }
}
