package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.ClaimKey;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Narrowing;
import muster.casebook.Standing;
import muster.casebook.WitnessQuery;
import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Polarity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What reports have one expect, and whether later claims answered it.
public final class WatchList {
    private static final Pattern YET =
            Pattern.compile("\\byet to\\b|\\bnot yet\\b|n['’]t yet\\b|\\byet\\b.*\\bnot\\b");

    private final Casebook casebook;
    private final WitnessQuery sources;
    private final Map<Asked, List<FiledClaim>> told = new HashMap<>();

    private record Asked(ClaimType type, int actor) {}

    /// What stands now.
    public WatchList(Casebook casebook) {
        this(casebook, WitnessQuery.ALL);
    }

    /// @param sources whose claims raise an expectation, and which reports are known
    public WatchList(Casebook casebook, WitnessQuery sources) {
        this.casebook = casebook;
        this.sources = sources;
    }

    /// All expectations, the oldest first.
    public List<Expectation> all() {
        return some(Optional.empty());
    }

    /// Those of an actor, the oldest first.
    public List<Expectation> of(int actor) {
        return some(Optional.of(actor));
    }

    private List<Expectation> some(Optional<Integer> actor) {
        Standing standing = casebook.standing(sources);
        List<Expectation> all = new ArrayList<>();
        Counting counting = Counting.of(casebook, sources);
        for (FiledClaim filed : casebook.expectations(actor, sources.knownBy())) {
            boolean denied = filed.claim().polarity() == Polarity.DENIED;
            boolean counts = counting.counts(filed) && !standing.rejected(ClaimKey.of(filed));
            if (counts && (!denied || YET.matcher(filed.claim().quote().text()).find())) {
                all.add(new Expectation(filed, deadline(filed), answers(filed)));
            }
        }
        return all;
    }

    private static Optional<LocalDate> deadline(FiledClaim filed) {
        LocalDate end = filed.claim().when().end().before();
        return Optional.ofNullable(end == null ? filed.claim().when().start().before() : end)
                .filter(day -> filed.claim().certainty() != Certainty.STATED);
    }

    private List<FiledClaim> answers(FiledClaim raised) {
        Optional<Filler> first =
                raised.claim().firsts().stream()
                        .filter(filler -> filler instanceof Filler.Actor)
                        .findFirst();
        if (first.isEmpty() || !(first.get() instanceof Filler.Actor actor)) {
            return List.of();
        }
        Asked asked = new Asked(raised.claim().type(), raised.actor(actor));
        return told.computeIfAbsent(asked, this::claims).stream()
                .filter(filed -> answers(raised, filed))
                .toList();
    }

    private List<FiledClaim> claims(Asked asked) {
        return casebook.catalogue()
                .claims(
                        ClaimQuery.ALL.types(asked.type()).actor("#" + asked.actor()),
                        Narrowing.knownBy(sources.knownBy()));
    }

    private static boolean answers(FiledClaim raised, FiledClaim filed) {
        boolean settled =
                filed.claim().certainty() == Certainty.STATED
                        && !(filed.claim().polarity() == Polarity.DENIED
                                && YET.matcher(filed.claim().quote().text()).find());
        return settled
                && filed.id() != raised.id()
                && after(raised, filed)
                && meets(parties(raised, true), parties(filed, true))
                && meets(parties(raised, false), parties(filed, false));
    }

    /// It speaks of days after the expectation, or at least was said after it.
    private static boolean after(FiledClaim raised, FiledClaim filed) {
        LocalDate from = raised.source().published().orElse(LocalDate.MAX);
        LocalDate happened = filed.claim().when().start().before();
        return filed.source().published().filter(day -> day.isAfter(from)).isPresent()
                && (happened == null || !happened.isBefore(from));
    }

    /// They share a party, or one of them names none.
    private static boolean meets(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty();
    }

    private static Set<String> parties(FiledClaim filed, boolean first) {
        Set<String> parties = new HashSet<>();
        for (Filler filler : first ? filed.claim().firsts() : filed.claim().seconds()) {
            parties.add(party(filed, filler));
        }
        if (!first) {
            filed.claim().where().forEach(place -> parties.add(party(filed, place)));
        }
        return parties;
    }

    private static String party(FiledClaim filed, Filler filler) {
        return switch (filler) {
            case Filler.Actor actor -> "#" + filed.actor(actor);
            case Filler.Place place -> "at " + place.gazetteer().orElse(place.name());
            case Filler.Name name -> name.name();
        };
    }
}
