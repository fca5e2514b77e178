package muster.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes an entity of a description that names nobody, under its own words: "at least 14 people",
/// "14 people" and "people" are its names.
final class OwnWords {
    private static final Set<Sort> TELLERS = Set.of(Sort.PERSON, Sort.ORGANISATION, Sort.COMMUNITY);
    private static final Set<String> BINDING = Set.of("in", "from", "to", "at");
    private static final Pattern NEARLY =
            Pattern.compile(
                    "^(?i)(at least|more than|some|nearly|about|around|almost|over|up to|as many"
                        + " as|fewer than|less than|approximately|roughly|an"
                        + " estimated|only|just|another|several|many|other|both|all|a number"
                        + " of|hundreds of|dozens of|scores of|thousands of|a handful of|a couple"
                        + " of|most|various|a few|few|the|those|these|this|that|two of|three"
                        + " of|a|an) ");
    private static final Pattern OWNER = Pattern.compile("^(?i)(its|their|his|her|whose) ");
    private static final Pattern COUNT =
            Pattern.compile(
                    "^(?i)(\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a"
                        + " hundred|(one|two|three|four|five) hundred|its|their|his|her) ");
    private static final Set<String> REGIME =
            Set.of("regime", "government", "pro-government", "pro-regime", "loyalist");
    private final Cast cast;
    private final Words words;
    private int fresh;

    OwnWords(Cast cast, Words words) {
        this.cast = cast;
        this.words = words;
    }

    Party party(Phrase phrase) {
        Line line = phrase.line();
        String wording = text(line, phrase.first(), phrase.last());
        boolean own =
                phrase.lead() == Phrase.Lead.A
                        || phrase.lead() == Phrase.Lead.COUNT
                        || phrase.lead() == Phrase.Lead.ITS;
        String key = own ? "#" + fresh++ : bare(wording).toLowerCase(Locale.ROOT);
        Party party =
                cast.described(
                        own ? key : regime(phrase).orElse(key), phrase.sort(), phrase.plural());
        names(party, phrase, wording);
        party.noun(phrase.word());
        return party;
    }

    /// "regime troops" and "regime forces" are one; "the regime" alone is another.
    private Optional<String> regime(Phrase phrase) {
        String before = phrase.line().low(phrase.noun() - 1);
        boolean force =
                phrase.noun() > phrase.first()
                        && REGIME.contains(before)
                        && (words.in("noun-force", phrase.word())
                                || words.in("noun-own-people", phrase.word()));
        return force ? Optional.of(before + " force") : Optional.empty();
    }

    private void names(Party party, Phrase phrase, String wording) {
        Line line = phrase.line();
        String full = OWNER.matcher(Party.withoutArticle(wording)).replaceFirst("");
        party.name(full);
        if (line.low(phrase.last() + 1).equals("of")) {
            party.name(text(line, phrase.first(), whole(line, phrase.last() + 2)));
        }
        if (TELLERS.contains(phrase.sort()) && !line.low(phrase.last() + 1).equals("of")) {
            bound(party, phrase);
        }
        if (phrase.line().tag(phrase.noun()).equals("CD")
                && line.low(phrase.last() + 1).matches("dead|killed|captured")) {
            party.name(line.text(phrase.first(), phrase.last() + 1));
        }
        String shorter = full;
        String before = "";
        while (!shorter.equals(before)) {
            if (!shorter.startsWith("of ")) {
                party.name(shorter);
            }
            before = shorter;
            shorter = NEARLY.matcher(shorter).replaceFirst("");
            if (shorter.equals(before)) {
                shorter = COUNT.matcher(shorter).replaceFirst("");
            }
            shorter = shorter.replaceFirst("^more (?=\\S)", "");
        }
        if (phrase.owner() >= 0
                && phrase.owner() + 1 < phrase.noun()
                && phrase.lead() == Phrase.Lead.OWNER
                && line.possessive(phrase.owner() + 1)) {
            String after = text(line, phrase.owner() + 2, phrase.last());
            if (after.contains(" ")) {
                party.name(after);
            }
        }
        if (phrase.plural() && plainOnly(phrase)) {
            party.name(text(line, phrase.noun(), phrase.noun()));
        }
    }

    /// As written, but for the capital that only the start of a sentence gives: "Gunmen" are not
    /// called so.
    private String text(Line line, int first, int last) {
        String text = line.text(first, last);
        boolean capital =
                line.token(first).properNoun()
                        || Acronym.written(line.token(first).form())
                        || words.demonym(line.low(first));
        return first > 0 || capital
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /// "sources in the Force in Lebanon", "its ambassador to the Union": with what tells them
    /// apart.
    private void bound(Party party, Phrase phrase) {
        Line line = phrase.line();
        int end = phrase.last();
        for (int times = 0; times < 2 && end + 2 < line.size(); times++) {
            String low = line.low(end + 1);
            boolean binds = BINDING.contains(low) || times > 0 && low.equals("of");
            if (!binds || !line.cap(end + 2) && !line.cap(end + 3)) {
                return;
            }
            end = whole(line, end + 2);
            party.name(text(line, phrase.first(), end));
        }
    }

    /// The last word of the noun phrase that starts at `first`.
    private static int whole(Line line, int first) {
        int end = first;
        while (end + 1 < line.size()
                && (line.noun(end + 1)
                        || line.token(end + 1).adjective()
                        || line.possessive(end + 1)
                        || line.tag(end).equals("DT")
                        || line.cap(end + 1)
                        || line.cap(end) && line.cap(end + 2) && line.low(end + 1).equals("of")
                        || line.low(end + 1).equals("al"))) {
            end++;
        }
        return Math.min(end, line.size() - 1);
    }

    /// Only adjectives of no weight stand before the noun: "innocent civilians" are civilians.
    private boolean plainOnly(Phrase phrase) {
        Line line = phrase.line();
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            if (line.noun(at)
                    || line.cap(at) && words.demonym(line.low(at))
                    || line.possessive(at)
                    || line.low(at).equals("former")) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String wording) {
        return wording.replaceFirst("^(?i)(the|these|those|this|that|all|both) ", "");
    }
}
