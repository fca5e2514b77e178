package muster.frame;

import muster.model.Mention;
import muster.model.Mentions;
import muster.model.Span;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Matches frames that are words in a row, where the tree says little: brackets, appositions,
/// headlines.
final class WordingMatcher {
    /// A wording that stands in a sentence. `trigger` is its first own word.
    record Filled(int trigger, Map<String, List<Bound>> roles) {}

    /// @param there the words of the sentence, as `words` gives them
    List<Filled> match(
            Frame frame, Sentence sentence, Set<String> there, Fillers fillers, Mentions mentions) {
        if (!(frame.trigger() instanceof Trigger.Wording(List<WordingItem> items))
                || !mayStand(items, there)) {
            return List.of();
        }
        List<Filled> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Attempt attempt = new Attempt(frame, items, sentence, fillers, mentions);
            if (attempt.from(at, 0)) {
                found.add(
                        new Filled(
                                attempt.trigger < 0 ? at : attempt.trigger,
                                Map.copyOf(attempt.roles)));
            }
        }
        return found;
    }

    /// The forms and lemmas of a sentence, lower case.
    static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(token.form().toLowerCase(Locale.ROOT));
            words.add(token.lemma());
        }
        return words;
    }

    /// Every word that a wording cannot do without is there.
    private static boolean mayStand(List<WordingItem> items, Set<String> there) {
        for (WordingItem item : items) {
            if (item instanceof WordingItem.Words(var words, boolean optional)
                    && !optional
                    && Collections.disjoint(words, there)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Set<String> words, Token token) {
        return words.contains(token.form().toLowerCase(Locale.ROOT))
                || words.contains(token.lemma());
    }

    private static final class Attempt {
        private final Frame frame;
        private final List<WordingItem> items;
        private final Sentence sentence;
        private final Fillers fillers;
        private final Mentions mentions;
        private final Map<String, List<Bound>> roles = new LinkedHashMap<>();
        private int trigger = -1;

        Attempt(
                Frame frame,
                List<WordingItem> items,
                Sentence sentence,
                Fillers fillers,
                Mentions mentions) {
            this.frame = frame;
            this.items = items;
            this.sentence = sentence;
            this.fillers = fillers;
            this.mentions = mentions;
        }

        boolean from(int at, int item) {
            if (item == items.size()) {
                return true;
            }
            boolean taken =
                    at < sentence.size()
                            && switch (items.get(item)) {
                                case WordingItem.Words(var words, boolean ignored) ->
                                        word(words, at, item);
                                case WordingItem.Slot(String role, boolean ignored) ->
                                        slot(role, at, item);
                                case WordingItem.Gap(int most) -> gap(most, at, item);
                            };
            return taken || items.get(item).optional() && from(at, item + 1);
        }

        private boolean word(Set<String> words, int at, int item) {
            if (!fits(words, sentence.token(at))) {
                return false;
            }
            int before = trigger;
            if (trigger < 0 && Character.isLetter(sentence.token(at).form().charAt(0))) {
                trigger = at;
            }
            if (from(at + 1, item + 1)) {
                return true;
            }
            trigger = before;
            return false;
        }

        private boolean gap(int most, int at, int item) {
            boolean opening = item == 1 && items.getFirst() instanceof WordingItem.Slot;
            for (int skip = 0; skip <= most && at + skip <= sentence.size(); skip++) {
                if (opening && skip > 0 && actor(at + skip - 1)) {
                    return false; // "Upon an oath to Omar, the Front took the name X."
                }
                if (from(at + skip, item + 1)) {
                    return true;
                }
            }
            return false;
        }

        /// An actor's name starts there.
        private boolean actor(int at) {
            return mentions.all().stream()
                    .anyMatch(mention ->
                            mention.sentence() == sentence.index()
                                    && mention.first() == at
                                    && mention.form() == Mention.Form.NAME
                                    && fillers.entities(mention).stream()
                                            .anyMatch(entity ->
                                                    entity.named() && Sort.ACTOR.takes(entity)));
        }

        private boolean slot(String role, int at, int item) {
            Sort sort =
                    frame.sorts()
                            .getOrDefault(
                                    role,
                                    role.equals("object") && frame.type().naming()
                                            ? Sort.NAME
                                            : role.equals("where")
                                                            || role.equals("object")
                                                                    && frame.type().placing()
                                                    ? Sort.PLACE
                                                    : Sort.ACTOR);
            boolean filled =
                    sort == Sort.NAME
                            ? nameSlot(role, at, item)
                            : mentionSlot(role, sort, at, item);
            if (!filled && quote(at) && sort != Sort.NAME) {
                return at + 1 < sentence.size() && slot(role, at + 1, item);
            }
            boolean passed =
                    at + 1 < sentence.size()
                            && (sentence.token(at).tag().equals("DT")
                                    || sort != Sort.NAME && describes(at));
            return filled || passed && slot(role, at + 1, item);
        }

        /// "ataman" in "under ataman Nikolay Kozin": a small word that belongs to the person's
        /// name.
        private boolean describes(int at) {
            Token word = sentence.token(at);
            boolean title = word.noun() && !word.properNoun();
            return (word.adjective() || title)
                    && fillers.mentionAt(sentence, at).isEmpty()
                    && mentions.all().stream()
                            .anyMatch(mention ->
                                    mention.sentence() == sentence.index()
                                            && mention.form() == Mention.Form.NAME
                                            && mention.first() > at
                                            && mention.first() <= at + 3
                                            && sentence.under(at, mention.head())
                                            && (!title
                                                    || fillers.entities(mention).stream()
                                                            .allMatch(Sort.PERSON::takes)));
        }

        private boolean mentionSlot(String role, Sort sort, int at, int item) {
            for (Mention mention : mentions.all()) {
                if (mention.sentence() == sentence.index() && mention.first() == at) {
                    List<Bound> bounds = fillers.at(sentence, mention.head(), sort);
                    int next = mention.last() + 1;
                    boolean quoted = mention.first() > 0 && quote(mention.first() - 1);
                    if (quoted && next < sentence.size() && quote(next)) {
                        next++;
                    }
                    if (!bounds.isEmpty()
                            && (put(role, bounds, next, item)
                                    || lettered(next) && put(role, bounds, next + 3, item))) {
                        return true;
                    }
                }
            }
            return false;
        }

        /// "the Movement (MSN), formally ..."
        private boolean lettered(int next) {
            return next + 3 < sentence.size()
                    && sentence.token(next).form().equals("(")
                    && sentence.token(next + 2).form().equals(")");
        }

        /// A name as such, with a capital letter: a whole mention, or what stands up to the closing
        /// bracket or quotation mark.
        private boolean nameSlot(String role, int at, int item) {
            int end = at;
            Optional<Mention> mention =
                    mentions.all().stream()
                            .filter(m ->
                                    m.sentence() == sentence.index()
                                            && m.first() == at
                                            && m.form() == Mention.Form.NAME)
                            .findFirst();
            if (at > 0 && quote(at - 1)) {
                while (end < sentence.size() && !quote(end) && end - at < 12) {
                    end++;
                }
                while (end > at + 1 && sentence.token(end - 1).punctuation()) {
                    end--;
                }
            } else if (mention.isPresent()) {
                end = mention.get().last() + 1;
            } else {
                while (end < sentence.size()
                        && !sentence.token(end).punctuation()
                        && end - at < 10) {
                    end++;
                }
            }
            if (end == at) {
                return false;
            }
            int first = at;
            while (first < end - 1 && sentence.token(first).tag().equals("DT")) {
                first++;
            }
            if (item == 0 && mention.isEmpty() && !quote(Math.max(0, at - 1))) {
                return false;
            }
            if (!NameRow.name(
                    sentence, first, end, mention.isPresent() || at > 0 && quote(at - 1))) {
                return false;
            }
            Span span = sentence.span(first, end - 1);
            Bound bound =
                    new Bound(
                            first, span, mention.map(Mention::entities).orElse(List.of()), mention);
            Optional<NameRow> row =
                    frame.type().naming()
                            ? NameRow.from(bound, end, sentence, mentions)
                            : Optional.empty();
            return row.isPresent() && put(role, row.get().names(), row.get().end(), item)
                    || put(role, List.of(bound), end, item);
        }

        private boolean quote(int at) {
            return Set.of("“", "”", "\"", "``", "''").contains(sentence.token(at).form());
        }

        private boolean put(String role, List<Bound> bounds, int next, int item) {
            boolean owner =
                    item + 1 == items.size()
                            && next < sentence.size()
                            && sentence.token(next).tag().equals("POS");
            if (owner) {
                return false; // "led by X's brother"
            }
            List<Bound> before = roles.get(role);
            roles.put(role, bounds);
            if (from(next, item + 1)) {
                return true;
            }
            if (before == null) {
                roles.remove(role);
            } else {
                roles.put(role, before);
            }
            return false;
        }
    }
}
