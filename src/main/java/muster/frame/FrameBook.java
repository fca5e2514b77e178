package muster.frame;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All frames of `knowledge/frames`, found by the word that wakes them. Frames of one file are
/// tried in its order.
public final class FrameBook {
    private final List<Frame> frames;
    private final Map<String, List<Frame>> byWord = new HashMap<>();
    private final List<Frame> wordings = new ArrayList<>();

    private FrameBook(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (Frame frame : frames) {
            switch (frame.trigger()) {
                case Trigger.Word(Trigger.Part part, Set<String> lemmas) ->
                        lemmas.forEach(lemma ->
                                byWord.computeIfAbsent(key(part, lemma), key -> new ArrayList<>())
                                        .add(frame));
                case Trigger.Wording ignored -> wordings.add(frame);
            }
        }
    }

    public static FrameBook load(KnowledgeFolder folder, Lexicon lexicon, List<Fault> faults) {
        List<Frame> frames = new ArrayList<>();
        for (String file : folder.files("frames", ".yaml")) {
            frames.addAll(new FrameFile(file, lexicon, faults).read(folder.text(file)));
        }
        Set<String> ids = new HashSet<>();
        for (Frame frame : frames) {
            if (!ids.add(frame.id())) {
                faults.add(
                        new Fault(
                                frame.file(), frame.line(), "two frames are called " + frame.id()));
            }
        }
        return new FrameBook(frames);
    }

    private static String key(Trigger.Part part, String lemma) {
        return part.ordinal() + lemma;
    }

    public List<Frame> all() {
        return frames;
    }

    List<Frame> wokenBy(Trigger.Part part, String lemma) {
        return byWord.getOrDefault(key(part, lemma), List.of());
    }

    List<Frame> wordings() {
        return wordings;
    }
}
