package muster.frame;

import muster.model.Mention;
import muster.parse.Sentence;

/// Whether a word is no word of the sentence but a part of somebody's name.
final class InNames {
    private InNames() {}

    /// "Liberation" of "leader of the Movement for the Liberation of Tana": what he leads, no more.
    static boolean inner(Sentence sentence, int at, int trigger, Fillers fillers) {
        return fillers.mentionAt(sentence, at)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .filter(mention -> mention.head() != at && mention.first() > trigger)
                .filter(mention -> fillers.entities(mention).stream().noneMatch(Sort.PERSON::takes))
                .filter(mention -> between(sentence, mention.first(), at))
                .isPresent();
    }

    /// A small word of the name stands before `at`.
    private static boolean between(Sentence sentence, int first, int at) {
        for (int i = first; i < at; i++) {
            if (sentence.token(i).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    /// "Brigade" of "Karim Brigade commander" is a part of a name, no word of its own.
    static boolean bodyName(Sentence sentence, int at, Fillers fillers) {
        return fillers.mentionAt(sentence, at)
                .filter(mention -> sentence.token(at).properNoun())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .filter(mention -> mention.first() < mention.last())
                .filter(mention -> fillers.entities(mention).stream().noneMatch(Sort.PERSON::takes))
                .isPresent();
    }

    /// "Dawn Front" is no front of Dawn: a name's own words fill no role for each other, but for
    /// the title of a person.
    static boolean within(Bound bound, int trigger, Sentence sentence, Fillers fillers) {
        return bound.mention()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .filter(mention -> !fillers.entities(mention).stream().allMatch(Sort.PERSON::takes))
                .filter(mention ->
                        mention.first() <= trigger
                                && trigger <= mention.last()
                                && sentence.token(trigger).properNoun())
                .isPresent();
    }
}
