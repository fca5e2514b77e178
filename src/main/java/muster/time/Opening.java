package muster.time;

import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Set;
import java.util.stream.IntStream;

/// To which of two clauses a time between them belongs, whatever the tree says: "On 3 April they
/// took A, on 4 April they took B", "took A in May; a month later, the army took it back", "took it
/// on Sunday and burned it".
record Opening(Sentence sentence, TimeWords words) {
    private static final Set<String> BREAKS = Set.of(",", ";", "and", "but", "while");

    /// The verb of the clause that the time closes or opens; `owner` where it does neither.
    int of(TimeMention mention, int owner) {
        return closes(mention, owner) ? sentence.token(owner).head() : opened(mention, owner);
    }

    /// "withdrew overnight on 16 May, a month after it came", "took it on Sunday and burned it":
    /// what stands before "after" or "and" is of the verb before it.
    private boolean closes(TimeMention mention, int owner) {
        Token later = sentence.token(owner);
        boolean between =
                later.verb()
                        && mention.last() < owner
                        && later.head() >= 0
                        && later.head() < mention.first();
        boolean opener =
                between
                        && new Clause(sentence, owner)
                                .opener()
                                .filter(word -> word.index() > mention.last())
                                .isPresent();
        boolean joined =
                between
                        && later.label().equals("conj")
                        && sentence.token(later.head()).verb()
                        && IntStream.range(mention.last() + 1, owner)
                                .mapToObj(sentence::token)
                                .anyMatch(word ->
                                        word.label().equals("cc") && word.head() == later.head());
        return opener || joined;
    }

    private int opened(TimeMention mention, int owner) {
        int before = mention.first() - 1;
        int next = mention.last() + 1;
        if (before < 1
                || owner > mention.first()
                || !sentence.token(owner).verb()
                || !breaks(before)
                || next >= sentence.size()) {
            return owner;
        }
        int start = sentence.token(next).form().equals(",") ? next + 1 : next;
        for (int at = start; at < sentence.size() && !sentence.token(at).punctuation(); at++) {
            Token token = sentence.token(at);
            if (token.verb() && main(token, start)) {
                return words.holds("SAYING", token.lemma()) ? owner : at;
            }
            if (token.tag().startsWith("W") || token.tag().equals("IN") && at == start) {
                return owner;
            }
        }
        return owner;
    }

    /// A break before it, but for a comma: "and, a month later, took it".
    private boolean breaks(int before) {
        int at =
                sentence.token(before).form().equals(",")
                                && BREAKS.contains(sentence.token(before - 1).form())
                        ? before - 1
                        : before;
        return BREAKS.contains(sentence.token(at).form());
    }

    /// It is finite, and its subject stands first, or nothing does.
    private boolean main(Token verb, int start) {
        boolean finite =
                !verb.tag().equals("VBG")
                        && !verb.tag().equals("VB")
                        && !verb.label().startsWith("aux")
                        && !Set.of("acl", "relcl", "amod", "nmod").contains(verb.label());
        boolean subject =
                sentence.children(verb.index()).stream()
                        .filter(child -> child.label().startsWith("nsubj"))
                        .anyMatch(child ->
                                child.index() >= start
                                        && child.index() < verb.index()
                                        && IntStream.range(start, child.index())
                                                .allMatch(at -> sentence.under(at, child.index())));
        return finite && (subject || verb.index() == start && verb.label().equals("conj"));
    }
}
