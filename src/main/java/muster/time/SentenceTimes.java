package muster.time;

import muster.model.Window;
import muster.parse.Sentence;
import muster.time.TimeMention.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The times of one sentence: binds them to their prepositions, joins ranges and has them worked
/// out, in reading order.
final class SentenceTimes {
    private static final Set<Reckoning> CALENDAR =
            Set.of(
                    Reckoning.DATE,
                    Reckoning.ISO,
                    Reckoning.MONTH,
                    Reckoning.YEAR,
                    Reckoning.SEASON,
                    Reckoning.WEEKDAY);

    private static final Set<Reckoning> PAIRED =
            Set.of(Reckoning.YEAR, Reckoning.MONTH, Reckoning.WEEKDAY);

    /// "held since 2014", "was so until 2010": the telling is not there.
    private static final Set<Relation> BACKGROUND =
            Set.of(Relation.SINCE, Relation.UNTIL, Relation.BEFORE);

    private static final Set<Relation> APART = Set.of(Relation.BEFORE, Relation.AFTER);

    private final String text;
    private final Sentence sentence;
    private final List<Atom> atoms;
    private final Relations relations;

    SentenceTimes(String text, Sentence sentence, List<Atom> atoms, Relations relations) {
        this.text = text;
        this.sentence = sentence;
        this.atoms = atoms;
        this.relations = relations;
    }

    List<TimeMention> mentions(List<Found> found, Narrative narrative) {
        Reckoner reckoner = new Reckoner(narrative);
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            if (cited(one)) {
                continue;
            }
            Binding binding = binding(one);
            if (binding.relation == Relation.SINCE && record(binding.first)) {
                continue;
            }
            Optional<Found> other =
                    i + 1 < found.size()
                            ? end(one, binding.lead, found.get(i + 1))
                            : Optional.empty();
            if (other.isPresent()) {
                mentions.add(range(one, other.get(), binding, reckoner, narrative));
                i++;
            } else {
                Found dated = i + 1 < found.size() ? shareYear(one, found.get(i + 1)) : one;
                TimeMention mention = single(dated, binding, reckoner, narrative);
                boolean nowhere =
                        one.rule().gives() == Reckoning.OFFSET && mention.window().unknown();
                if (!nowhere) {
                    mentions.add(mention);
                }
            }
        }
        return mentions;
    }

    /// "(The Courier, 4 August 2022)": that is when it was written, and no act's day.
    private boolean cited(Found found) {
        int comma = found.first() - 1;
        int next = found.last() + 1;
        boolean last = next < atoms.size() && Set.of(")", "]", ";").contains(atoms.get(next).low());
        if (!last || comma < 2 || !atoms.get(comma).low().equals(",")) {
            return false;
        }
        int at = comma - 1;
        while (at > 0 && atoms.get(at).tag().matches("NNPS?|DT|IN|CC|HYPH")) {
            at--;
        }
        return at < comma - 1 && Set.of("(", "[", ";").contains(atoms.get(at).low());
    }

    /// What stands before a time.
    ///
    /// @param lead "from", "between" or nothing
    /// @param first index of its first atom
    private record Binding(Relation relation, String lead, int first) {}

    private Binding binding(Found found) {
        Relation own =
                switch (found.rule().gives()) {
                    case DURATION, VAGUE_DURATION -> Relation.FOR;
                    case WITHIN -> Relation.BY;
                    default -> Relation.AT;
                };
        int past = relations.passOver(atoms, found.first());
        String lead = past > 0 ? atoms.get(past - 1).low() : "";
        if (lead.equals("from") || lead.equals("between")) {
            return new Binding(own, lead, past - 1);
        }
        Optional<Relations.Bound> bound =
                own == Relation.AT ? relations.before(atoms, found.first()) : Optional.empty();
        boolean others =
                found.last() + 1 < atoms.size() && atoms.get(found.last() + 1).low().equals("'s");
        // "fled after Tuesday's attack" may have been on Tuesday
        return bound.filter(each -> !others || !APART.contains(each.relation()))
                .map(each -> new Binding(each.relation(), "", each.first()))
                .orElse(new Binding(own, "", found.first()));
    }

    /// "the first attack since 2012", "the worst since May": says nothing of a beginning.
    private boolean record(int before) {
        for (int i = before - 1; i >= Math.max(0, before - 8); i--) {
            Atom atom = atoms.get(i);
            if (atom.low().equals("first") || atom.tag().equals("JJS")) {
                return true;
            }
            if (atom.low().equals(",") || atom.tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    /// The other end of a range, with the year that both share.
    private Optional<Found> end(Found one, String lead, Found next) {
        int to = relations.to(atoms, one.last() + 1);
        if (to == 0
                && lead.equals("between")
                && one.last() + 1 < atoms.size()
                && atoms.get(one.last() + 1).low().equals("and")) {
            to = 1;
        }
        if (to == 0 && lead.isEmpty() && both(one, next)) {
            return Optional.of(next);
        }
        boolean adjacent = to > 0 && relations.passOver(atoms, next.first()) <= one.last() + 1 + to;
        boolean alike =
                CALENDAR.contains(one.rule().gives()) && CALENDAR.contains(next.rule().gives());
        return adjacent && (!lead.isEmpty() || alike) ? Optional.of(next) : Optional.empty();
    }

    /// "on Saturday and Sunday", "in 1999 and 2000".
    private boolean both(Found one, Found next) {
        return one.rule().gives() == next.rule().gives()
                && PAIRED.contains(one.rule().gives())
                && next.first() == one.last() + 2
                && atoms.get(one.last() + 1).low().equals("and");
    }

    private TimeMention range(
            Found one, Found next, Binding binding, Reckoner reckoner, Narrative narrative) {
        boolean future = Future.holds(sentence, atoms.get(one.first()).token());
        Reckoned first = reckoner.reckon(yearOf(one, next), future);
        narrative.note(first, true);
        Reckoned last = reckoner.reckon(yearOf(next, one), future);
        narrative.note(last, false);
        Relation relation = binding.lead.equals("from") ? Relation.FROM_TO : Relation.BETWEEN;
        boolean whole = !CalendarDays.across(first.window(), last.window()).unknown();
        return mention(
                one,
                binding.first,
                next.last(),
                relation,
                whole ? first.window() : Window.UNKNOWN,
                Optional.of(whole ? last.window() : Window.UNKNOWN));
    }

    /// "from May to July 2014" is May 2014; "from November to March 2015" is November 2014.
    private static Found yearOf(Found one, Found other) {
        if (!one.yearless() || !other.has("YEAR")) {
            return one;
        }
        int year = other.count("YEAR");
        int mine = one.count("MONTH", "SEASON");
        int theirs = other.count("MONTH", "SEASON");
        if (mine == Atom.NONE || theirs == Atom.NONE) {
            return one.in(year);
        }
        boolean first = one.first() < other.first();
        return one.in(
                first && mine > theirs ? year - 1 : !first && mine < theirs ? year + 1 : year);
    }

    /// "in May and June 2014".
    private Found shareYear(Found one, Found next) {
        boolean joined =
                next.first() == one.last() + 2
                        && Set.of("and", "or").contains(atoms.get(one.last() + 1).low());
        return joined ? yearOf(one, next) : one;
    }

    private TimeMention single(
            Found found, Binding binding, Reckoner reckoner, Narrative narrative) {
        Reckoned reckoned =
                reckoner.reckon(
                        found,
                        !owned(found) && Future.holds(sentence, atoms.get(found.first()).token()));
        if (BACKGROUND.contains(binding.relation)) {
            narrative.pass(reckoned);
        } else {
            narrative.note(reckoned, !reckoned.several());
        }
        Window window = reckoned.window();
        boolean stretch = reckoned.several() && binding.relation == Relation.AT;
        if (stretch && window.after() != null && window.before() != null) {
            boolean years = found.rule().gives() == Reckoning.YEARS;
            return mention(
                    found,
                    binding.first,
                    found.last(),
                    binding.lead.equals("from") ? Relation.FROM_TO : Relation.BETWEEN,
                    Calendar.period(window.after(), years ? Calendar.YEAR : Calendar.DAY, 0),
                    Optional.of(
                            Calendar.period(
                                    window.before(), years ? Calendar.YEAR : Calendar.DAY, 0)));
        }
        boolean onward = binding.lead.equals("from") && on(found.last() + 1);
        Relation relation =
                onward || (binding.lead.equals("from") && !afterNoun(binding.first))
                        ? Relation.SINCE
                        : binding.relation;
        int last = onward ? found.last() + 1 : found.last();
        return mention(found, binding.first, last, relation, window, Optional.empty());
    }

    /// "will end its November truce": the truce is there.
    private boolean owned(Found found) {
        int before = atoms.get(found.first()).token() - 1;
        int after = atoms.get(found.last()).token() + 1;
        return before >= 0
                && after < sentence.size()
                && sentence.token(before).tag().equals("PRP$")
                && sentence.token(after).noun();
    }

    private boolean on(int at) {
        return at < atoms.size() && Set.of("on", "onward", "onwards").contains(atoms.get(at).low());
    }

    /// "a video from 2014" is of that year, not since it.
    private boolean afterNoun(int at) {
        return at > 0 && atoms.get(at - 1).tag().startsWith("NN");
    }

    private TimeMention mention(
            Found found,
            int firstAtom,
            int lastAtom,
            Relation relation,
            Window window,
            Optional<Window> until) {
        int first = atoms.get(firstAtom).token();
        int last = atoms.get(lastAtom).token();
        var span = sentence.span(first, last);
        return new TimeMention(
                sentence.index(),
                first,
                last,
                head(first, last),
                span,
                span.in(text),
                relation,
                window,
                until,
                found.rule().name(),
                false);
    }

    /// The word by which the others hang on the rest of the sentence.
    private int head(int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head >= 0 && (head < first || head > last)) {
                return i;
            }
        }
        return last;
    }
}
