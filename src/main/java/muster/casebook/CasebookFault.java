package muster.casebook;

/// A casebook cannot be used: one line for the user, which says why and, where it can, what helps.
public final class CasebookFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CasebookFault(String line) {
        super(line);
    }

    CasebookFault(String line, Throwable cause) {
        super(line, cause);
    }
}
