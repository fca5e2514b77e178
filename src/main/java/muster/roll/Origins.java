package muster.roll;

import muster.casebook.FiledClaim;
import muster.casebook.Witness;
import muster.model.Filler;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Counts on how many independent words something rests. One speaker's word is one, whoever carries
/// it; an outlet's own word is one; passages that copy each other are one.
final class Origins {
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Origins() {}

    static int count(Collection<Witness> witnesses) {
        if (witnesses.size() < 2) {
            return witnesses.size();
        }
        Origins origins = new Origins();
        for (Witness witness : witnesses) {
            String word =
                    witness.speaker() != 0
                            ? "said by " + witness.speaker()
                            : "in " + witness.outlet();
            origins.add(word, witness.copied());
        }
        return origins.independent();
    }

    /// @param copies by claim, the number that its passage shares with its copies
    static int count(Collection<FiledClaim> claims, Map<Integer, Integer> copies) {
        Origins origins = new Origins();
        for (FiledClaim filed : claims) {
            origins.add(word(filed), copies.getOrDefault(filed.id(), 0));
        }
        return origins.independent();
    }

    private static String word(FiledClaim filed) {
        if (!filed.claim().speakers().isEmpty()) {
            Filler.Actor speaker = filed.claim().speakers().getLast();
            return "said by " + filed.actor(speaker);
        }
        return "in "
                + filed.source()
                        .publisher()
                        .or(() -> filed.source().author())
                        .orElse("report " + filed.source().report());
    }

    private void add(String word, int copied) {
        words.add(word);
        if (copied != 0) {
            join(word, "copy " + copied);
        }
    }

    private int independent() {
        Set<String> independent = new HashSet<>();
        words.forEach(word -> independent.add(of(word)));
        return independent.size();
    }

    private String of(String word) {
        String at = word;
        String next = joined.get(at);
        while (next != null) {
            at = next;
            next = joined.get(at);
        }
        return at;
    }

    private void join(String word, String other) {
        String one = of(word);
        String two = of(other);
        if (!one.equals(two)) {
            joined.put(one, two);
        }
    }
}
