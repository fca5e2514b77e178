package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Who is what a noun says: "X was the first group to", "X is one of several groups that", "X was
/// among the clerics who".
final class Carriers {
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "n't", "neither", "nor");

    private Carriers() {}

    static Set<Integer> of(Sentence sentence, int token) {
        Set<Integer> carriers = new LinkedHashSet<>();
        if (!denied(sentence, token)) {
            carriers.addAll(sentence.roles().of(token, Link.IS));
        }
        for (Link link : sentence.roles().playedBy(token)) {
            Token above = sentence.token(link.predicate());
            if (denied(sentence, link.predicate())) {
                continue;
            }
            if (link.role().equals("of") && above.lemma().equals("one")) {
                carriers.addAll(sentence.roles().of(link.predicate(), Link.IS));
            } else if (link.role().equals("among") && above.lemma().equals("be")) {
                carriers.addAll(sentence.roles().of(link.predicate(), Link.SUBJ));
            }
        }
        return carriers;
    }

    private static boolean denied(Sentence sentence, int token) {
        int head = sentence.token(token).head();
        return Stream.of(token, head)
                .filter(at -> at >= 0)
                .flatMap(at -> sentence.children(at).stream())
                .anyMatch(child -> NEGATIONS.contains(child.lemma()));
    }
}
