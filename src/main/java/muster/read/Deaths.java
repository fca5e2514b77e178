package muster.read;

import muster.frame.FrameMatch;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.time.Attached;
import muster.time.Attachment;
import muster.time.TimeMention;

import java.util.Optional;
import java.util.Set;

/// A dead man holds no post: "X, commander of the guard, fell on 26 February" was its commander
/// that day, not when the report came out.
final class Deaths {
    private static final Set<String> DYING =
            Set.of(
                    "die",
                    "fall",
                    "perish",
                    "kill",
                    "assassinate",
                    "slay",
                    "execute",
                    "murder",
                    "succumb",
                    "behead",
                    "drown");
    private static final Set<String> BORNE = Set.of("fall", "die", "perish", "succumb", "drown");

    private Deaths() {}

    static Optional<TimeMention> of(FrameMatch match, Sentence sentence, Attachment times) {
        return match.role("subject").stream()
                .flatMap(person -> sentence.roles().playedBy(person.token()).stream())
                .filter(link -> dies(link, sentence))
                .flatMap(link -> times.of(link.predicate()).stream())
                .map(Attached::mention)
                .filter(words -> words.relation() == TimeMention.Relation.AT)
                .filter(words -> !words.window().unknown())
                .findFirst();
    }

    private static boolean dies(Link link, Sentence sentence) {
        String verb = sentence.token(link.predicate()).lemma();
        return sentence.token(link.predicate()).verb()
                && DYING.contains(verb)
                && link.role().equals(BORNE.contains(verb) ? Link.SUBJ : Link.OBJ);
    }
}
