package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the sets that "both", "the two" and "the latter" speak of.
final class Sets {
    private final Focus focus;
    private List<Party> pair = List.of();
    private int told = -1;

    Sets(Focus focus) {
        this.focus = focus;
    }

    /// The parties that are listed together with `spot`, itself included.
    List<Party> listOf(Spot spot) {
        return listOf(spot, other -> true);
    }

    /// As far as `counts` lets its neighbours pass.
    List<Party> listOf(Spot spot, Predicate<Spot> counts) {
        Set<Party> all = new LinkedHashSet<>();
        List<Spot> line =
                focus.all().stream()
                        .filter(other -> other.line() == spot.line() && counts.test(other))
                        .sorted()
                        .toList();
        int at = line.indexOf(spot);
        int from = at;
        while (from > 0 && linked(line.get(from - 1), line.get(from))) {
            from--;
        }
        int to = at;
        while (to >= 0 && to + 1 < line.size() && linked(line.get(to), line.get(to + 1))) {
            to++;
        }
        for (int i = Math.max(0, from); i <= to; i++) {
            all.addAll(line.get(i).parties());
        }
        return List.copyOf(all);
    }

    private static boolean linked(Spot left, Spot right) {
        if (left.line().tag(right.first()).equals("WP$")) {
            return false; // "Dare, whose troops"
        }
        boolean link = false;
        for (int at = left.last() + 1; at < right.first(); at++) {
            String low = left.line().low(at);
            boolean joint = low.equals("and") || low.equals(",");
            link |= joint;
            if (!joint && !low.equals("the") && !left.line().closes(at)) {
                return false;
            }
        }
        return link;
    }

    /// The nearest set of `count` (0 = two or more) parties that all fit: a plural mention, a list,
    /// or for two the last two that were spoken of.
    Optional<List<Party>> many(Spot spot, int count, Predicate<Party> fits) {
        List<Spot> lately = new ArrayList<>(focus.lately(spot, 3));
        for (int i = lately.size() - 1; i >= 0; i--) {
            Spot other = lately.get(i);
            List<Party> set = other.parties().size() > 1 ? other.parties() : listOf(other);
            if (right(set.size(), count) && set.stream().allMatch(fits) && alike(set)) {
                return Optional.of(set);
            }
        }
        return count == 2 ? sharing(spot, fits).or(() -> lastTwo(spot, fits)) : Optional.empty();
    }

    /// "X, heirs of Z, and Y have signed a pact": the two that do one thing together in the
    /// sentence before.
    private Optional<List<Party>> sharing(Spot spot, Predicate<Party> fits) {
        Map<Link, Set<Party>> doers = new LinkedHashMap<>();
        for (Spot other : focus.lately(spot, 1)) {
            if (other.form() != Form.PRONOUN && other.line() != spot.line()) {
                other.line().sentence().roles().playedBy(other.head()).stream()
                        .filter(link ->
                                link.role().equals(Link.SUBJ)
                                        && other.line().verb(link.predicate()))
                        .forEach(link ->
                                doers.computeIfAbsent(
                                                new Link(link.predicate(), link.role(), -1),
                                                key -> new LinkedHashSet<>())
                                        .addAll(other.parties()));
            }
        }
        return doers.values().stream()
                .filter(set -> set.size() == 2 && set.stream().allMatch(fits) && alike(set))
                .map(List::copyOf)
                .findFirst();
    }

    /// "who had both left": said of who does it.
    static boolean adverb(Spot spot) {
        Line line = spot.line();
        return line.verb(spot.first() + 1)
                && (line.lemma(spot.first() - 1).matches("have|be")
                        || line.tag(spot.first() - 1).equals("MD"));
    }

    /// The two that do what "both" stands before.
    Optional<List<Party>> doing(Spot spot) {
        List<Integer> subjects = spot.line().sentence().roles().of(spot.first() + 1, Link.SUBJ);
        Set<Party> all = new LinkedHashSet<>();
        focus.lately(spot, 0).stream()
                .filter(other -> other.line() == spot.line() && subjects.contains(other.head()))
                .forEach(other -> all.addAll(listOf(other)));
        return all.size() == 2 ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    /// All persons, or none.
    private static boolean alike(Collection<Party> set) {
        long persons = set.stream().filter(party -> party.sort() == Sort.PERSON).count();
        return persons == 0 || persons == set.size();
    }

    private static boolean right(int size, int count) {
        return count == 0 ? size > 1 : size == count;
    }

    /// Just two that fit were spoken of in the last two sentences.
    private Optional<List<Party>> lastTwo(Spot spot, Predicate<Party> fits) {
        for (int far = 0; far <= 3; far++) {
            Set<Party> found = new LinkedHashSet<>();
            for (Spot other : focus.lately(spot, far)) {
                other.parties().stream().filter(fits).forEach(found::add);
            }
            Optional<List<Party>> two = two(found);
            if (two.isPresent()) {
                return two;
            }
        }
        return Optional.empty();
    }

    /// The two that are persons, or else the two that are not.
    private static Optional<List<Party>> two(Set<Party> found) {
        List<Party> persons = found.stream().filter(party -> party.sort() == Sort.PERSON).toList();
        List<Party> others = found.stream().filter(party -> party.sort().body()).toList();
        return persons.size() == 2 && others.size() != 2
                ? Optional.of(persons)
                : others.size() == 2 ? Optional.of(others) : Optional.empty();
    }

    /// "the former", "the latter": of the nearest two of one kind; the latter is else the last that
    /// was named, but for the one that is being described ("set up Y, a bloc inside the latter").
    Optional<List<Party>> ofTwo(Spot spot, boolean former, Predicate<Party> fits) {
        List<Spot> lately =
                focus.lately(spot, 1).stream().filter(other -> Spot.one(other, fits)).toList();
        Optional<List<Party>> two =
                spot.line().index() - told <= 2 && !pair.isEmpty()
                        ? Optional.of(pair)
                        : many(spot, 2, party -> party.sort() != Sort.PLACE && fits.test(party));
        two.ifPresent(set -> {
            pair = set;
            told = spot.line().index();
        });
        if (former || two.isPresent() && lately.stream().anyMatch(Sets::isFormer)) {
            return two.map(set -> List.of(former ? set.getFirst() : set.getLast()));
        }
        List<Party> described =
                lately.stream()
                        .filter(other ->
                                other.form() == Form.DESCRIPTION
                                        && other.line() == spot.line()
                                        && spot.first() - other.last() <= 4)
                        .flatMap(other -> other.parties().stream())
                        .toList();
        return lately.reversed().stream()
                .filter(other -> other.form() == Form.NAME || force(other))
                .filter(other -> !heads(other, lately))
                .map(Spot::parties)
                .filter(parties ->
                        described.stream().noneMatch(parties::contains)
                                && parties.getFirst().sort() != Sort.PLACE)
                .findFirst();
    }

    /// "handed the camp to the peacekeepers ... the latter"
    private static boolean force(Spot spot) {
        return spot.line().low(spot.first()).equals("the")
                && Spot.one(spot, party -> party.sort() == Sort.STATE_FORCE);
    }

    /// "the Border Guard of Colonel Omar Yaro": the last that was named is the guard.
    private static boolean heads(Spot head, List<Spot> lately) {
        Line line = head.line();
        return head.parties().getFirst().sort() == Sort.PERSON
                && lately.stream()
                        .filter(other -> other.line() == line && other.last() < head.first())
                        .filter(other -> other.parties().getFirst().sort().body())
                        .map(other -> line.lows(other.last() + 1, head.first() - 1))
                        .anyMatch(between ->
                                !between.isEmpty()
                                        && between.size() < 4
                                        && between.stream()
                                                .anyMatch(word -> word.matches("of|by|under")));
    }

    private static boolean isFormer(Spot spot) {
        return spot.line().low(spot.first()).equals("former");
    }
}
