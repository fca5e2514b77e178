package muster.roll;

import muster.casebook.Witness;
import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes answers as lines of a roll.
final class Lines {
    /// For whoever a claim leaves unsaid.
    static final String UNSAID = "(unsaid)";

    private Lines() {}

    static RollLine line(Tie tie, Answer answer, Called called) {
        return new RollLine(
                tie.type(),
                called.subject(tie),
                called.object(tie),
                answer.status(),
                answer.reason(),
                start(answer.pro()),
                end(tie, answer.con()),
                claims(answer.pro()),
                claims(answer.con()),
                answer.pro().size() < 2
                        ? answer.pro().size()
                        : Origins.count(witnesses(answer.pro())));
    }

    private static List<Integer> claims(List<Mark> marks) {
        if (marks.size() < 2) {
            return marks.isEmpty() ? List.of() : List.of(marks.getFirst().witness().claim());
        }
        Set<Integer> claims = new LinkedHashSet<>();
        marks.forEach(mark -> claims.add(mark.witness().claim()));
        return List.copyOf(claims);
    }

    private static Set<Witness> witnesses(List<Mark> marks) {
        Set<Witness> witnesses = new LinkedHashSet<>();
        marks.forEach(mark -> witnesses.add(mark.witness()));
        return witnesses;
    }

    /// The narrowest window in which claims have it begin.
    private static Window start(List<Mark> pro) {
        LocalDate before = null;
        for (Mark mark : pro) {
            if (mark.from().isAfter(Mark.EARLIEST)) {
                before = before == null ? mark.from() : Marks.earlier(before, mark.from());
            }
        }
        LocalDate after = null;
        for (Mark mark : pro) {
            after = later(after, mark.witness().start().after(), before);
        }
        return new Window(after, before);
    }

    private static Window end(Tie tie, List<Mark> con) {
        LocalDate before = null;
        for (Mark mark : con) {
            LocalDate last = mark.over() ? ending(tie, mark.witness()).before() : null;
            if (last != null) {
                before = before == null ? last : Marks.earlier(before, last);
            }
        }
        LocalDate after = null;
        for (Mark mark : con) {
            if (mark.over()) {
                after = later(after, ending(tie, mark.witness()).after(), before);
            }
        }
        return new Window(after, before);
    }

    /// When the tie ended, by a claim about it or about an act that ended it.
    private static Window ending(Tie tie, Witness witness) {
        if (witness.type() == tie.type()) {
            return witness.end();
        }
        LocalDate last = Effects.last(witness);
        LocalDate first = witness.start().after();
        return new Window(first, last);
    }

    private static @Nullable LocalDate later(
            @Nullable LocalDate known, @Nullable LocalDate day, @Nullable LocalDate limit) {
        if (day == null || (limit != null && day.isAfter(limit))) {
            return known;
        }
        return known == null ? day : Marks.later(known, day);
    }
}
