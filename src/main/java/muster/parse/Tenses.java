package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads tense and modals off a verb and its auxiliaries.
final class Tenses {
    private static final Map<String, String> SHORT =
            Map.of(
                    "'ll", "will", "’ll", "will", "wo", "will", "'d", "would", "’d", "would", "ca",
                    "can");

    private final Tree tree;

    Tenses(Tree tree) {
        this.tree = tree;
    }

    record Reading(Tense tense, boolean progressive, List<String> modals) {}

    Reading of(int verb) {
        return of(verb, 0);
    }

    private Reading of(int verb, int steps) {
        List<Integer> helpers = helpers(verb);
        if (helpers.isEmpty()) {
            return bare(verb, steps);
        }
        List<String> modals = new ArrayList<>();
        boolean have = false;
        boolean to = false;
        String haveTag = "";
        for (int helper : helpers) {
            String tag = tree.at(helper).tag();
            if (tag.equals("MD")) {
                modals.add(modal(helper));
            } else if (tree.lemma(helper).equals("have") || tree.lemma(helper).equals("'ve")) {
                have = true;
                haveTag = tag;
            }
            to |= tag.equals("TO") || tree.lemma(helper).equals("to");
        }
        boolean progressive =
                tree.at(verb).tag().equals("VBG")
                        && helpers.stream().anyMatch(kid -> tree.lemma(kid).equals("be"));
        return new Reading(
                tense(helpers.getFirst(), modals, have, haveTag, to), progressive, modals);
    }

    private Tense tense(int first, List<String> modals, boolean have, String haveTag, boolean to) {
        if (have && (to || !modals.isEmpty() || haveTag.equals("VBG"))) {
            return Tense.PAST;
        }
        if (!modals.isEmpty()) {
            boolean future =
                    modals.contains("will") || modals.contains("would") || modals.contains("shall");
            return future ? Tense.FUTURE : Tense.PRESENT;
        }
        if (to) {
            return Tense.INFINITIVE;
        }
        if (have) {
            return haveTag.equals("VBD") ? Tense.PAST_PERFECT : Tense.PRESENT_PERFECT;
        }
        return tree.at(first).tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
    }

    private Reading bare(int verb, int steps) {
        String tag = tree.at(verb).tag();
        int head = tree.head(verb);
        boolean shares =
                tree.label(verb).equals("conj")
                        && !tag.equals("VBD")
                        && !tag.equals("VBZ")
                        && tree.kids(verb, Tree.SUBJECTS).isEmpty();
        if (shares && head >= 0 && steps < 12 && tree.verbal(head)) {
            return of(head, steps + 1);
        }
        return switch (tag) {
            case "VBD" -> new Reading(Tense.PAST, false, List.of());
            case "VBZ", "VBP" -> new Reading(Tense.PRESENT, false, List.of());
            default -> around(head, steps);
        };
    }

    private Reading around(int head, int steps) {
        int at = head;
        for (int up = 0; at >= 0 && up < 12; up++) {
            if (tree.verbal(at)) {
                Reading outer =
                        steps < 12 ? of(at, steps + 1) : new Reading(Tense.NONE, false, List.of());
                return new Reading(outer.tense(), false, List.of());
            }
            at = tree.head(at);
        }
        return new Reading(Tense.NONE, false, List.of());
    }

    private List<Integer> helpers(int verb) {
        return tree.kids(verb).stream()
                .filter(kid -> tree.labelled(kid, "aux", "auxpass"))
                .toList();
    }

    private String modal(int helper) {
        String form = tree.at(helper).form().toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(form, tree.lemma(helper).isEmpty() ? form : tree.lemma(helper));
    }
}
