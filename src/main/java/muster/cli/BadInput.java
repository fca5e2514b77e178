package muster.cli;

/// Something that the user gave cannot be used. The message is the line that he sees; the command
/// ends with exit code 2.
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
