package muster.time;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;
import muster.time.TimeMention.Relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// On which verb or noun each time of a sentence hangs.
final class Owners {
    /// How many words a label before a colon has at most.
    private static final int LABEL = 5;

    private static final Set<String> INSIDE = Set.of("in", "during", "amid");

    private static final Set<String> BESIDE = Set.of("appos", "npadvmod");

    private final Sentence sentence;
    private final List<TimeMention> mentions;
    private final TimeWords words;
    private final TimedNouns nouns;
    private final int[] owner;

    Owners(Sentence sentence, List<TimeMention> mentions, TimeWords words) {
        this.sentence = sentence;
        this.mentions =
                mentions.stream()
                        .filter(mention -> mention.sentence() == sentence.index())
                        .toList();
        this.words = words;
        this.nouns = new TimedNouns(sentence, words);
        this.owner = this.mentions.stream().mapToInt(this::above).toArray();
    }

    /// No time is named in the sentence.
    boolean none() {
        return mentions.isEmpty();
    }

    private Token token(int at) {
        return sentence.token(at);
    }

    /// The first word above that is no preposition, adverb or number.
    private int above(TimeMention mention) {
        if (mention.rule().equals("period.offset")) {
            return nouns.afterwards(mention.last());
        }
        int noun = Math.max(nouns.bracketed(mention), nouns.fronted(mention));
        if (noun >= 0) {
            return noun;
        }
        int at = inNoun(mention) ? mention.last() : mention.head();
        for (int steps = 0; steps < sentence.size(); steps++) {
            boolean inside = at >= mention.first() && at <= mention.last();
            String tag = token(at).tag();
            boolean small =
                    tag.equals("IN")
                            || tag.equals("TO")
                            || tag.startsWith("RB")
                            || tag.equals("CD");
            // "in Kudu, 1 March", "came into being on 4 August"
            boolean beside =
                    mention.first() > 0
                            && token(at).properNoun()
                            && token(mention.first() - 1).form().equals(",")
                            && BESIDE.contains(token(mention.head()).label());
            boolean being =
                    tag.equals("VBG")
                            && token(at).lemma().equals("be")
                            && token(at).head() >= 0
                            && token(token(at).head()).tag().equals("IN");
            if (!inside && !small && !beside && !being) {
                return new Opening(sentence, words).of(mention, at);
            }
            if (token(at).head() < 0) {
                return inside ? -1 : at;
            }
            at = token(at).head();
        }
        return -1;
    }

    /// "since the Jan. 12 merger": the date is the noun's.
    private boolean inNoun(TimeMention mention) {
        int head = token(mention.last()).head();
        return mention.last() > mention.first()
                && head > mention.last()
                && token(head).noun()
                && !token(head).properNoun();
    }

    /// The time of the verb or noun at `predicate` itself; of several the nearest whose days are
    /// known.
    Optional<TimeMention> own(int predicate) {
        Stream<TimeMention> direct =
                Stream.iterate(0, i -> i < mentions.size(), i -> i + 1)
                        .filter(i -> owner[i] >= 0 && owns(predicate, mentions.get(i), owner[i]))
                        .map(i ->
                                before(mentions.get(i), owner[i])
                                        ? mentions.get(i).as(Relation.AT)
                                        : mentions.get(i));
        return direct.min(
                        Attachment.KNOWN_FIRST
                                .thenComparing(mention -> mention.rule().equals("period.offset"))
                                .thenComparing(nearest(predicate)))
                .or(() -> following(predicate));
    }

    private static Comparator<TimeMention> nearest(int predicate) {
        return Comparator.comparingInt(mention -> Math.abs(mention.head() - predicate));
    }

    private boolean owns(int predicate, TimeMention mention, int owner) {
        if (owner == predicate) {
            return true;
        }
        return token(predicate).verb()
                ? byVerb(predicate, mention, owner)
                : token(owner).lemma().equals("be") && token(predicate).head() == owner;
    }

    /// What hangs on the verb's nouns may be the verb's: "burned the market on Tuesday".
    private boolean byVerb(int verb, TimeMention mention, int owner) {
        Token owning = token(owner);
        if (owning.label().equals("acl") && owning.tag().equals("VBN") && owning.head() >= 0) {
            return in(owning.head(), verb);
        }
        if (owning.verb()) {
            return owning.head() == verb
                    && new Clause(sentence, owner).infinitive()
                    && !new Clause(sentence, owner).subject();
        }
        int head = owning.head();
        if (head < 0) {
            return false;
        }
        boolean subject = head == verb && subject(verb, owner);
        boolean prepared = token(head).tag().equals("IN") && token(head).head() == verb;
        if (before(mention, owner)) {
            return subject || (prepared && INSIDE.contains(Clause.low(token(head))));
        }
        if (subject && between(mention, owner, verb)) {
            return true;
        }
        boolean staged = head == verb && words.holds("STAGING", token(verb).lemma());
        boolean turn = prepared && words.holds("TURNS", owning.lemma());
        boolean event = owning.noun() && !staged && (turn || words.holds("EVENT", owning.lemma()));
        boolean inside = prepared && INSIDE.contains(Clause.low(token(head)));
        return subject && event
                || ((head == verb || prepared) && (!event || inside) && !subject)
                || beneath(verb, mention, owner);
    }

    /// "overran a post of the army at Kudu on Sunday": nouns that happen at no time pass it on to
    /// the verb; not "the army of 2014".
    private boolean beneath(int verb, TimeMention mention, int owner) {
        if (mention.relation() != Relation.AT
                || mention.first() < owner
                || Clause.low(token(mention.first())).equals("of")) {
            return false;
        }
        int at = owner;
        while (at > verb && token(at).noun() && !words.holds("EVENT", token(at).lemma())) {
            int above = token(at).head();
            boolean prepared = above >= 0 && token(above).tag().equals("IN");
            at = prepared ? token(above).head() : above;
        }
        return at == verb;
    }

    /// "killed in a raid conducted on 26 October".
    private boolean in(int noun, int verb) {
        int above = token(noun).head();
        return words.holds("EVENT", token(noun).lemma())
                && above >= 0
                && token(above).head() == verb
                && INSIDE.contains(Clause.low(token(above)));
    }

    /// "the rebels on Monday did overrun the town".
    private boolean between(TimeMention mention, int noun, int verb) {
        return mention.first() > noun
                && mention.last() < verb
                && IntStream.range(mention.last() + 1, verb)
                        .allMatch(at -> token(at).head() == verb && !token(at).punctuation());
    }

    private boolean subject(int verb, int noun) {
        return noun < verb
                && sentence.roles().of(verb).stream()
                        .anyMatch(link ->
                                link.filler() == noun
                                        && (link.role().equals(Link.SUBJ)
                                                || link.role().equals(Link.OBJ)));
    }

    /// "last month's attack", "the Jan. 9 bombing".
    private boolean before(TimeMention mention, int owner) {
        return mention.last() < owner
                && token(owner).noun()
                && !token(owner).properNoun()
                && IntStream.range(mention.last() + 1, owner).noneMatch(at -> token(at).verb());
    }

    /// "blames them for the ambush near Kudu in October 2017": where the tree hangs the time on a
    /// verb of the present, it is the noun's.
    private Optional<TimeMention> following(int noun) {
        if (!token(noun).noun() || !words.holds("EVENT", token(noun).lemma())) {
            return Optional.empty();
        }
        return Stream.iterate(0, i -> i < mentions.size(), i -> i + 1)
                .filter(i ->
                        mentions.get(i).first() > noun
                                && (plain(noun, mentions.get(i).first())
                                        || headed(noun, mentions.get(i))))
                .filter(i ->
                        owner[i] < 0
                                || !token(owner[i]).verb()
                                || new Clause(sentence, owner[i]).present())
                .map(mentions::get)
                .findFirst()
                .or(() -> labelling(noun));
    }

    /// "5 June, Gao: IED strike on a vehicle": the date that stands with the colon over the line.
    private Optional<TimeMention> labelling(int noun) {
        return mentions.stream()
                .filter(mention -> mention.first() <= LABEL && mention.last() < noun)
                .filter(mention -> {
                    for (int at = mention.last() + 1; at < noun && !token(at).verb(); at++) {
                        if (token(at).form().equals(":")) {
                            return at <= mention.last() + LABEL;
                        }
                    }
                    return false;
                })
                .findFirst();
    }

    /// "Air strikes on the outskirts, 16 Nov.": the date that closes a line without a verb.
    private boolean headed(int noun, TimeMention mention) {
        int comma = mention.first() - 1;
        boolean last =
                mention.last() + 1 >= sentence.size()
                        || Set.of(".", ":", "(").contains(token(mention.last() + 1).form());
        return last
                && token(comma).form().equals(",")
                && sentence.tokens().stream().noneMatch(Token::verb)
                && plain(noun, comma);
    }

    private boolean plain(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = token(i);
            if (token.verb() || token.tag().equals("CC") || token.punctuation()) {
                return false;
            }
        }
        return true;
    }

    /// The time that ends right before a word, but for a comma.
    Optional<TimeMention> endingBefore(int at) {
        return mentions.stream()
                .filter(mention ->
                        mention.last() == at - 1
                                || (mention.last() == at - 2 && token(at - 1).punctuation()))
                .findFirst();
    }
}
