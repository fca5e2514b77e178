package muster.name;

import muster.model.Mention;
import muster.parse.Link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says whom "the new body", "the newcomer" and "the parent" stand for: who was just formed, and
/// whom it came out of.
final class Kin {
    private static final int REACH = 6;
    private final Words words;
    private final Focus focus;

    Kin(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
    }

    /// "the new body", "the newcomer", "the merged group"
    boolean newcomer(Phrase phrase) {
        boolean called = phrase.word().equals("newcomer");
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            called |= words.in("body-new", phrase.line().low(at));
        }
        return called && phrase.sort().band() && !phrase.plural();
    }

    /// "the parent", "its parent group"
    boolean parent(Phrase phrase) {
        return phrase.word().equals("parent")
                || phrase.noun() > phrase.first()
                        && phrase.line().low(phrase.noun() - 1).equals("parent");
    }

    /// The last that was told to have been formed.
    Optional<Spot> newest(Spot spot) {
        Predicate<Spot> called =
                other -> other.form() == Mention.Form.DESCRIPTION && Spot.one(other, this::young);
        return last(spot, called).or(() -> last(spot, this::formed));
    }

    private boolean young(Party party) {
        return words.lexicon().words("body-new").stream().anyMatch(party::called);
    }

    /// "the rival group", "the wider network": somebody else than who was spoken of.
    boolean other(Phrase phrase) {
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            if (phrase.line().tag(at).equals("JJS")) {
                return false;
            }
            if (words.in("body-other", phrase.line().low(at))) {
                return true;
            }
        }
        return false;
    }

    /// "the breakaway group": only who was called so.
    boolean apart(Phrase phrase, Party party) {
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            String word = phrase.line().low(at);
            if (words.in("body-apart", word) && !party.has(word)) {
                return true;
            }
        }
        return false;
    }

    /// The last that somebody was told to have come out of.
    Optional<Spot> origin(Spot spot) {
        return last(spot, this::left);
    }

    /// The last group that somebody was told to be or have been part of.
    Optional<Spot> joined(Spot spot) {
        return last(spot, this::whole)
                .filter(other -> Spot.one(other, party -> party.sort().band()));
    }

    /// "joined X", "is part of X"
    private boolean whole(Spot spot) {
        Line line = spot.line();
        int of = line.low(spot.first() - 1).equals("the") ? spot.first() - 2 : spot.first() - 1;
        boolean part =
                line.low(of).equals("of")
                        && line.low(of - 1).matches("part|member|members|constituent");
        return part
                || line.sentence().roles().playedBy(spot.head()).stream()
                        .anyMatch(link ->
                                link.role().equals(Link.OBJ)
                                        && words.in("verb-join", line.lemma(link.predicate())));
    }

    private Optional<Spot> last(Spot spot, Predicate<Spot> fits) {
        List<Spot> near = focus.lately(spot, REACH);
        return near.reversed().stream()
                .filter(other -> other.line() != spot.line() || other.last() < spot.first())
                .filter(other ->
                        Spot.one(
                                other,
                                party ->
                                        party.named()
                                                && party.sort().body()
                                                && party.sort() != Sort.STATE))
                .filter(fits)
                .findFirst();
    }

    /// "formed X", "merged into X", "into a body called X", "X was founded".
    private boolean formed(Spot spot) {
        Line line = spot.line();
        boolean object =
                line.sentence().roles().playedBy(spot.head()).stream()
                        .anyMatch(link ->
                                (link.role().equals(Link.OBJ) || link.role().equals("into"))
                                        && words.in("verb-form", line.lemma(link.predicate())));
        return object || into(line, spot.first());
    }

    /// "into X", "into a body that calls itself X", behind a verb of merging.
    private boolean into(Line line, int name) {
        int into = name - 1;
        while (into > 0 && into > name - 9 && !line.low(into).equals("into")) {
            if (line.comma(into)) {
                return false;
            }
            into--;
        }
        if (!line.low(into).equals("into")) {
            return false;
        }
        for (int at = into - 1; at >= 0 && at > into - 10; at--) {
            if (words.in("verb-form", line.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /// "broke away from X", "left X", "a faction of X".
    private boolean left(Spot spot) {
        Line line = spot.line();
        boolean part =
                line.low(spot.first() - 1).equals("of")
                        || line.low(spot.first() - 2).equals("of")
                                && line.low(spot.first() - 1).equals("the");
        boolean faction = false;
        for (int at = spot.first() - 2; part && at > spot.first() - 5; at--) {
            faction |= words.in("noun-part", line.low(at));
        }
        return faction
                || line.sentence().roles().playedBy(spot.head()).stream()
                        .anyMatch(link -> leaving(line, link));
    }

    private boolean leaving(Line line, Link link) {
        String verb = line.lemma(link.predicate());
        boolean apart =
                verb.matches("break|split|fracture|fragment")
                        && link.role().equals(Link.SUBJ)
                        && line.low(link.predicate() + 1).matches("up|apart|into|in");
        if (apart) {
            return true;
        }
        return words.in("verb-split", verb)
                && (link.role().endsWith("from")
                        || verb.matches("leave|quit|desert") && link.role().equals(Link.OBJ));
    }
}
