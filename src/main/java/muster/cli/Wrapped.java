package muster.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit a width.
final class Wrapped {
    private Wrapped() {}

    /// `text` in lines of at most `width` columns where its words allow it. Any white space parts
    /// words.
    ///
    /// @param first what the first line starts with
    /// @param hang what the others start with
    static String of(String text, String first, String hang, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean bare = true;
        for (String word : text.strip().split("\\s+")) {
            if (!bare && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(hang);
                bare = true;
            }
            line.append(bare ? "" : " ").append(word);
            bare = false;
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /// How wide text shows: colours and marks that combine take no column.
    static int columns(CharSequence text) {
        int columns = 0;
        boolean code = false;
        int length = text.length();
        for (int i = 0; i < length; i += Character.charCount(Character.codePointAt(text, i))) {
            int at = Character.codePointAt(text, i);
            if (code) {
                code = at != 'm';
            } else if (at == '\033') {
                code = true;
            } else if (Character.getType(at) != Character.NON_SPACING_MARK) {
                columns++;
            }
        }
        return columns;
    }
}
