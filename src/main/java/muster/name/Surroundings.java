package muster.name;

import java.util.Locale;

/// What the words around a name say about what bears it: "the village of X", "X fighters", "X, a
/// cleric".
final class Surroundings {
    private final Words words;
    private final NounVotes nouns;
    private final Behind behind;
    private final InClause inClause;

    Surroundings(Words words) {
        this.words = words;
        this.nouns = new NounVotes(words);
        this.behind = new Behind(words, nouns);
        this.inClause = new InClause(words, nouns);
    }

    Votes votes(Run run) {
        Votes votes = new Votes();
        Line line = run.line();
        before(line, run, votes);
        dateline(line, run, votes);
        province(line, run, votes);
        apposed(line, run, votes);
        behind.add(run, votes);
        inClause.add(run, votes);
        letters(line, run, votes);
        return votes;
    }

    /// Unknown letters are no man, and with an article no land: "members such as KNP", "arms for
    /// the KNP".
    private static void letters(Line line, Run run, Votes votes) {
        if (run.name().matches("\\p{Lu}{3,6}(?:-\\p{Lu}\\p{L}*)?") && !line.titled()) {
            votes.drop(Sort.PERSON);
            if (line.low(run.first() - 1).equals("the")) {
                votes.drop(Sort.PLACE);
            }
        }
        boolean article =
                run.words().size() == 1
                        && line.low(run.first() - 1).equals("the")
                        && !line.tag(run.last() + 1).matches("NN.*|JJ.*|VB[NG]")
                        && !line.titled();
        if (article) {
            votes.add(Sort.GROUP, 2); // "the Sango": seldom a place, never a man
        }
        boolean several =
                run.words().size() > 1
                        && line.tag(run.last()).equals("NNPS")
                        && line.low(run.first() - 1).equals("the");
        if (several) {
            votes.drop(Sort.PERSON); // "the Red Lances"
        }
    }

    /// "MAIDUGURI -" opens an agency's report.
    private static void dateline(Line line, Run run, Votes votes) {
        boolean opening =
                run.first() == 0
                        && run.name().length() > 4
                        && run.name().equals(run.name().toUpperCase(Locale.ROOT))
                        && line.size() <= run.last() + 2
                        && (line.hyphen(run.last() + 1) || line.low(run.last() + 1).equals("—"));
        if (opening) {
            votes.add(Sort.PLACE, 8);
        }
    }

    /// "in Mora, Yaro Oriental,": the land around it.
    private void province(Line line, Run run, Votes votes) {
        int town = run.first() - 2;
        while (town > 0 && line.cap(town - 1) && !line.comma(town)) {
            town--;
        }
        boolean between =
                line.comma(run.first() - 1)
                        && line.cap(run.first() - 2)
                        && words.in("prep-place", line.low(town - 1))
                        && (line.comma(run.last() + 1) || line.low(run.last() + 1).equals("."))
                        && run.last() - run.first() < 2
                        && run.first() == run.bare();
        boolean person =
                run.words().stream().anyMatch(word -> words.given(word) || words.in("kunya", word));
        if (between && !person) {
            votes.add(Sort.PLACE, 4);
        }
    }

    /// The noun that says what a name's bearer is, in front of it or behind it: "the group X", "X
    /// fighters".
    private void before(Line line, Run run, Votes votes) {
        int at = run.first() - 1;
        while (line.quote(at) || line.low(at).equals("the")) {
            at--;
        }
        String low = line.low(at);
        if (line.possessive(at)
                && run.words().size() == 1
                && (words.in("known-group", line.low(at - 1))
                        || words.opens().contains(line.low(at - 1)))) {
            votes.add(Sort.GROUP, 4);
        }
        if (low.equals("of") || low.equals("from") || low.equals("called") || low.equals("named")) {
            int noun = at - 1;
            while (noun > 0
                    && line.tag(noun).startsWith("RB")
                    && !words.in("place-direction", line.low(noun))) {
                noun--;
            }
            String owner = line.low(noun);
            boolean side = low.equals("of") && owner.equals("front"); // "the southern front of X"
            boolean body = Acronym.written(run.name()) && line.low(run.first() - 1).equals("the");
            if (body) {
                votes.add(Sort.GROUP, 1); // "a stronghold of the KRL"
            } else if (low.equals("of") && placeNoun(owner) && !side
                    || !low.equals("of") && !low.equals("from") && placeNoun(owner)) {
                votes.add(Sort.PLACE, 8);
            } else if (low.equals("of") && words.in("place-officer", owner)) {
                votes.add(Sort.PLACE, 6);
            } else if (words.in("place-direction", owner)) {
                votes.add(Sort.PLACE, 5);
            } else if (low.equals("of") && words.in("noun-of-place", owner)) {
                votes.add(Sort.PLACE, 4);
            } else if (words.in("owner-of-group", owner)) {
                votes.add(Sort.GROUP, 4);
                if (owner.equals("hands")) {
                    votes.add(Sort.PLACE, -8); // "in the hands of X"
                }
            }
        }
        if (low.equals("sign") && line.low(at - 1).equals("call")
                || low.matches("callsign|call-sign")) {
            votes.add(Sort.PERSON, 6); // "call sign “Redis”"
        }
        if (low.equals("alias") && !line.noun(at - 1)) {
            votes.add(Sort.PERSON, 6); // "led by alias “Gonzalito”"
        }
        boolean next = !line.low(run.first() - 1).equals("the"); // "a town the Lions took"
        if (next && line.noun(at) && !line.cap(at)) {
            nouns.add(line, at, low, votes, 6);
        }
        known(line, at, votes);
        sworn(line, at, votes);
        while (words.in("place-part", line.low(at))
                || line.low(at).equals("the")
                || line.low(at).equals("both")) {
            at--;
        }
        if (at < run.first() - 1
                && words.in("place-part", line.low(run.first() - 1))
                && !line.cap(run.last() + 1)) {
            votes.add(Sort.PLACE, 5);
        }
        preposition(line, run, line.low(at), at == run.first() - 1, votes);
        within(line, run, votes);
        example(line, run.first() - 1, votes);
    }

    /// "swore allegiance to X", "fighters loyal to X": no place.
    private void sworn(Line line, int at, Votes votes) {
        if (line.low(at).equals("to") && words.in("sworn-to", line.low(at - 1))) {
            votes.add(Sort.PERSON, 3).add(Sort.GROUP, 1);
        }
    }

    /// "its emir, X, ", "the rebels' website, X.": what the noun says.
    private void apposed(Line line, Run run, Votes votes) {
        int comma = run.first() - 1;
        int noun = comma - 1;
        if (!line.comma(comma)
                || !line.noun(noun)
                || line.cap(noun)
                || run.last() + 1 < line.size() && !line.low(run.last() + 1).matches("[,.;)]")) {
            return;
        }
        int first = noun;
        while (first > 0 && (line.noun(first - 1) || line.token(first - 1).adjective())) {
            first--;
        }
        boolean owned = line.possessive(first - 1) || line.tag(first - 1).equals("PRP$");
        boolean told =
                words.in("noun-person", line.low(noun)) || words.in("medium-noun", line.low(noun));
        if (owned && told && !words.in("noun-either", line.low(noun))) {
            nouns.add(line, noun, line.low(noun), votes, 5);
        }
    }

    /// "its spokesman, known only as X", "a warlord nicknamed X": what it says he is.
    private void known(Line line, int at, Votes votes) {
        int mark = line.low(at).equals("as") ? at - 1 : at;
        while (line.tag(mark).startsWith("RB")) {
            mark--;
        }
        boolean known =
                line.low(at).equals("as") && line.low(mark).equals("known")
                        || line.low(at).matches("nicknamed|dubbed|codenamed");
        while (mark > 0 && (line.tag(mark - 1).startsWith("RB") || line.comma(mark - 1))) {
            mark--;
        }
        int noun = mark - 1;
        if (known && line.noun(noun) && !line.cap(noun)) {
            nouns.add(line, noun, line.low(noun), votes, 5);
        }
    }

    /// "towns including X", "groups such as X", "factions, among them X".
    private void example(Line line, int before, Votes votes) {
        int at = before;
        while (at > 0
                && (line.cap(at) || line.comma(at) || line.low(at).matches("and|or|al|the"))) {
            at--;
        }
        boolean example =
                line.low(at).equals("including")
                        || line.low(at).equals("them") && line.low(at - 1).equals("among")
                        || line.low(at).equals("as") && line.low(at - 1).equals("such")
                        || line.low(at).equals("like")
                        || line.low(at).equals("namely");
        for (int noun = at - 1; example && noun >= Math.max(0, at - 9); noun--) {
            String low = line.low(noun);
            if (line.noun(noun)
                    && !line.cap(noun)
                    && (line.tag(noun).endsWith("S") || low.equals("territory"))
                    && (placeNoun(low)
                            || words.in("noun-group", low)
                            || words.in("noun-coalition", low)
                            || words.in("noun-community", low))) {
                nouns.add(line, noun, low, votes, 7);
                return;
            }
        }
    }

    /// "in Peru's X", "near Syria's X"
    private void within(Line line, Run run, Votes votes) {
        int mark = run.first() - 1;
        int land = mark - 1;
        while (line.cap(land - 1)) {
            land--;
        }
        boolean owned =
                line.possessive(mark)
                        && words.in("prep-place", line.low(land - 1))
                        && words.states()
                                .named(line.text(Math.max(0, land), Math.max(0, mark - 1)))
                                .isPresent();
        if (owned && !line.noun(run.last() + 1)) {
            votes.add(Sort.PLACE, 4);
        }
    }

    private void preposition(Line line, Run run, String prep, boolean bare, Votes votes) {
        if (line.noun(run.last() + 1) && !placeNoun(line.low(run.last() + 1))) {
            return;
        }
        if (!bare && Acronym.written(run.name())) {
            return; // "served in the KRL": a body, or else it were known
        }
        boolean led =
                prep.equals("under")
                        && bare
                        && run.first() == 1
                        && run.words().size() == 1
                        && !words.demonym(line.low(1));
        if (led) {
            votes.add(Sort.PERSON, 4); // "Under Sorvan the group grew."
        }
        if (words.in("prep-place", prep)) {
            boolean people = words.states().people(run.name()).isPresent();
            boolean land = people && bare && prep.matches("in|near"); // "in Maguindanao"
            votes.add(Sort.PLACE, land ? 12 : bare ? prep.matches("in|near|outside") ? 7 : 5 : 2);
        } else if (prep.equals("of") && line.low(run.first() - 2).equals("out")) {
            votes.add(Sort.PLACE, 5);
        } else if (prep.equals("to") && words.in("sworn", line.low(run.first() - 2))) {
            votes.add(Sort.PERSON, 3); // "allegiance to al-Baghdadi"
        } else if (prep.equals("from") || prep.equals("to")) {
            votes.add(Sort.PLACE, bare ? 1 : 0);
        } else if (prep.equals("by") && words.in("led-by", leading(line, run))) {
            votes.add(Sort.PERSON, 5);
        } else if (prep.equals("with") || prep.equals("by") || prep.equals("against")) {
            votes.add(Sort.GROUP, 2);
        }
    }

    /// The word before "by" and the name: "led" of "led since May by X".
    private static String leading(Line line, Run run) {
        int at = run.first() - 2;
        while (at > 0 && at > run.first() - 5 && !line.verb(at)) {
            at--;
        }
        return line.low(Math.max(0, at));
    }

    private boolean placeNoun(String low) {
        return words.in("place-noun", low);
    }
}
