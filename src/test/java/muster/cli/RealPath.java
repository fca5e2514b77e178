package muster.cli;

import muster.knowledge.KnowledgeFolder;

import java.nio.file.Path;

/// The real main path with the shipped knowledge, wired once for all tests of this JVM.
final class RealPath {
    private static final class Loaded {
        private static final Surroundings PROCESS = Surroundings.ofProcess();
        private static final MainPath PATH =
                Wiring.wire(
                        PROCESS,
                        Knowledge.load(new KnowledgeFolder(Path.of("knowledge"))),
                        new Progress(PROCESS.terminal()));
    }

    private RealPath() {}

    static MainPath path() {
        return Loaded.PATH;
    }

    static MainPath make(Surroundings surroundings, Knowledge knowledge, Progress progress) {
        return Loaded.PATH;
    }
}
