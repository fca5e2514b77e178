package muster.casebook;

import java.util.ArrayList;
import java.util.List;

/// A list of names in one column, one a line; a line break inside a name is written `\n`.
final class Lines {
    private Lines() {}

    static String join(List<String> names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(name.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return all.toString();
    }

    static List<String> split(String all) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '\n') {
                names.add(name.toString());
                name.setLength(0);
            } else if (c == '\\') {
                i++;
                name.append(all.charAt(i) == 'n' ? '\n' : '\\');
            } else {
                name.append(c);
            }
        }
        return names;
    }
}
