package muster.exchange.gold;

/// A folder of gold cannot be used; the message says which file and why, one line each.
public final class BadGold extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadGold(String lines) {
        super(lines);
    }
}
