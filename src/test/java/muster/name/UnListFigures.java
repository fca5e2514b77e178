package muster.name;

import muster.knowledge.KnowledgeFolder;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

/// Prints how well name families find the alias pairs of a UN consolidated list, entities only. The
/// list is not shipped: give its path, and `show` to see every miss.
///
/// A name that several entities of the list bear, letter for letter but for case, hyphens and
/// articles ("Ansar al-Sharia"), is theirs all; `strict` counts every string as borne only by the
/// entities under which exactly it stands.
final class UnListFigures {
    /// What a matcher of spellings could know of a pair, judged without it.
    enum Sort {
        SPELLING,
        ACRONYM,
        PART,
        OTHER
    }

    private final Map<String, Set<String>> bearers = new LinkedHashMap<>();
    private final Map<String, Set<String>> byKey = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final boolean show;

    private UnListFigures(boolean show) {
        this.show = show;
    }

    public static void main(String[] args) throws Exception {
        UnListFigures figures = new UnListFigures(args.length > 1);
        figures.read(Path.of(args[0]));
        figures.print();
    }

    private void read(Path xml) throws Exception {
        Element root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(xml.toFile())
                        .getDocumentElement();
        NodeList entities = root.getElementsByTagName("ENTITY");
        for (int i = 0; i < entities.getLength(); i++) {
            Element entity = (Element) entities.item(i);
            String id = entity.getElementsByTagName("DATAID").item(0).getTextContent();
            for (String tag : List.of("FIRST_NAME", "NAME_ORIGINAL_SCRIPT", "ALIAS_NAME")) {
                NodeList nodes = entity.getElementsByTagName(tag);
                for (int n = 0; n < nodes.getLength(); n++) {
                    String name = nodes.item(n).getTextContent().replaceAll("\\s+", " ").strip();
                    if (!name.isEmpty()) {
                        bearers.computeIfAbsent(name, x -> new LinkedHashSet<>()).add(id);
                        byKey.computeIfAbsent(key(name), x -> new LinkedHashSet<>()).add(id);
                    }
                }
            }
        }
        names.addAll(bearers.keySet());
    }

    private void print() {
        NameFamily family =
                NameFamily.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>());
        Map<Sort, int[]> found = new EnumMap<>(Sort.class);
        int[] counts = new int[4];
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                NameMatch match = family.match(names.get(i), names.get(j), false);
                boolean strict = meet(bearers, names.get(i), names.get(j));
                boolean one = strict || meet(byKey, key(names.get(i)), key(names.get(j)));
                if (match.same()) {
                    counts[one ? 0 : 1]++;
                    counts[strict ? 2 : 3]++;
                }
                if (strict) {
                    int[] of =
                            found.computeIfAbsent(
                                    sort(names.get(i), names.get(j)), x -> new int[2]);
                    of[match.same() ? 0 : 1]++;
                }
                if (show && (one != match.same() || one)) {
                    System.out.printf(
                            "%s %.2f %s | %s | %s | %s%n",
                            one ? match.same() ? "RIGHT" : "MISSED" : "WRONG",
                            match.sureness(),
                            sort(names.get(i), names.get(j)),
                            names.get(i),
                            names.get(j),
                            match.said());
                }
            }
        }
        System.out.printf("%d names of the list%n", names.size());
        System.out.println("pairs       " + precision(counts[0], counts[1]));
        System.out.println("  strict    " + precision(counts[2], counts[3]));
        printGroups(family);
        found.forEach((sort, of) ->
                System.out.printf(
                        "recall of %-9s %d of %d = %.3f%n",
                        sort, of[0], of[0] + of[1], of[0] / (double) (of[0] + of[1])));
    }

    private void printGroups(NameFamily family) {
        NameGroups groups = NameGroups.of(names, family, false);
        int[] counts = new int[4];
        for (List<String> group : groups.families()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    boolean strict = meet(bearers, group.get(i), group.get(j));
                    boolean one = strict || meet(byKey, key(group.get(i)), key(group.get(j)));
                    counts[one ? 0 : 1]++;
                    counts[strict ? 2 : 3]++;
                    if (show && !one) {
                        System.out.println("GROUPED " + group.get(i) + " | " + group.get(j));
                    }
                }
            }
        }
        System.out.println("groups      " + precision(counts[0], counts[1]));
        System.out.println("  strict    " + precision(counts[2], counts[3]));
        System.out.println(
                "  left open " + groups.open().size() + " names " + (show ? groups.open() : ""));
    }

    private static String precision(int right, int wrong) {
        return "%d right, %d wrong: precision %.4f"
                .formatted(right, wrong, right / (double) (right + wrong));
    }

    private static boolean meet(Map<String, Set<String>> bearers, String a, String b) {
        Set<String> both = new LinkedHashSet<>(bearers.getOrDefault(a, Set.of()));
        both.retainAll(bearers.getOrDefault(b, Set.of()));
        return !both.isEmpty();
    }

    /// Small letters and digits without articles, marks and the acronym in brackets; the Latin
    /// words in brackets where the name itself is in another script.
    private static String key(String name) {
        String latin = name.replaceAll("^[^A-Za-z]*\\(([^()]*)\\)$", "$1");
        return plain(latin.replaceAll("\\([A-Z]{2,4}\\)", " "));
    }

    private static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("['’‘`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(the|al|el|ul|of|in|for|and|wal|wa|e|i)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /// Judged by plain means that the matcher does not use: letters changed, initials, words kept.
    private static Sort sort(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (initials(a, b) || initials(b, a)) {
            return Sort.ACRONYM;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (1 - changes(a, b) / (double) longer.length() >= 0.7) {
            return Sort.SPELLING;
        }
        return !new LinkedHashSet<>(List.of(longer.split(" ")))
                        .containsAll(List.of(shorter.split(" ")))
                ? Sort.OTHER
                : Sort.PART;
    }

    private static boolean initials(String acronym, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(word.isEmpty() ? "" : word.charAt(0));
        }
        return acronym.length() > 1 && acronym.contentEquals(initials);
    }

    private static int changes(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
