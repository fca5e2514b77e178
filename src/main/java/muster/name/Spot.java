package muster.name;

import muster.model.Mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A mention in the making.
final class Spot implements Comparable<Spot> {
    private final Line line;
    private final int first;
    private final int last;
    private final int head;
    private final Mention.Form form;
    private List<Party> parties = List.of();
    private String how;

    Spot(Line line, int first, int last, int head, Mention.Form form, String how) {
        this.line = line;
        this.first = first;
        this.last = last;
        this.head = head;
        this.form = form;
        this.how = how;
    }

    Line line() {
        return line;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /// How many words it has.
    int words() {
        return last - first + 1;
    }

    int head() {
        return head;
    }

    Mention.Form form() {
        return form;
    }

    List<Party> parties() {
        return parties;
    }

    Spot standsFor(List<Party> found, String rule) {
        parties = List.copyOf(found);
        how = rule;
        return this;
    }

    Spot standsFor(Party found, String rule) {
        return standsFor(List.of(found), rule);
    }

    /// "Iranian" of "the Iranian-backed group": it tells of another what he is.
    boolean adjective() {
        return how.equals("adjective:hyphen") || how.equals("adjective:people");
    }

    boolean resolved() {
        return !parties.isEmpty();
    }

    /// It stands for just one, which `fits` lets pass.
    static boolean one(Spot spot, Predicate<Party> fits) {
        return spot.parties.size() == 1 && fits.test(spot.parties.getFirst());
    }

    String text() {
        return line.text(first, last);
    }

    Mention mention(java.util.function.Function<Party, String> ids) {
        List<String> stands = new ArrayList<>();
        parties.forEach(party -> stands.add(ids.apply(party)));
        return new Mention(
                line.index(),
                first,
                last,
                head,
                line.span(first, last),
                text(),
                form,
                stands.stream().distinct().toList(),
                how);
    }

    /// In reading order; of two that start together the longer comes first.
    @Override
    public int compareTo(Spot other) {
        int byLine = Integer.compare(line.index(), other.line.index());
        int byFirst = byLine != 0 ? byLine : Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(other.last, last);
    }
}
