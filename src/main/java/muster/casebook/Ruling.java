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
/// @param about what it is about: keys of actors, a proposal, a source
/// @param others `merge`: the keys of the other actor; `split`: the keys that stay
/// @param value the name, the note, the grade; empty where the kind needs none
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
        /// A proposal is right.
        ACCEPT,
        /// A proposal is wrong.
        REJECT,
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
