package muster.exchange.list;

import muster.exchange.list.ListedName.Quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of one entry, each once, in the order of the list.
final class ListNames {
    private final Map<String, ListedName> names = new LinkedHashMap<>();

    /// Takes one name field. "A (B; C)" is A and, by the list's word, B and C.
    void add(String field, Quality quality) {
        String text = field.replaceAll("\\s+", " ").strip().replaceAll("^\"(.*)\"$", "$1");
        int open = text.indexOf('(');
        if (open > 0 && text.indexOf(';', open) > 0 && text.endsWith(")")) {
            one(text.substring(0, open), quality);
            String inside = text.substring(open + 1, text.length() - 1);
            for (String part : inside.split("[;(]")) {
                one(part.replace("(original script)", "").replace(")", ""), Quality.ALIAS);
            }
        } else {
            one(text, quality);
        }
    }

    private void one(String name, Quality quality) {
        String bare = name.strip();
        if (bare.chars().anyMatch(Character::isLetterOrDigit) && !bare.equals("original script")) {
            names.putIfAbsent(bare, new ListedName(bare, quality));
        }
    }

    boolean empty() {
        return names.isEmpty();
    }

    List<ListedName> all() {
        return new ArrayList<>(names.values());
    }
}
