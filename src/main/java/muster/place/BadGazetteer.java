package muster.place;

/// A gazetteer cannot be loaded, listed or removed; the message is one line for the user.
public final class BadGazetteer extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadGazetteer(String message) {
        super(message);
    }

    public BadGazetteer(String message, Throwable cause) {
        super(message, cause);
    }
}
