package muster.web;

/// Something in a request cannot be used; the message says what, and what would be right.
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    BadRequest(String message) {
        this(400, message);
    }

    BadRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    /// Nothing has that address.
    static BadRequest missing(String what) {
        return new BadRequest(404, what);
    }

    int status() {
        return status;
    }
}
