package muster.name;

import muster.parse.Link;

import java.util.Set;

/// What the words around a name say about what bears it: "the village of X", "X fighters", "X, a
/// cleric".
final class Surroundings {
    private static final Set<String> TAKES_GROUP =
            Set.of(
                    "member",
                    "members",
                    "fighter",
                    "fighters",
                    "elements",
                    "commander",
                    "commanders",
                    "emir",
                    "leader",
                    "leaders",
                    "spokesman",
                    "ranks",
                    "wing",
                    "faction",
                    "branch",
                    "affiliate",
                    "offshoot",
                    "founder",
                    "supporters",
                    "followers",
                    "allegiance",
                    "remnants");
    private static final Set<String> GROUP_VERBS =
            Set.of(
                    "join",
                    "found",
                    "ban",
                    "outlaw",
                    "designate",
                    "dissolve",
                    "disband",
                    "splinter");
    private static final Set<String> SEATED =
            Set.of("wing", "branch", "chapter", "office", "bureau", "affiliate", "residents");
    private static final Set<String> TAKES_PLACE =
            Set.of(
                    "capture",
                    "seize",
                    "retake",
                    "recapture",
                    "liberate",
                    "enter",
                    "storm",
                    "besiege",
                    "shell",
                    "bombard",
                    "overrun",
                    "reach",
                    "leave",
                    "flee",
                    "encircle",
                    "cross",
                    "hold",
                    "control");
    private static final Set<String> ACTS =
            Set.of(
                    "bombing",
                    "attack",
                    "massacre",
                    "offensive",
                    "battle",
                    "siege",
                    "ambush",
                    "raid",
                    "bombings",
                    "attacks",
                    "front",
                    "campaign",
                    "operation");
    private static final Set<String> RULE =
            Set.of("regime", "administration", "family", "brothers", "loyalists", "dynasty");
    private static final Set<String> KIN =
            Set.of(
                    "deputy",
                    "successor",
                    "predecessor",
                    "brother",
                    "son",
                    "father",
                    "wife",
                    "widow",
                    "aide",
                    "bodyguard",
                    "driver",
                    "cousin",
                    "nephew",
                    "uncle",
                    "lieutenant");
    private static final Set<String> HOLDING =
            Set.of(
                    "control",
                    "capture",
                    "fall",
                    "siege",
                    "battle",
                    "seizure",
                    "recapture",
                    "bombing",
                    "shelling",
                    "liberation",
                    "loss",
                    "defence",
                    "defense",
                    "streets",
                    "people",
                    "residents",
                    "offensive",
                    "push",
                    "south",
                    "seizing");
    private static final Set<String> MOVES =
            Set.of(
                    "withdraw",
                    "move",
                    "flee",
                    "retreat",
                    "advance",
                    "travel",
                    "fly",
                    "return",
                    "send",
                    "deploy",
                    "escape",
                    "march",
                    "drive",
                    "transfer",
                    "relocate",
                    "cross",
                    "spread");
    private final Words words;

    Surroundings(Words words) {
        this.words = words;
    }

    Votes votes(Run run) {
        Votes votes = new Votes();
        Line line = run.line();
        before(line, run, votes);
        after(line, run, votes);
        roles(line, run, votes);
        return votes;
    }

    /// The noun that says what a name's bearer is, in front of it or behind it: "the group X", "X
    /// fighters".
    private void before(Line line, Run run, Votes votes) {
        int at = run.first() - 1;
        while (line.quote(at) || line.low(at).equals("the")) {
            at--;
        }
        String low = line.low(at);
        if (low.equals("of") || low.equals("from") || low.equals("called") || low.equals("named")) {
            int noun = at - 1;
            while (noun > 0 && line.tag(noun).startsWith("RB")) {
                noun--;
            }
            String owner = line.low(noun);
            if (low.equals("of") && placeNoun(owner)
                    || !low.equals("of") && !low.equals("from") && placeNoun(owner)) {
                votes.add(Sort.PLACE, 8);
            } else if (words.in("place-direction", owner)) {
                votes.add(Sort.PLACE, 5);
            } else if (low.equals("of") && HOLDING.contains(owner)) {
                votes.add(Sort.PLACE, 4);
            } else if (TAKES_GROUP.contains(owner)) {
                votes.add(Sort.GROUP, 4);
            }
        }
        if (line.noun(at) && !line.cap(at)) {
            noun(line, at, low, votes, 6);
        }
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
        example(line, run.first() - 1, votes);
    }

    /// "towns including X", "groups such as X", "factions, among them X".
    private void example(Line line, int at, Votes votes) {
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
                noun(line, noun, low, votes, 7);
                return;
            }
        }
    }

    private void preposition(Line line, Run run, String prep, boolean bare, Votes votes) {
        if (line.noun(run.last() + 1) && !placeNoun(line.low(run.last() + 1))) {
            return;
        }
        if (words.in("prep-place", prep)) {
            votes.add(Sort.PLACE, bare ? 5 : 2);
        } else if (prep.equals("of") && line.low(run.first() - 2).equals("out")) {
            votes.add(Sort.PLACE, 5);
        } else if (prep.equals("from") || prep.equals("to")) {
            votes.add(Sort.PLACE, bare ? 1 : 0);
        } else if (prep.equals("with") || prep.equals("by") || prep.equals("against")) {
            votes.add(Sort.GROUP, 2);
        }
    }

    private boolean placeNoun(String low) {
        return words.in("place-noun", low);
    }

    private void noun(Line line, int at, String low, Votes votes, int weight) {
        boolean title = words.titles().contains(low);
        if (title || words.in("noun-person", low)) {
            votes.add(Sort.PERSON, weight);
        } else if (words.in("noun-coalition", low)) {
            votes.add(Sort.COALITION, weight);
        } else if (words.in("noun-fighters", low) || words.in("noun-group", low)) {
            votes.add(Sort.GROUP, weight);
        } else if (placeNoun(low)) {
            votes.add(Sort.PLACE, weight - 1);
        } else if (words.in("noun-organisation", low)) {
            votes.add(Sort.ORGANISATION, weight);
        } else if (words.in("noun-community", low) && line.tag(at).equals("NN")) {
            votes.add(Sort.PERSON, weight);
        }
    }

    private void after(Line line, Run run, Votes votes) {
        int at = run.last() + 1;
        if (line.quote(at)) {
            at++;
        }
        if (line.opens(at)) {
            while (at < line.size() && !line.closes(at)) {
                at++;
            }
            at++;
        }
        if (line.possessive(at)) {
            owned(line, at + 1, votes);
            return;
        }
        if (line.hyphen(at) && line.glued(at) && words.participle().contains(line.low(at + 1))) {
            votes.add(Sort.GROUP, 2);
        } else if (line.noun(at) && !line.cap(at)) {
            descriptor(line, at, votes);
        } else if (line.comma(at)) {
            apposition(line, at + 1, votes);
        }
    }

    private void descriptor(Line line, int at, Votes votes) {
        int head = at;
        while (line.noun(head + 1) && !line.cap(head + 1)) {
            head++;
        }
        String low = line.low(head);
        if (SEATED.contains(low)) {
            votes.add(Sort.PLACE, 2);
        } else if (words.in("noun-fighters", low) && line.tag(head).endsWith("S") && head == at) {
            votes.add(Sort.GROUP, 8);
        } else if (ACTS.contains(low)) {
            votes.add(Sort.PLACE, 3);
        } else if (RULE.contains(low)) {
            votes.add(Sort.PERSON, 3);
        } else if (words.in("noun-own-people", low)
                || words.in("noun-group", low)
                || words.in("noun-fighters", low)) {
            votes.add(Sort.GROUP, words.in("noun-force", low) ? 2 : 5);
        } else if (words.in("noun-coalition", low)
                || words.in("noun-coalition", line.low(at) + " " + line.low(at + 1))) {
            votes.add(Sort.COALITION, 12);
        } else if (placeNoun(line.low(at))) {
            votes.add(Sort.PLACE, 6);
        } else if (words.in("noun-community", low) || placeNoun(low)) {
            votes.add(Sort.PLACE, 3);
        } else if (words.in("noun-person", low)) {
            votes.add(Sort.GROUP, 3);
        }
    }

    private void owned(Line line, int from, Votes votes) {
        int head = from;
        while (head < line.size() && (line.token(head).adjective() || line.noun(head + 1))) {
            head++;
        }
        String low = line.low(head);
        if (words.in("place-owned", low) || placeNoun(low)) {
            votes.add(Sort.PLACE, 4);
        } else if (KIN.contains(low)) {
            votes.add(Sort.PERSON, 3);
        } else if (words.in("noun-own-people", low)
                || words.in("noun-group", low)
                || words.in("noun-person", low)) {
            votes.add(Sort.GROUP, 3);
        }
    }

    /// "X, a cleric", "X, an armed group", "X, the town": the head of what follows the comma.
    private void apposition(Line line, int from, Votes votes) {
        String article = line.low(from);
        if (words.in("place-part", article) && line.low(from + 1).equals("of")) {
            votes.add(Sort.PLACE, 8);
            return;
        }
        boolean opens =
                article.equals("a")
                        || article.equals("an")
                        || article.equals("the")
                        || article.equals("its")
                        || article.equals("another")
                        || article.equals("who")
                        || article.equals("one")
                        || article.equals("his");
        if (!opens) {
            return;
        }
        if (article.equals("who")) {
            votes.add(Sort.PERSON, 5);
            return;
        }
        int head = from + 1;
        while (head < line.size() && !line.noun(head) && head < from + 5) {
            head++;
        }
        while (line.noun(head + 1)) {
            head++;
        }
        noun(line, head, line.low(head), votes, 5);
    }

    private void roles(Line line, Run run, Votes votes) {
        int head = run.head();
        for (Link link : line.sentence().roles().playedBy(head)) {
            String lemma = line.lemma(link.predicate());
            switch (link.role()) {
                case Link.SUBJ -> {
                    if (line.verb(link.predicate())) {
                        subject(lemma, votes);
                    }
                }
                case Link.OBJ -> {
                    if (TAKES_PLACE.contains(lemma)) {
                        votes.add(Sort.PLACE, 2);
                    } else if (GROUP_VERBS.contains(lemma)) {
                        votes.add(Sort.GROUP, 3);
                    }
                }
                case "from", "to", "into", "toward", "towards", "over" -> {
                    if (MOVES.contains(lemma) || link.role().equals("over")) {
                        votes.add(Sort.PLACE, 4);
                    }
                }
                case Link.IS -> noun(line, link.predicate(), line.low(link.predicate()), votes, 4);
                default -> {}
            }
        }
        if (he(line, run)) {
            votes.add(Sort.PERSON, 1);
        }
    }

    private void subject(String verb, Votes votes) {
        if (verb.equals("fall") || verb.equals("lie")) {
            votes.add(Sort.PLACE, 4);
        } else if (words.in("person-verb", verb)) {
            votes.add(Sort.PERSON, 2);
        } else if (words.in("speech-verb", verb)) {
            votes.add(Sort.PERSON, 1).add(Sort.GROUP, 1);
        } else {
            votes.add(Sort.GROUP, words.in("band-verb", verb) ? 3 : 1);
        }
    }

    private boolean he(Line line, Run run) {
        return words.in("he", line.low(run.last() + 2)) || words.in("he", line.low(run.last() + 3));
    }
}
