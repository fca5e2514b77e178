package muster.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys under which a name is filed so that other spellings, translations and acronyms of it
/// are found without looking at every name.
final class NameKeys {
    private static final int LINKS = 4;
    private static final int KNOWN = 5;

    private NameKeys() {}

    /// @return the surest first: the whole name, then words and acronyms, then pairs of common
    ///   words
    static Set<String> of(NameForm form) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("e" + form.key());
        if (form.words().size() < KNOWN) {
            keys.add("j" + Sounds.skeleton(form.sounds()));
        }
        if (!form.acronym().isEmpty()) {
            keys.add("a" + form.acronym());
            keys.add("s" + Acronyms.sorted(form.acronym()));
        }
        form.declared().forEach(letters -> keys.add("a" + letters));
        if (form.words().size() > 1 && !form.person()) {
            initials(form.initials(), keys);
            keys.add("s" + Acronyms.sorted(Acronyms.telling(form.initials())));
        }
        List<String> common = new ArrayList<>();
        for (NameWord word : form.words()) {
            words(word, keys, common);
        }
        pairs(common, keys);
        return keys;
    }

    private static void words(NameWord word, Set<String> keys, List<String> common) {
        if (word.known() && common.size() < KNOWN && word.sort() != NameWord.Sort.FORM) {
            common.add(word.meaning());
        }
        switch (word.sort()) {
            case UNKNOWN, KUNYA, WORD -> {
                if (word.known()) {
                    keys.add("m" + word.meaning());
                }
                spelled(word.sounds(), keys);
            }
            case GIVEN, PLACE, COMMON, HEAD, UNIT, FORM, TITLE, LINK -> {}
            case NUMBER -> common.add(word.latin());
        }
    }

    private static void spelled(String sounds, Set<String> keys) {
        String skeleton = Sounds.skeleton(sounds);
        keys.add("w" + (skeleton.length() > 1 ? skeleton : sounds));
        if (sounds.indexOf('T') >= 0 || sounds.indexOf('D') >= 0) {
            keys.add("w" + Sounds.skeleton(sounds.replace('T', 't').replace('D', 'd')));
        }
    }

    private static void pairs(List<String> common, Set<String> keys) {
        if (common.size() == 1) {
            keys.add("m" + common.getFirst());
        }
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                String one = common.get(i);
                String other = common.get(j);
                keys.add("p" + (one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one));
            }
        }
    }

    /// An acronym may take in an article or not: all ways, for names with few of them.
    private static void initials(String initials, Set<String> keys) {
        List<StringBuilder> ways = new ArrayList<>(List.of(new StringBuilder()));
        int links = 0;
        for (char c : initials.toCharArray()) {
            boolean link = Character.isUpperCase(c);
            if (link && ++links <= LINKS) {
                List<StringBuilder> without = ways.stream().map(StringBuilder::new).toList();
                ways.addAll(without);
                for (int i = 0; i < without.size(); i++) {
                    ways.get(i).append(Character.toLowerCase(c));
                }
            } else if (!link) {
                ways.forEach(way -> way.append(c));
            }
        }
        ways.stream().filter(way -> way.length() > 1).forEach(way -> keys.add("a" + way));
    }
}
