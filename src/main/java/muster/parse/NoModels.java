package muster.parse;

/// The language models cannot be made ready; the message says why and what to do, in one line.
public final class NoModels extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoModels(String message, Throwable cause) {
        super(message, cause);
    }
}
