package muster.time;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;
import muster.time.TimeMention.Relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses which words of time in a sentence belong to the verb or noun that carries a claim: its
/// own first, then those of a clause or noun that happened at the same time.
///
/// "On Tuesday, A took the town and B withdrew" dates both; "A withdrew and B took the town on
/// Tuesday" only the second.
public final class Attachment {
    private static final int DEEPEST = 5;
    private static final Set<String> SAME_TIME =
            Set.of("while", "as", "when", "where", "by", "in", "upon", "with", "during", "amid");
    private static final Set<String> OTHER_TIME = Set.of("before", "until", "till", "since");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> INSIDE = Set.of("in", "during", "amid");
    private static final Set<String> BEARERS = Set.of("nsubj", "nsubjpass", "appos");
    private static final Set<String> THROUGH =
            Set.of("through", "from", "by", "via", "out", "of", "with", "after");

    private final Sentence sentence;
    private final TimeWords words;
    private final Owners owners;
    private final BindingClauses binding;

    Attachment(Sentence sentence, List<TimeMention> mentions, TimeWords words) {
        this.sentence = sentence;
        this.words = words;
        this.owners = new Owners(sentence, mentions, words);
        this.binding = new BindingClauses(sentence, owners, words);
    }

    /// The words of time of the claim that the verb or noun at `predicate` carries.
    public Optional<Attached> of(int predicate) {
        return owners.none() ? Optional.empty() : of(predicate, 0);
    }

    /// The words of time of the verb by which a noun is said, where the verb does not only speak of
    /// it: not those of "claimed" in "on Tuesday it claimed the bombing".
    public Optional<Attached> ofClause(int verb, int noun) {
        boolean speaks =
                sentence.token(noun).noun() && words.holds("SAYING", sentence.token(verb).lemma());
        return verb == noun || speaks ? Optional.empty() : of(verb);
    }

    /// The verb of "served as commander", which tells how long he was; the noun where there is
    /// none.
    public int tenure(int noun) {
        return sentence.roles().playedBy(noun).stream()
                .filter(link -> link.role().equals("as"))
                .map(Link::predicate)
                .filter(at -> sentence.token(at).verb())
                .filter(at -> words.holds("SERVING", sentence.token(at).lemma()))
                .findFirst()
                .orElse(noun);
    }

    /// The time of the clause in which a noun or name stands ("in July 2016, when its emir, X,
    /// ..."): what it says of them held then.
    public Optional<Attached> setting(int noun) {
        boolean earlier = false;
        int at = owners.none() ? -1 : noun;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.verb()) {
                boolean before = earlier;
                return of(at).filter(attached -> attached.mention().simultaneous())
                        .map(attached -> before ? attached.earlier() : attached.shared());
            }
            if (OTHER_TIME.contains(Clause.low(token))) {
                return Optional.empty();
            }
            earlier |= Clause.low(token).equals("after");
            at = token.head();
        }
        return Optional.empty();
    }

    private Optional<Attached> of(int predicate, int depth) {
        Optional<Attached> own =
                owners.own(predicate)
                        .map(mention -> new Attached(mention, Attached.Bond.OWN))
                        .or(() -> binding.bounding(predicate));
        if (own.isPresent() || depth > DEEPEST) {
            return own;
        }
        return inherited(predicate, depth).or(() -> binding.before(predicate));
    }

    private Optional<Attached> inherited(int predicate, int depth) {
        return sentence.token(predicate).verb()
                ? ofVerb(predicate, depth)
                : ofNoun(predicate, depth);
    }

    private Optional<Attached> ofVerb(int verb, int depth) {
        Clause clause = new Clause(sentence, verb);
        if (clause.joined()) {
            return joined(clause, depth);
        }
        Optional<Token> opener = clause.opener();
        if (opener.isPresent()) {
            return opened(clause, opener.get(), depth).or(() -> ofLater(verb));
        }
        int head = clause.head();
        if (head < 0) {
            return ofLater(verb);
        }
        Token above = sentence.token(head);
        if (above.tag().equals("IN") && above.head() >= 0) {
            return ordered(Clause.low(above), above.head(), depth);
        }
        if (clause.perfectOfPast()) {
            return up(head, depth).map(Attached::earlier);
        }
        // "X, founded by Y, took up arms in May" tells nothing of the founding
        boolean apart = clause.passive();
        boolean sameTime = clause.participle() && !apart || clause.infinitive();
        return (sameTime ? up(head, depth).map(Attached::shared) : Optional.<Attached>empty())
                .or(() -> ofLater(verb));
    }

    /// "On Tuesday A did this and B did that": a time in front is of both; one behind the first is
    /// of the second too where both have one subject.
    private Optional<Attached> joined(Clause clause, int depth) {
        int first = clause.head();
        return of(first, depth + 1)
                .filter(attached -> attached.mention().simultaneous())
                .filter(attached -> attached.mention().last() < first || !clause.subject())
                .map(Attached::shared)
                .or(() -> ofLater(clause.verb()));
    }

    /// "A took the town and burned the market on Tuesday": of both.
    private Optional<Attached> ofLater(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (sentence.token(i).head() == verb && sentence.token(i).verb()) {
                Clause other = new Clause(sentence, i);
                int end = i;
                if (other.joined() && !other.subject()) {
                    return owners.own(i)
                            .filter(mention -> mention.first() > end && mention.simultaneous())
                            .map(mention -> new Attached(mention, Attached.Bond.SHARED));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attached> opened(Clause clause, Token opener, int depth) {
        String word = Clause.low(opener);
        if (word.equals("when") || word.equals("where")) {
            Optional<Attached> there =
                    owners.endingBefore(opener.index())
                            .map(mention -> new Attached(mention, Attached.Bond.SHARED))
                            .map(Attachment::then);
            if (there.isPresent()) {
                return there;
            }
        }
        if (opener.tag().startsWith("W") && !word.equals("when")) {
            return antecedent(clause, opener)
                    .flatMap(noun -> of(noun, depth + 1))
                    .filter(attached -> attached.mention().simultaneous())
                    .map(Attached::shared)
                    .or(() -> word.equals("where") ? atThePlace(clause, depth) : Optional.empty());
        }
        if (word.equals("that")) {
            int head = clause.head();
            if (head >= 0 && words.holds("PROCLAIMING", sentence.token(head).lemma())) {
                return up(head, depth).map(Attached::proclaimed);
            }
            return clause.perfectOfPast()
                    ? up(clause.head(), depth).map(Attached::earlier)
                    : Optional.empty();
        }
        return ordered(word, clause.head(), depth);
    }

    private Optional<Attached> ordered(String word, int above, int depth) {
        if (word.equals("after")) {
            return up(above, depth).map(Attached::earlier);
        }
        if (word.equals("before")) { // "burned it on Monday before leaving"
            return up(above, depth)
                    .filter(attached -> attached.mention().oneDay())
                    .map(Attached::shared);
        }
        return SAME_TIME.contains(word) ? up(above, depth).map(Attached::shared) : Optional.empty();
    }

    /// "the bombing, in which 60 died": the noun before "which", where it is an event.
    private Optional<Integer> antecedent(Clause clause, Token opener) {
        int head = clause.head();
        for (int i = opener.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.verb() || i < head && sentence.token(head).noun()) {
                break;
            }
            if (event(token)) {
                return Optional.of(i);
            }
        }
        return head >= 0 && event(sentence.token(head)) ? Optional.of(head) : Optional.empty();
    }

    /// "met in May at Kudu, where the two merged": the same day, where both are past.
    private Optional<Attached> atThePlace(Clause clause, int depth) {
        int above = clause.head();
        for (int steps = 0; above >= 0 && !sentence.token(above).verb(); steps++) {
            above = steps > DEEPEST ? -1 : sentence.token(above).head();
        }
        boolean past =
                above >= 0
                        && PAST.contains(sentence.token(above).tag())
                        && PAST.contains(sentence.token(clause.verb()).tag());
        return past ? up(above, depth).map(Attached::shared) : Optional.empty();
    }

    /// The time of what is above, where it can be shared at all.
    private Optional<Attached> up(int above, int depth) {
        if (above < 0) {
            return Optional.empty();
        }
        Token token = sentence.token(above);
        if (!token.verb() && !event(token)) {
            return token.head() >= 0 && !token.properNoun()
                    ? up(token.head(), depth + 1).filter(ignored -> depth < DEEPEST)
                    : Optional.empty();
        }
        return of(above, depth + 1).filter(attached -> attached.mention().simultaneous());
    }

    /// An event that is the subject or object of a past verb, or inside which the verb's act took
    /// place, has the verb's time.
    private Optional<Attached> ofNoun(int noun, int depth) {
        Optional<Attached> made = made(noun);
        if (made.isPresent()) {
            return made;
        }
        int head = sentence.token(noun).head();
        // "its founder died in 2014" tells nothing of the founding
        boolean bearer =
                !event(sentence.token(noun)) && BEARERS.contains(sentence.token(noun).label());
        if (head < 0 || bearer) {
            return Optional.empty();
        }
        Token above = sentence.token(head);
        if (above.tag().equals("IN")) {
            boolean inside = above.head() >= 0 && inside(above, sentence.token(above.head()));
            if (!inside) {
                return Optional.empty();
            }
            above = sentence.token(above.head());
        }
        boolean takes =
                above.verb()
                        && !words.holds("SAYING", above.lemma())
                        && !new Clause(sentence, above.index()).present();
        return takes
                ? of(above.index(), depth + 1)
                        .filter(attached -> attached.mention().simultaneous())
                        .map(Attached::shared)
                : Optional.empty();
    }

    /// "killed in the raid", "was born of the merger".
    private boolean inside(Token preposition, Token above) {
        String word = Clause.low(preposition);
        return INSIDE.contains(word)
                || THROUGH.contains(word) && words.holds("BEARING", above.lemma());
    }

    /// "a raid conducted by the army on 26 October", "an attack that took place on 28 May".
    private Optional<Attached> made(int noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.index() > noun && event(sentence.token(noun)))
                .filter(child ->
                        child.label().equals("acl") && child.tag().equals("VBN")
                                || child.label().equals("relcl")
                                        && words.holds("HAPPENING", child.lemma()))
                .filter(child -> !words.holds("SAYING", child.lemma()))
                .flatMap(child -> owners.own(child.index()).stream())
                .filter(TimeMention::simultaneous)
                .findFirst()
                .map(mention -> new Attached(mention, Attached.Bond.OWN));
    }

    private boolean event(Token token) {
        return token.noun() && words.holds("EVENT", token.lemma());
    }

    /// "until July 2016, when", "since July 2016, when": for what happened then it is July 2016.
    private static Attached then(Attached attached) {
        return attached.mention().relation() == Relation.UNTIL
                        || attached.mention().relation() == Relation.SINCE
                ? new Attached(attached.mention().as(Relation.AT), attached.bond())
                : attached;
    }

    static final Comparator<TimeMention> KNOWN_FIRST =
            Comparator.comparing((TimeMention mention) -> mention.present())
                    .thenComparing(mention -> mention.window().unknown());
}
