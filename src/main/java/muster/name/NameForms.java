package muster.name;

import java.util.List;
import java.util.Set;

/// Whether a shorter name may stand for a longer one, by the habits of each sort: persons by family
/// name or kunya, groups by what follows or precedes "Front" and "Katibat".
final class NameForms {
    private static final Set<String> LANDS = Set.of("of", "in", "for");
    private final Words words;
    private final SameName same;

    NameForms(Words words, SameName same) {
        this.words = words;
        this.same = same;
    }

    /// 0 = no; more is surer.
    double fit(String name, String longer, Sort sort) {
        if (winged(name, longer)) {
            return 0;
        }
        if (Acronym.written(name) && !Acronym.written(longer)) {
            if (sort == Sort.PERSON || sort == Sort.PLACE) {
                return 0;
            }
            List<String> parts =
                    List.of(
                            longer.toLowerCase(java.util.Locale.ROOT)
                                    .replace('’', '\'')
                                    .replace("'s", "")
                                    .split("\\s+"));
            return Acronym.of(name, parts) ? 0.7 : 0;
        }
        double likeness = same.likeness(name, longer);
        if (likeness >= 0.8 || likeness == 0) {
            return likeness;
        }
        return sort == Sort.PERSON
                ? person(name, longer)
                : sort == Sort.PLACE ? 0 : body(name, longer);
    }

    /// "FLEC-FAC" and "FLEC (Posição)" are wings of FLEC, and other bodies; "FARC-EP" is the FARC
    /// itself.
    private static boolean winged(String name, String longer) {
        return Acronym.written(name)
                && (longer.startsWith(name + "-")
                                && !longer.substring(name.length() + 1).equals("EP")
                        || longer.startsWith(name + " ("));
    }

    private double person(String name, String longer) {
        List<String> part = cut(name);
        List<String> whole = cut(longer);
        int at = at(part, whole);
        if (at < 0) {
            return 0;
        }
        boolean end = at + part.size() == whole.size();
        boolean kunya = words.in("kunya", part.getFirst());
        boolean title = at == 1 && words.titles().contains(whole.getFirst());
        boolean beforeNisba = at == 0 && whole.size() > part.size() && part.size() > 1;
        if (end) {
            return 0.65;
        }
        boolean middle = part.size() == 1 && name.length() > 3 && !words.given(part.getFirst());
        return kunya || title || beforeNisba ? 0.6 : at == 0 ? 0.4 : middle ? 0.35 : 0;
    }

    private double body(String name, String longer) {
        List<String> part = cut(name);
        List<String> whole = cut(longer);
        int at = at(part, whole);
        if (at < 0) {
            return 0;
        }
        int end = at + part.size();
        boolean head =
                part.size() == 1
                        && (words.in("name-coalition", part.getFirst())
                                || words.in("name-group", part.getFirst()))
                        && part.getFirst().equals(NameKind.head(whole));
        if (head) {
            return 0.5; // "the Confederation" of "Confederation of Mountain Peoples"
        }
        if (at == 0 && end < whole.size() && LANDS.contains(whole.get(end))
                || at == 0 && adds(whole.subList(end, whole.size()))) {
            return 0;
        }
        if (at == 0) {
            return 0.6;
        }
        boolean opener =
                whole.subList(0, at).stream()
                        .allMatch(word ->
                                words.opens().contains(word)
                                        || words.arabic().contains(word)
                                        || words.in("joint-of-heads", word)
                                        || word.equals("of")
                                        || word.equals("the"));
        if (opener && part.size() == 1 && words.opens().contains(part.getFirst())) {
            return 0.4; // "Shabaab" of "Harakat al-Shabaab al-Mujahideen"
        }
        if (many(name) && end < whole.size() && LANDS.contains(whole.get(end))) {
            return 0.5;
        }
        boolean land =
                end == whole.size()
                        && at == 1
                        && (words.demonym(whole.getFirst())
                                || words.states().named(whole.getFirst()).isPresent()
                                || words.in("not-alone", whole.getFirst())
                                || whole.getFirst().equals("global")
                                || whole.getFirst().equals("international"));
        return end == whole.size() && (opener || land) ? 0.55 : 0;
    }

    /// "the Tigers" of "Liberation Tigers of Tamil Eelam"
    private static boolean many(String name) {
        return name.endsWith("s") && name.length() > 4 && name.indexOf(' ') < 0;
    }

    /// "Islamic State" with "Khorasan" or "West Africa Province" behind it is another body.
    private boolean adds(List<String> rest) {
        return rest.stream()
                .anyMatch(word ->
                        word.equals("province")
                                || word.equals("wing")
                                || words.in("known-region", word)
                                || words.states().named(word).isPresent()
                                || words.in("group-province", word));
    }

    private static int at(List<String> part, List<String> whole) {
        for (int at = 0; at + part.size() <= whole.size(); at++) {
            boolean all = true;
            for (int i = 0; i < part.size() && all; i++) {
                all = LightSameName.wordAlike(part.get(i), whole.get(at + i));
            }
            if (all) {
                return at;
            }
        }
        return -1;
    }

    private List<String> cut(String name) {
        return java.util.Arrays.stream(
                        name.toLowerCase(java.util.Locale.ROOT)
                                .replace('’', '\'')
                                .replaceAll("['`.]", "")
                                .split("[^\\p{L}\\p{N}]+"))
                .filter(word ->
                        !word.isEmpty()
                                && !Set.of(
                                                "al", "el", "ul", "the", "as", "ash", "an", "ad",
                                                "ar", "at", "az", "los", "las", "les")
                                        .contains(word))
                .toList();
    }
}
