package muster.name;

import muster.model.Entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An entity in the making: names and votes gather here while a report is read.
final class Party {
    private final Votes votes = new Votes();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final boolean named;
    private final boolean plural;
    private final Set<String> traits = new LinkedHashSet<>();
    private String noun = "";
    private Sort sort;

    /// @param plural spoken of as many ("fighters"), so that "it" cannot stand for it
    Party(Sort sort, boolean named, boolean plural) {
        this.sort = sort;
        this.named = named;
        this.plural = plural;
    }

    Sort sort() {
        return sort;
    }

    void sort(Sort decided) {
        sort = decided;
    }

    boolean named() {
        return named;
    }

    boolean plural() {
        return plural;
    }

    Votes votes() {
        return votes;
    }

    /// The noun it was spoken of with ("town", "group"), as far as one was.
    String noun() {
        return noun;
    }

    void noun(String word) {
        noun = word;
    }

    /// It was called so: "an Uzbek group" gives `uzbek`.
    void trait(String word) {
        traits.add(word);
    }

    /// It was called so, whatever its names are.
    boolean called(String word) {
        return traits.contains(word);
    }

    /// It was called by this word, or it is part of a name of it.
    boolean has(String word) {
        return traits.contains(word)
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word));
    }

    void name(String name) {
        String plain = withoutArticle(name);
        if (!plain.isEmpty()) {
            names.add(plain);
        }
    }

    /// A name with a title ("Gen. Smith"): a name of his, never the best.
    void titled(String name) {
        titles.add(name);
        name(name);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    static String withoutArticle(String name) {
        return name.replaceFirst("(?i)^(the|a|an) (?=\\S)", "").strip();
    }

    Entity entity(String id) {
        List<String> ordered = new ArrayList<>(names);
        if (named && ordered.size() > 1) {
            String best = best(ordered);
            ordered.remove(best);
            ordered.addFirst(best);
        }
        return new Entity(id, sort.kind(), ordered.getFirst(), ordered, named);
    }

    /// The fullest form: the first of the names with most words, acronyms and other scripts last.
    /// Of a place or state the first name is the best.
    private String best(List<String> ordered) {
        if (sort == Sort.PLACE || sort == Sort.STATE || sort == Sort.STATE_FORCE) {
            return ordered.getFirst();
        }
        String best = ordered.getFirst();
        for (String name : ordered) {
            if (!titles.contains(name)
                    && (titles.contains(best) || fullness(name) > fullness(best))) {
                best = name;
            }
        }
        return best;
    }

    private static int fullness(String name) {
        if (Acronym.written(name)) {
            return 0;
        }
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC
                ? 1
                : Math.min(name.split("[\\s-]+").length, 3) + 1;
    }
}
