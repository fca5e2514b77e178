package muster.frame;

import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the place that stands over a paragraph or a line of a bulletin, where what follows
/// happened: "Sibut. Seized on 26 January by rebels.", "Goran: retaken on 4 June".
final class Headings {
    private static final Set<String> CLOSING = Set.of(":", "–", "—", "--", "-");
    private static final Set<String> BULLETS = Set.of("-", "•", "*", "–", "—", "·");

    private static final Pattern ORDINAL = Pattern.compile("[(]?\\d{0,2}[.)]?");

    /// Capitals of so many letters may be a name as it is always written ("TIZ").
    private static final int SHORTEST = 3;

    private final List<Optional<Bound>> over = new ArrayList<>();

    Headings(Parsed parsed, Mentions mentions, Fillers fillers) {
        Optional<Bound> now = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : parsed.sentences()) {
            if (sentence.paragraph() != paragraph) {
                now = Optional.empty();
                paragraph = sentence.paragraph();
            }
            Optional<Mention> first = opening(sentence, mentions);
            Optional<Bound> place =
                    first.flatMap(mention ->
                            fillers.at(sentence, mention.head(), Sort.PLACE).stream().findFirst());
            int next = first.map(mention -> mention.last() + 1).orElse(0);
            boolean alone = next >= sentence.size() - 1;
            boolean marked = !alone && CLOSING.contains(sentence.token(next).form());
            boolean filed = first.map(Headings::filed).orElse(false) || dashed(sentence);
            marked &= !filed;
            if (bulleted(sentence)) {
                now = Optional.empty();
            }
            if (place.isPresent() && alone && !filed && sameLine(parsed, sentence)) {
                now = named(parsed, sentence, mentions) ? Optional.empty() : place;
            }
            over.add(place.isPresent() && marked ? place : now);
        }
    }

    /// "MANILA - Rebels attacked": where the story was written, not where it happened.
    private static boolean filed(Mention mention) {
        return mention.text().length() > SHORTEST
                && mention.text().equals(mention.text().toUpperCase(Locale.ROOT));
    }

    /// "Manila — ": a dateline with its dash, that was cut off the sentence behind it.
    private static boolean dashed(Sentence sentence) {
        return sentence.tokens().getLast().form().matches("—|–|--|-");
    }

    /// All sentences but the datelines, which tell nothing: "RAIPUR (India) - ".
    static List<Sentence> told(Parsed parsed) {
        return parsed.sentences().stream()
                .filter(sentence ->
                        !dashed(sentence) || sentence.tokens().stream().anyMatch(Token::verb))
                .toList();
    }

    /// "Raipur: Six were killed in Bastar's Dantewada district": at the head of a report, where the
    /// story behind it says itself where it happened, a dateline too.
    private static boolean named(Parsed parsed, Sentence heading, Mentions mentions) {
        return heading.index() <= 1
                && mentions.all().stream()
                        .filter(mention -> mention.sentence() == heading.index() + 1)
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .flatMap(mention -> mentions.of(mention).stream())
                        .anyMatch(Entity::place);
    }

    private static boolean bulleted(Sentence sentence) {
        return marks(sentence.token(0).form());
    }

    /// What follows stands on the line of the heading.
    private static boolean sameLine(Parsed parsed, Sentence heading) {
        int next = heading.index() + 1;
        return next < parsed.sentences().size()
                && parsed.report()
                                .text()
                                .substring(
                                        heading.span().end(),
                                        parsed.sentences().get(next).span().start())
                                .indexOf('\n')
                        < 0;
    }

    /// The place over the sentence, which may stand in an earlier one.
    Optional<Bound> over(Sentence sentence) {
        return over.get(sentence.index());
    }

    /// "-", "3.", "(4)"
    private static boolean marks(String form) {
        return BULLETS.contains(form) || ORDINAL.matcher(form).matches();
    }

    /// The name that opens the sentence, behind a bullet at most.
    private static Optional<Mention> opening(Sentence sentence, Mentions mentions) {
        int start = 0;
        while (start < 3 && start + 1 < sentence.size() && marks(sentence.token(start).form())) {
            start++;
        }
        int from = start;
        return mentions.all().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .filter(mention -> mention.first() == from)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .findFirst();
    }
}
