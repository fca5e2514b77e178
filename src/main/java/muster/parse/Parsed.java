package muster.parse;

import muster.model.Report;

import java.util.List;

/// A report's sentences, remains left out.
public record Parsed(Report report, List<Sentence> sentences) {
    public Parsed {
        sentences = List.copyOf(sentences);
    }

    public int tokens() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
