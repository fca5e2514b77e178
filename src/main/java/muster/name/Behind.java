package muster.name;

import java.util.Locale;
import java.util.Set;

/// What the words behind a name say of it: "X fighters", "X's border", "X, a cleric".
final class Behind {
    private static final Set<String> SEATED =
            Set.of("wing", "branch", "chapter", "office", "bureau", "affiliate", "residents");
    private static final Set<String> PEOPLES =
            Set.of(
                    "community",
                    "tribe",
                    "clan",
                    "people",
                    "tribesmen",
                    "tribesman",
                    "clansmen",
                    "herders",
                    "herdsmen",
                    "pastoralists",
                    "nomads");
    private static final Set<String> RULE =
            Set.of("regime", "administration", "family", "brothers", "loyalists", "dynasty");
    private static final Set<String> FOLLOWING =
            Set.of("militia", "faction", "militiamen", "clique", "men", "gang", "loyalists");
    private static final Set<String> OPENS =
            Set.of("a", "an", "the", "its", "another", "who", "one", "his");
    private final Words words;
    private final NounVotes nouns;

    Behind(Words words, NounVotes nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    void add(Run run, Votes votes) {
        Line line = run.line();
        int at = run.last() + 1;
        if (line.quote(at)) {
            at++;
        }
        if (ofPeoples(line, at)) {
            votes.add(Sort.COMMUNITY, 9);
            return;
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
            boolean seat =
                    line.low(at + 1).equals("based")
                            || line.low(at + 1).equals("born")
                            || line.low(at + 1).equals("area");
            votes.add(seat ? Sort.PLACE : Sort.GROUP, seat ? 6 : 2);
        } else if (line.noun(at) && !line.cap(at)) {
            boolean letters = Acronym.written(run.name()); // "the HDP office"
            boolean army = words.in("known-state-force", run.name().toLowerCase(Locale.ROOT));
            if (!army && oneOfMany(line, run.first() - 1, at)) {
                votes.add(Sort.GROUP, 4);
                return;
            }
            descriptor(line, at, line.possessive(run.first() - 1), letters, votes);
        } else if (line.comma(at)) {
            apposition(line, at + 1, votes);
        }
    }

    /// "a Red Lances camp", "an empty Tareen position": one of those that a band has; a place has
    /// the camp that bears its name.
    private boolean oneOfMany(Line line, int before, int at) {
        int first = before;
        while (first > 0
                && (line.token(first).adjective() || line.token(first).tag().equals("CD"))) {
            first--;
        }
        String article = line.low(first);
        return (article.equals("a") || article.equals("an") || article.equals("another"))
                && words.in("one-of-band", line.low(at))
                && !line.noun(at + 1);
    }

    /// @param owned behind a possessive: "the Guard's Mora commander"
    private void descriptor(Line line, int at, boolean owned, boolean letters, Votes votes) {
        int head = at;
        while (line.noun(head + 1) && !line.cap(head + 1)) {
            head++;
        }
        String low = line.low(head);
        if (PEOPLES.contains(low)) {
            votes.add(Sort.COMMUNITY, 6);
        } else if (SEATED.contains(low)) {
            votes.add(Sort.PLACE, 2);
        } else if (words.in("noun-fighters", low) && line.tag(head).endsWith("S") && head == at) {
            votes.add(Sort.GROUP, 8);
        } else if (head > at && site(line, at, head) && !letters) {
            votes.add(Sort.PLACE, 5);
        } else if (words.in("noun-act", low)) {
            votes.add(Sort.PLACE, 3);
        } else if (RULE.contains(low)) {
            votes.add(Sort.PERSON, 3);
        } else if (words.in("noun-own-people", low)
                || words.in("noun-group", low)
                || words.in("noun-fighters", low)
                || words.in("rival-nouns", line.lemma(head)) && line.tag(head).equals("NNS")) {
            votes.add(Sort.GROUP, words.in("noun-force", low) ? 2 : 5);
        } else if (words.in("noun-coalition", low)
                || words.in("noun-coalition", line.low(at) + " " + line.low(at + 1))) {
            votes.add(Sort.COALITION, 12);
        } else if (words.in("place-noun", line.low(at)) && !letters) {
            votes.add(Sort.PLACE, 6);
        } else if (words.in("noun-community", low) || words.in("place-noun", low)) {
            votes.add(Sort.PLACE, 3);
        } else if (words.in("noun-person", low)) {
            votes.add(owned ? Sort.PLACE : Sort.GROUP, 3);
        }
    }

    /// "the Mora police station", "the Kano uranium mine"; but "the Dawn training camp" is a
    /// band's.
    private boolean site(Line line, int at, int head) {
        return words.in("place-noun", line.low(head))
                && !words.in("rebel-word", line.low(at))
                && !words.in("noun-group", line.low(at))
                && !line.low(at).matches("training|command|military|supply");
    }

    /// "the Banda, Gbaya and Yakoma tribes": each is one.
    private static boolean ofPeoples(Line line, int from) {
        int at = from;
        boolean more =
                line.low(at).equals("ethnic") || line.low(at).matches("tribes|clans|peoples");
        while (line.comma(at) || line.low(at).matches("and|or") || line.cap(at)) {
            more |= !line.cap(at);
            at++;
        }
        boolean ethnic = line.low(at).equals("ethnic");
        String low = line.low(ethnic ? at + 1 : at);
        return more
                && (low.matches("tribes|clans|peoples|ethnicities")
                        || ethnic && low.equals("groups"));
    }

    private void owned(Line line, int from, Votes votes) {
        int head = from;
        while (head < line.size() && (line.token(head).adjective() || line.noun(head + 1))) {
            head++;
        }
        String low = line.low(head);
        boolean seat = false;
        for (int at = from; at <= head; at++) {
            seat |= words.in("place-officer", line.low(at));
        }
        if (seat) {
            votes.add(Sort.PLACE, 4);
        } else if (FOLLOWING.contains(low)) {
            votes.add(Sort.PERSON, 3);
        } else if (words.in("seat-of-band", low)) {
            votes.add(Sort.GROUP, 2);
        } else if (words.in("place-owned", low) || words.in("place-noun", low)) {
            votes.add(Sort.PLACE, 4);
        } else if (words.in("noun-kin", low)) {
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
        if (!OPENS.contains(article)) {
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
        if (line.possessive(head + 1)) { // "X, the Front's chief", "X, one of the Front's chiefs"
            int owned = Owned.noun(line, head + 1);
            head = owned < 0 ? head : owned;
        }
        if (fronted(line, from, head)) {
            return;
        }
        nouns.add(line, head, line.low(head), votes, 5);
    }

    /// "In a raid on X, the mutineers killed ten": the mutineers begin the clause, X is none of
    /// them.
    private static boolean fronted(Line line, int from, int head) {
        int verb = head + 1;
        while (line.tag(verb).startsWith("RB")) {
            verb++;
        }
        if (!line.tag(0).equals("IN") || !line.tag(verb).matches("VBD|VBZ|VBP|MD")) {
            return false;
        }
        for (int at = 1; at < from; at++) {
            if (line.tag(at).matches("VBD|VBZ|VBP|MD")) {
                return false;
            }
        }
        return true;
    }
}
