package muster.frame;

import muster.model.Mention;
import muster.parse.Link;
import muster.parse.Sentence;

import java.util.List;
import java.util.Set;

/// Whose men they are besides: "the Dawn Front and Karim Brigade fighters" are the front's too.
final class JointOwners {
    private static final Set<String> JOINS = Set.of("and", "&", ",", "or");

    private JointOwners() {}

    /// The words before a name that ends in its men's noun, which own these men just as it does.
    static List<Integer> before(Sentence sentence, Mention name) {
        int joint = name.first() - 1;
        while (joint > 0 && Set.of("the", "an", "a").contains(sentence.token(joint).lemma())) {
            joint--;
        }
        boolean joined =
                name.form() == Mention.Form.NAME
                        && name.first() < name.head()
                        && joint > 0
                        && JOINS.contains(sentence.token(joint).lemma());
        if (!joined) {
            return List.of();
        }
        return sentence.roles().of(name.head(), Link.MOD).stream()
                .filter(owner -> owner < name.first())
                .toList();
    }
}
