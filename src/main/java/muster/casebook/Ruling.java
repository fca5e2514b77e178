package muster.casebook;

import muster.model.Worded;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What somebody decided about the casebook: who, when and why. It outranks what readings propose,
/// is kept apart from them, and survives every re-reading.
///
/// @param number by which it is undone
/// @param about what it is about: keys of actors, a claim ([ClaimKey]), a conflict, a source
/// @param others `merge`: the keys of the other actor; `split`: the keys that stay; `status`:
///   claims that are set aside; `apart`: the claims that stay together
/// @param value the name, the note, the grade, the correction, the status; empty where the kind
///   needs none
/// @param undone who took it back and when
public record Ruling(
        int number,
        Kind kind,
        List<String> about,
        List<String> others,
        String value,
        String who,
        String why,
        Instant made,
        Optional<Undone> undone) {
    public Ruling {
        about = List.copyOf(about);
        others = List.copyOf(others);
    }

    /// What is ruled.
    public enum Kind implements Worded {
        /// These two are one actor.
        MERGE,
        /// These names are not that actor's.
        SPLIT,
        /// This actor goes by this name.
        RENAME,
        /// A remark on an actor, a proposal or a claim.
        NOTE,
        /// A claim was read rightly, or a proposal is right.
        ACCEPT,
        /// A claim was misread, or a proposal is wrong.
        REJECT,
        /// A claim says something else: `value` is a [Correction].
        CORRECT,
        /// A conflict is `accepted`, a `conflict`, or `needs work`; `others` are the keys of claims
        /// that are set aside.
        STATUS,
        /// These claims are about one event.
        TOGETHER,
        /// The first of these claims is not about the event of the others.
        APART,
        /// A source's reliability, A to F, or a claim's credibility, 1 to 6.
        GRADE;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Undone(Instant at, String who, String why) {}

    /// A ruling that is to be made.
    public record Draft(
            Kind kind,
            List<String> about,
            List<String> others,
            String value,
            String who,
            String why) {
        public Draft {
            about = List.copyOf(about);
            others = List.copyOf(others);
            if (about.isEmpty()) {
                throw new IllegalArgumentException("a ruling is about something");
            }
        }
    }

    public boolean stands() {
        return undone.isEmpty();
    }

    /// It stood at that moment.
    boolean stoodAt(Instant moment) {
        return !made.isAfter(moment) && undone.filter(back -> !back.at().isAfter(moment)).isEmpty();
    }
}
