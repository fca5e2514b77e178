package muster.roll;

import muster.casebook.FiledClaim;
import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Filler;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether two claims about acts may be about one event: rather not, where in doubt.
final class Likeness {
    /// Reports differ by so many days on when something happened.
    static final int DAYS = 1;

    /// "Last month" is no day on which two reports can meet.
    private static final int WIDEST = 14;

    private Likeness() {}

    /// It happened, on days that are known closely enough.
    static boolean datable(FiledClaim filed) {
        Optional<LocalDate> first = Event.first(filed);
        Optional<LocalDate> last = Event.last(filed);
        return filed.claim().certainty() != Certainty.PLANNED
                && first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= WIDEST;
    }

    static boolean of(FiledClaim one, FiledClaim other) {
        return one.claim().type() == other.claim().type()
                && one.claim().polarity() == other.claim().polarity()
                && days(one, other)
                && parties(one, other);
    }

    private static boolean days(FiledClaim one, FiledClaim other) {
        if (!datable(one) || !datable(other)) {
            return false;
        }
        LocalDate from = Event.first(one).orElseThrow().minusDays(DAYS);
        LocalDate to = Event.last(one).orElseThrow().plusDays(DAYS);
        return !Event.first(other).orElseThrow().isAfter(to)
                && !Event.last(other).orElseThrow().isBefore(from);
    }

    private static boolean parties(FiledClaim one, FiledClaim other) {
        Meeting places = places(one, other);
        Meeting firsts = actors(one, one.claim().firsts(), other, other.claim().firsts());
        Meeting seconds = actors(one, one.claim().seconds(), other, other.claim().seconds());
        if (places == Meeting.APART || firsts == Meeting.APART) {
            return false;
        }
        if (seconds == Meeting.APART && (person(one) || person(other))) {
            return false;
        }
        return places == Meeting.SHARED
                ? firsts == Meeting.SHARED || seconds == Meeting.SHARED
                : firsts == Meeting.SHARED && seconds == Meeting.SHARED;
    }

    private enum Meeting {
        SHARED,
        UNSAID,
        APART
    }

    private static boolean person(FiledClaim filed) {
        return filed.claim().seconds().stream()
                .anyMatch(filler ->
                        filler instanceof Filler.Actor actor && actor.kind() == ActorKind.PERSON);
    }

    private static Meeting places(FiledClaim one, FiledClaim other) {
        return meeting(places(one), places(other));
    }

    private static Set<String> places(FiledClaim filed) {
        Set<String> places = new HashSet<>();
        filed.claim()
                .where()
                .forEach(place -> {
                    places.add(place.name());
                    place.gazetteer().ifPresent(places::add);
                });
        return places;
    }

    private static Meeting actors(
            FiledClaim one, List<Filler> ones, FiledClaim other, List<Filler> others) {
        return meeting(actors(one, ones), actors(other, others));
    }

    private static Set<String> actors(FiledClaim filed, List<Filler> fillers) {
        Set<String> actors = new HashSet<>();
        for (Filler filler : fillers) {
            actors.add(
                    filler instanceof Filler.Actor actor
                            ? "#" + filed.actor(actor)
                            : filler.name());
        }
        return actors;
    }

    private static Meeting meeting(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Meeting.UNSAID;
        }
        return one.stream().anyMatch(other::contains) ? Meeting.SHARED : Meeting.APART;
    }
}
