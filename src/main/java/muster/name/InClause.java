package muster.name;

import muster.parse.Link;

/// What a name's part in its clause says of it: who storms is a band, what is stormed a place.
final class InClause {
    private final Words words;
    private final NounVotes nouns;

    InClause(Words words, NounVotes nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    void add(Run run, Votes votes) {
        Line line = run.line();
        int head = run.head();
        for (Link link : line.sentence().roles().playedBy(head)) {
            String lemma = line.lemma(link.predicate());
            if (words.in("body-tie", lemma + " " + link.role())) {
                votes.add(Sort.GROUP, 6); // "broke away from X", "a wing of X"
            }
            if (lemma.equals("part") && link.role().equals("of") && body(line, link.predicate())) {
                votes.add(Sort.GROUP, 9); // "the Karim Brigade is part of X"
            }
            boolean becomes =
                    (link.role().equals("attr") || link.role().equals("as"))
                            && words.in("verb-become", lemma)
                            && turned(line, link.predicate());
            if (becomes) {
                votes.add(Sort.GROUP, 6);
            }
            switch (link.role()) {
                case Link.SUBJ -> {
                    if (held(line, link.predicate())) {
                        votes.add(Sort.PLACE, 6);
                    } else if (line.verb(link.predicate())) {
                        subject(run, lemma, votes);
                    }
                }
                case Link.OBJ -> {
                    if (words.in("verb-takes-place", lemma)) {
                        votes.add(Sort.PLACE, 4);
                    } else if (words.in("verb-takes-of-force", lemma)
                            && force(line, link.predicate())) {
                        votes.add(Sort.PLACE, 4);
                    } else if (words.in("person-object", lemma) && single(line, run)) {
                        votes.add(Sort.PERSON, 3);
                    } else if (lemma.equals("tell")) {
                        votes.add(Sort.ORGANISATION, run.words().size() > 1 ? 2 : 1);
                    } else if (words.in("body-object", lemma)
                            || words.in(
                                    "body-object",
                                    lemma + "_" + particle(line, link.predicate()))) {
                        votes.add(Sort.GROUP, 3);
                    }
                }
                case "from", "to", "into", "toward", "towards", "over" -> {
                    if (link.role().equals("from") && words.in("verb-drive", lemma)) {
                        votes.add(Sort.PLACE, 7);
                    } else if (words.in("verb-move", lemma) || link.role().equals("over")) {
                        votes.add(Sort.PLACE, 4);
                    }
                }
                case Link.IS, "~is" ->
                        nouns.add(line, link.predicate(), line.low(link.predicate()), votes, 4);
                default -> {}
            }
        }
        if (he(line, run)) {
            votes.add(Sort.PERSON, 1);
        }
        if (himself(line, run)) {
            votes.add(Sort.PERSON, 4);
        }
    }

    /// One word that is no acronym and has no article: "Sorvan".
    private static boolean single(Line line, Run run) {
        return run.words().size() == 1
                && !Acronym.written(run.name())
                && !line.low(run.first() - 1).equals("the");
    }

    /// "X is in the hands of rebels", "X changed hands", "X is home to": X is a place.
    private boolean held(Line line, int verb) {
        return line.sentence().roles().of(verb).stream()
                .anyMatch(link ->
                        words.in(
                                "place-is",
                                line.lemma(verb)
                                        + " "
                                        + link.role()
                                        + " "
                                        + line.lemma(link.filler())));
    }

    private static String particle(Line line, int verb) {
        return line.sentence().roles().of(verb, "prt").stream()
                .map(line::low)
                .findFirst()
                .orElse("");
    }

    private boolean body(Line line, int part) {
        return line.sentence().roles().playedBy(part).stream()
                .filter(link -> link.role().equals(Link.IS))
                .anyMatch(link -> bodyAt(line, link.predicate()));
    }

    /// "the Karim Brigade became X", "was renamed X".
    private boolean turned(Line line, int verb) {
        return line.sentence().roles().of(verb).stream()
                .filter(link -> link.role().equals(Link.SUBJ) || link.role().equals(Link.OBJ))
                .anyMatch(link -> bodyAt(line, link.filler()));
    }

    /// A name ends there that says it is a body's: "Liwa al Sahm", "Karim Brigade".
    private boolean bodyAt(Line line, int last) {
        for (int at = last; at >= 0 && (line.cap(at) || line.low(at).equals("al")); at--) {
            if (words.in("name-group", line.low(at)) || words.opens().contains(line.low(at))) {
                return true;
            }
        }
        return false;
    }

    /// "the rebels took X", "the Karim Brigade lost X", "the Lions quit X", "KLA troops won X".
    private boolean force(Line line, int verb) {
        return line.sentence().roles().of(verb, Link.SUBJ).stream()
                .anyMatch(at ->
                        words.in("noun-fighters", line.low(at))
                                || words.in("noun-own-people", line.low(at))
                                || words.in("name-group", line.low(at))
                                || line.cap(at)
                                        && (called(line, at)
                                                || Acronym.written(line.text(at, at))));
    }

    /// "the Red Lances", "the Kuvan Guard": no man is called so.
    private static boolean called(Line line, int last) {
        int first = last;
        while (first > 0 && line.cap(first - 1) && line.token(first - 1).properNoun()) {
            first--;
        }
        return first > 0 && line.low(first - 1).equals("the");
    }

    private void subject(Run run, String verb, Votes votes) {
        if (verb.equals("fall") || verb.equals("lie")) {
            votes.add(Sort.PLACE, 4);
        } else if (words.in("person-verb", verb)
                || verb.equals("found")
                || verb.equals("appoint")) {
            votes.add(Sort.PERSON, 2);
        } else if (words.in("speech-verb", verb)) {
            boolean surname = run.words().size() == 1 && !Acronym.written(run.name());
            votes.add(Sort.PERSON, surname ? 2 : 1).add(Sort.GROUP, 1);
        } else {
            votes.add(Sort.GROUP, words.in("band-verb", verb) ? 3 : 1);
        }
    }

    private boolean he(Line line, Run run) {
        return !line.tag(run.last()).equals("NNPS")
                && (words.in("he", line.low(run.last() + 2))
                        || words.in("he", line.low(run.last() + 3)));
    }

    /// "Dare was last seen in May, when he swore": nobody else stands between whom "he" could mean.
    private boolean himself(Line line, Run run) {
        boolean subject =
                line.sentence().roles().playedBy(run.head()).stream()
                        .anyMatch(link ->
                                link.role().equals(Link.SUBJ) && line.verb(link.predicate()));
        if (!subject || run.words().size() > 1 || Acronym.written(run.name())) {
            return false;
        }
        for (int at = run.last() + 1; at < line.size(); at++) {
            String low = line.low(at);
            if (words.in("he", low)) {
                return true;
            }
            boolean other =
                    line.tag(at).startsWith("NNP") && !words.in("month-name", low)
                            || line.token(at).pronoun()
                            || line.noun(at) && words.in("noun-person", low);
            if (other) {
                return false;
            }
        }
        return false;
    }
}
