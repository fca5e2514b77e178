package muster.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the names of a list into families by the names alone, without knowing who bears them.
///
/// A bare name that several branches have in them ("Ansar al-Sharia", beside one "in Tunisia" and
/// one of "Benghazi") may be any of theirs: it stays open, with those names as its candidates.
///
/// @param families names taken for one actor's, in the order of the list; a name alone is a family
/// @param open names that several families share, with the names that they may belong to
public record NameGroups(List<List<String>> families, Map<String, List<String>> open) {
    private static final int BRANCHES = 2;

    public NameGroups {
        families = List.copyOf(families);
        open = Map.copyOf(open);
    }

    /// @param persons all are names of people, or all are not
    public static NameGroups of(List<String> names, NameFamily family, boolean persons) {
        List<String> all = names.stream().distinct().toList();
        NameIndex.Builder builder = new NameIndex.Builder(family, persons);
        for (int i = 0; i < all.size(); i++) {
            builder.add(all.get(i), i);
        }
        NameIndex index = builder.build();
        List<List<NameIndex.Hit>> hits =
                all.stream().map(name -> index.find(name, NameMatch.PERHAPS)).toList();
        Map<String, List<String>> open = new LinkedHashMap<>();
        int[] group = new int[all.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            List<String> branches = branches(hits.get(i), family, persons);
            if (!branches.isEmpty()) {
                open.put(all.get(i), branches);
            }
        }
        for (int i = 0; i < group.length; i++) {
            for (NameIndex.Hit hit : hits.get(i)) {
                boolean shared = open.containsKey(all.get(i)) || open.containsKey(hit.name());
                if (hit.match().same() && !shared) {
                    group[first(group, hit.owner())] = first(group, i);
                }
            }
        }
        Map<Integer, List<String>> families = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            families.computeIfAbsent(first(group, i), x -> new ArrayList<>()).add(all.get(i));
        }
        return new NameGroups(List.copyOf(families.values()), open);
    }

    /// The names that are `name` and a place, where there are several and the places differ.
    private static List<String> branches(
            List<NameIndex.Hit> hits, NameFamily family, boolean persons) {
        List<String> branches =
                hits.stream().filter(hit -> hit.match().branch()).map(NameIndex.Hit::name).toList();
        List<String> apart = new ArrayList<>();
        for (String branch : branches) {
            if (apart.stream().noneMatch(other -> family.match(branch, other, persons).perhaps())) {
                apart.add(branch);
            }
        }
        return apart.size() >= BRANCHES ? branches : List.of();
    }

    private static int first(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }
}
