package muster.exchange.gold;

import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Medium;
import muster.model.Polarity;
import muster.model.Span;
import muster.model.When;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A claim, read or gold, in the terms of the gold.
///
/// @param type the type's word, or its family where families count as one type
record Said(
        String type,
        boolean tie,
        boolean symmetric,
        Set<Key> firsts,
        Set<Key> seconds,
        Set<Key> where,
        Set<Key> speakers,
        Polarity polarity,
        Certainty certainty,
        Set<Medium> evidence,
        Optional<When> when,
        Span span,
        String quote) {
    private static final Map<ClaimType, String> FAMILIES =
            Map.of(
                    ClaimType.OFFENSIVE, "fighting",
                    ClaimType.CLASH, "fighting",
                    ClaimType.ATTACK, "fighting",
                    ClaimType.STRIKE, "fighting",
                    ClaimType.MEMBER, "belongs",
                    ClaimType.BRANCH, "belongs",
                    ClaimType.LEADS, "person",
                    ClaimType.SERVES, "person");

    /// One subject with one object.
    record Pair(String type, Optional<Key> first, Optional<Key> second, Polarity polarity) {
        Pair turned() {
            Polarity other = polarity == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
            return new Pair(type, first, second, other);
        }

        @Override
        public String toString() {
            return type
                    + " "
                    + first.map(Key::toString).orElse("nobody")
                    + second.map(key -> " -> " + key).orElse("")
                    + (polarity == Polarity.DENIED ? " (denied)" : "");
        }
    }

    static Said of(Claim claim, Pairing pairing, boolean families) {
        return new Said(
                type(claim.type(), families),
                claim.type().tie(),
                claim.type().symmetric(),
                keys(claim.firsts(), pairing),
                keys(claim.seconds(), pairing),
                keys(claim.where(), pairing),
                keys(claim.speakers(), pairing),
                claim.polarity(),
                claim.certainty(),
                claim.evidence().stream().map(Evidence::medium).collect(Collectors.toSet()),
                Optional.of(claim.when()),
                claim.quote().span(),
                claim.quote().text());
    }

    static Said of(GoldClaim claim, boolean families) {
        String objects = claim.type().placing() ? "places" : "actors";
        return new Said(
                type(claim.type(), families),
                claim.type().tie(),
                claim.type().symmetric(),
                keys("actors", claim.firsts()),
                claim.type().naming()
                        ? claim.seconds().stream().map(Key::name).collect(Collectors.toSet())
                        : keys(objects, claim.seconds()),
                keys("places", claim.where()),
                keys("actors", claim.speakers()),
                claim.polarity(),
                claim.certainty(),
                claim.evidence(),
                claim.when(),
                claim.span(),
                claim.quote());
    }

    private static String type(ClaimType type, boolean families) {
        return families ? FAMILIES.getOrDefault(type, type.word()) : type.word();
    }

    private static Set<Key> keys(Collection<? extends Filler> fillers, Pairing pairing) {
        return fillers.stream().map(pairing::of).collect(Collectors.toSet());
    }

    private static Set<Key> keys(String table, List<String> ids) {
        return ids.stream().map(id -> new Key(table, id)).collect(Collectors.toSet());
    }

    /// A tie's pairs: every subject with every object.
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Optional<Key> first : orNone(firsts)) {
            for (Optional<Key> second : orNone(seconds)) {
                boolean turn =
                        symmetric
                                && first.isPresent()
                                && second.isPresent()
                                && second.get().compareTo(first.get()) < 0;
                pairs.add(new Pair(type, turn ? second : first, turn ? first : second, polarity));
            }
        }
        return pairs;
    }

    private static List<Optional<Key>> orNone(Set<Key> keys) {
        return keys.isEmpty()
                ? List.of(Optional.empty())
                : new TreeSet<>(keys).stream().map(Optional::of).toList();
    }

    Set<Key> who() {
        Set<Key> who = new TreeSet<>(firsts);
        who.addAll(seconds);
        return who;
    }

    /// How much two acts share: two for each participant in the same role (in any role where sides
    /// are not weighed), one for each place.
    int common(Said other) {
        boolean sideless = Set.of("clash", "agreement", "fighting").contains(type);
        int people =
                sideless
                        ? shared(who(), other.who())
                        : shared(firsts, other.firsts) + shared(seconds, other.seconds);
        return 2 * people + shared(where, other.where);
    }

    static int shared(Set<Key> some, Set<Key> others) {
        Set<Key> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    @Override
    public String toString() {
        return type + " " + who() + (where.isEmpty() ? "" : " at " + new TreeSet<>(where));
    }
}
