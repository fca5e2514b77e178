package muster.time;

import muster.time.TimeMention.Relation;

import java.util.Optional;
import java.util.Set;

/// The words of time that belong to a claim, and how they came to it.
public record Attached(TimeMention mention, Bond bond) {
    /// Whose the words are.
    public enum Bond {
        /// They hang on the claim's own verb or noun.
        OWN,
        /// They are those of a clause or noun that happened at the same time: "on Tuesday ...,
        /// killing 14".
        SHARED,
        /// They are those of a clause that makes it so: "declared on Tuesday that it had joined";
        /// an act may have come before.
        PROCLAIMED,
        /// They are those of a clause before which it happened: "said on Tuesday that it had
        /// absorbed". They bind as `BY`.
        EARLIER
    }

    Attached shared() {
        boolean kept = bond == Bond.EARLIER || bond == Bond.PROCLAIMED;
        return new Attached(mention, kept ? bond : Bond.SHARED);
    }

    Attached proclaimed() {
        return new Attached(mention, bond == Bond.EARLIER ? bond : Bond.PROCLAIMED);
    }

    Attached earlier() {
        return new Attached(mention.as(Relation.BY), Bond.EARLIER);
    }

    /// How long something else went on says nothing of where a tie began.
    private static final Set<Relation> STRETCHES =
            Set.of(Relation.SINCE, Relation.FROM_TO, Relation.BETWEEN, Relation.FOR);

    /// The words as they bind a claim of `aspect`: an act is not dated by a later one, nor a tie
    /// that still holds.
    public Optional<TimeMention> said(Aspect aspect) {
        return switch (bond) {
            case OWN -> Optional.of(mention);
            case SHARED ->
                    switch (aspect) {
                        case TIE_PRESENT -> Optional.empty();
                        case TIE_ENDED, TIE_SETTING ->
                                STRETCHES.contains(mention.relation())
                                        ? Optional.empty()
                                        : Optional.of(mention);
                        case ACT, ACT_ONGOING, TIE_BEGUN, PLANNED -> Optional.of(mention);
                    };
            case PROCLAIMED ->
                    switch (aspect) {
                        case TIE_BEGUN -> Optional.of(mention);
                        case TIE_ENDED, TIE_SETTING -> Optional.of(mention.as(Relation.BY));
                        case ACT, ACT_ONGOING, TIE_PRESENT, PLANNED -> Optional.empty();
                    };
            case EARLIER ->
                    switch (aspect) {
                        case TIE_BEGUN, TIE_ENDED, TIE_SETTING -> Optional.of(mention);
                        case ACT, ACT_ONGOING, TIE_PRESENT, PLANNED -> Optional.empty();
                    };
        };
    }
}
