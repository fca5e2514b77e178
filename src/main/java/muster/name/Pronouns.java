package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says what "it", "their", "both" and "the latter" stand for. What it cannot tell stays
/// unresolved.
final class Pronouns {
    private final Words words;
    private final Focus focus;
    private final Sets sets;
    private final Things things;
    private final Owned owned;
    private final Beside beside;
    private final Plurals plurals;
    private final Persons persons;

    Pronouns(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.sets = new Sets(focus);
        this.things = new Things(words);
        this.owned = new Owned(words);
        this.beside = new Beside(words, focus);
        this.plurals = new Plurals(words, focus);
        this.persons = new Persons(words, focus);
    }

    /// Resolves a pronoun in place; leaves it unresolved where nothing fits.
    void resolve(Spot spot) {
        String low = spot.line().low(spot.first());
        Barred barred = Barred.at(spot, focus, words);
        if (low.equals("whose")) {
            whose(spot);
        } else if (low.equals("both") && Sets.adverb(spot)) {
            sets.doing(spot).ifPresent(found -> spot.standsFor(found, "pronoun:both"));
        } else if (low.equals("both") || low.equals("two") || low.equals("three")) {
            int count = low.equals("three") ? 3 : 2;
            sets.many(spot, count, party -> party.sort() != Sort.PLACE)
                    .or(() -> sets.many(spot, count, party -> party.sort().band()))
                    .ifPresent(found -> spot.standsFor(found, "pronoun:" + low));
        } else if (low.equals("former") || low.equals("latter")) {
            Predicate<Party> owner = owned.owner(spot);
            sets.ofTwo(
                            spot,
                            low.equals("former"),
                            party -> owner.test(party) && !barred.bars(party))
                    .ifPresent(found -> spot.standsFor(found, "pronoun:" + low));
        } else if (low.endsWith("self") || low.endsWith("selves")) {
            reflexive(spot, low, barred);
        } else if (words.in("he", low) || words.in("she", low)) {
            persons.resolve(spot, low, barred);
        } else if (words.in("ref-singular", low)) {
            singular(spot, low, barred);
        } else if (words.in("ref-plural", low)) {
            plurals.resolve(spot, low, barred);
        }
    }

    /// `first` and `second` can be one: it and its, they and their.
    boolean alike(Spot first, Spot second) {
        return persons.alike(first, second);
    }

    /// What the possessive `spot` would mean was what the sentence before began with, and is not
    /// `subject`; or it cannot mean `subject` at all.
    boolean begun(Spot spot, Spot subject) {
        String low = spot.line().low(spot.first());
        boolean singular = words.in("ref-singular", low);
        boolean agrees =
                singular
                        ? Spot.one(subject, party -> party.sort().body())
                                && !Plurals.several(subject)
                        : words.in("ref-plural", low)
                                ? plurals.many(subject)
                                : Spot.one(subject, persons::human);
        if (!agrees || !subject.parties().stream().allMatch(owned.owner(spot))) {
            return true;
        }
        Optional<Spot> before =
                singular ? single(spot, low, Barred.at(spot, focus, words)) : Optional.empty();
        return before.filter(other ->
                        spot.line().index() - other.line().index() == 1
                                && spot.line().sentence().paragraph()
                                        == other.line().sentence().paragraph()
                                && Salience.standing(other) == Standing.SUBJECT
                                && !other.parties().equals(subject.parties()))
                .isPresent();
    }

    /// "the groups themselves": the words right before; "dissolved itself": who does it.
    private void reflexive(Spot spot, String low, Barred barred) {
        Line line = spot.line();
        int before = line.comma(spot.first() - 1) ? spot.first() - 2 : spot.first() - 1;
        List<Integer> subjects = Barred.subjects(spot);
        if (line.noun(before) || line.closes(before)) {
            beside.with(spot, before)
                    .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:" + low));
        } else if (subjects.isEmpty()) {
            if (low.startsWith("him") || low.startsWith("her")) {
                focus.before(spot, other -> Spot.one(other, persons::human), true)
                        .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:" + low));
            } else if (words.in("ref-plural", low)) {
                plurals.resolve(spot, low, barred);
            } else {
                singular(spot, low, barred);
            }
        } else {
            focus.lately(spot, 0).stream()
                    .filter(other -> other.line() == line && subjects.contains(other.head()))
                    .findFirst()
                    .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:" + low));
        }
    }

    /// The words right before it: "the Front, whose fighters"; of "an affiliate of X whose emir"
    /// the affiliate.
    private void whose(Spot spot) {
        focus.lately(spot, 0).stream()
                .filter(other -> other.line() == spot.line() && other.last() < spot.first())
                .filter(other -> spot.first() - other.last() <= 4)
                .filter(other -> Spot.one(other, party -> party.sort() != Sort.PLACE))
                .max(Comparator.comparingInt(Spot::last).thenComparingInt(other -> -other.first()))
                .map(this::whole)
                .ifPresent(other -> spot.standsFor(other.parties(), "pronoun:whose"));
    }

    /// "an affiliate of X" for X.
    private Spot whole(Spot spot) {
        Line line = spot.line();
        int of = line.low(spot.first() - 1).equals("the") ? spot.first() - 2 : spot.first() - 1;
        Predicate<Party> group = party -> party.sort().band();
        return line.low(of).equals("of") && Spot.one(spot, group)
                ? beside.with(spot, of - 1)
                        .filter(other ->
                                Spot.one(other, group)
                                        && words.in("ref-group", line.low(other.last())))
                        .orElse(spot)
                : spot;
    }

    private void singular(Spot spot, String low, Barred barred) {
        if (low.equals("it") && things.meant(spot)) {
            return;
        }
        Optional<Spot> coordinated =
                beside.coordinated(spot).filter(other -> Spot.one(other, party -> !party.plural()));
        Optional<Spot> found = coordinated.isPresent() ? coordinated : single(spot, low, barred);
        found.ifPresent(other -> spot.standsFor(other.parties(), "pronoun:" + low));
    }

    /// "joined a new coalition. It is called X": the coalition.
    private Optional<Spot> named(Spot spot, Predicate<Spot> actor) {
        Line line = spot.line();
        boolean called =
                spot.first() == 0
                        && line.sentence().roles().playedBy(spot.head()).stream()
                                .anyMatch(link ->
                                        link.role().equals(Link.OBJ)
                                                && link.predicate() > spot.first()
                                                && words.in(
                                                        "verb-naming",
                                                        line.lemma(link.predicate())));
        return called
                ? focus.before(
                        spot,
                        other ->
                                actor.test(other)
                                        && other.form() == Form.DESCRIPTION
                                        && other.line().low(other.first()).matches("an?|another")
                                        && Spot.one(other, party -> !party.named()),
                        false,
                        1)
                : Optional.empty();
    }

    /// "the rebels", said of `other`, or "they", said of two behind it: it is no "it" any more.
    private boolean together(Spot other, Spot spot) {
        return focus.lately(spot, 0).stream()
                .filter(many -> other.parties().stream().allMatch(many.parties()::contains))
                .anyMatch(many ->
                        many.form() == Form.PRONOUN
                                ? many.parties().size() > 1 && other.compareTo(many) < 0
                                : many.form() == Form.DESCRIPTION
                                        && Plurals.several(many)
                                        && many.line().low(many.first()).equals("the")
                                        && Spot.one(many, Party::named));
    }

    private Optional<Spot> single(Spot spot, String low, Barred barred) {
        Predicate<Party> owner = owned.owner(spot);
        Predicate<Spot> actor =
                other ->
                        Spot.one(
                                        other,
                                        party ->
                                                party.sort().body()
                                                        && owner.test(party)
                                                        && (!party.plural() || party.named()))
                                && !Plurals.several(other)
                                && !together(other, spot)
                                && !barred.bars(other);
        Predicate<Spot> weak =
                other ->
                        Spot.one(other, party -> party.sort() == Sort.PLACE && owner.test(party))
                                && !barred.bars(other);
        boolean passive = things.passive(spot);
        int object = low.equals("it") ? things.object(spot) : -1;
        if (object >= 0) {
            return focus.lately(spot, 0).stream()
                    .filter(other -> other.head() == object && other.line() == spot.line())
                    .filter(other -> !passive && actor.test(other) || weak.test(other))
                    .findFirst();
        }
        if (passive || owned.byPlace(spot)) {
            return focus.before(spot, weak, false, passive ? 1 : 2);
        }
        if (things.taken(spot)) {
            Optional<Spot> place = focus.before(spot, weak, false, 2);
            if (place.isPresent()) {
                return place;
            }
        }
        Optional<Spot> told = named(spot, actor);
        if (told.isPresent()) {
            return told;
        }
        boolean subject = low.equals("it") && Salience.standing(spot).doing();
        Optional<Spot> found = focus.before(spot, actor, true, 2);
        if (found.isEmpty() && !subject) {
            found = focus.before(spot, weak, false, 1);
        }
        return found.or(() -> focus.before(spot, actor, true));
    }
}
