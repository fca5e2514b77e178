package muster.knowledge;

/// One thing that is wrong in a knowledge file: where, what, and what would be right.
///
/// @param line from 1; 0 where the whole file is meant
public record Fault(String file, int line, String what) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + what : file + ": " + what;
    }
}
