package muster.cli;

import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.Worded;
import muster.roll.Proposal;

import java.util.Arrays;
import java.util.Iterator;

/// The words that an option takes, for help and shell completion.
final class Words {
    private Words() {}

    private static <E extends Enum<E> & Worded> Iterator<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).iterator();
    }

    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(ClaimType.class);
        }
    }

    static final class Polarities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(Polarity.class);
        }
    }

    static final class Proposals implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return of(Proposal.Sort.class);
        }
    }
}
