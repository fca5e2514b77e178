package muster.parse;

/// Prints of features: 64 bits for a feature's type and its text. The sum of a text that is joined
/// of parts is made of the sums of its parts, so that the joined text is never written out.
final class Prints {
    private static final long BASE = 0x9e3779b97f4a7c15L;
    private static final long UPPER = -1L << 32;

    private Prints() {}

    static long sum(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * BASE + text.charAt(i) + 1;
        }
        return sum;
    }

    /// What the sum of a text that comes before one of so many characters is multiplied with.
    static long shift(int length) {
        long shift = 1;
        for (int i = 0; i < length; i++) {
            shift *= BASE;
        }
        return shift;
    }

    /// The sum of one text, NLP4J's underscore, and another.
    static long joined(long sum, long other, long otherShift) {
        return (sum * BASE + '_' + 1) * otherShift + other;
    }

    /// The print of a type and a sum; its upper half is never 0.
    static long of(int type, long sum) {
        long print = sum ^ (type + 1) * 0xd6e8feb86659fd93L;
        print = (print ^ print >>> 32) * 0xd6e8feb86659fd93L;
        print = (print ^ print >>> 29) * 0xbf58476d1ce4e5b9L;
        print ^= print >>> 32;
        return (print & UPPER) == 0 ? print | UPPER : print;
    }
}
