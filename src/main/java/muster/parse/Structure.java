package muster.parse;

import java.util.Set;
import java.util.function.Function;

/// The word classes that decide how a sentence hangs together; lemmas, lower case
/// (`knowledge/lexicon/en/structure.yaml` says what each is).
record Structure(
        Set<String> lightVerbs,
        Set<String> subjectVerbs,
        Set<String> actNouns,
        Set<String> heldNouns,
        Set<String> undergoVerbs,
        Set<String> partNouns,
        Set<String> partVerbs,
        Set<String> objectControlVerbs,
        Set<String> sayingVerbs,
        Set<String> blameVerbs,
        Set<String> quantityNouns,
        Set<String> joiningNouns,
        Set<String> copulas,
        Set<String> namingVerbs,
        Set<String> intransitiveVerbs,
        Set<String> needsObject,
        Set<String> victimVerbs,
        Set<String> jointMeans,
        Set<String> jointKinds,
        Set<String> jointHeads,
        Set<String> tollVerbs,
        Set<String> distanceUnits,
        Set<String> directions,
        Set<String> siteVerbs,
        Set<String> rowNouns) {
    static Structure of(Function<String, Set<String>> words) {
        return new Structure(
                words.apply("light-verbs"),
                words.apply("subject-verbs"),
                words.apply("act-nouns"),
                words.apply("held-nouns"),
                words.apply("undergo-verbs"),
                words.apply("part-nouns"),
                words.apply("part-verbs"),
                words.apply("object-control-verbs"),
                words.apply("saying-verbs"),
                words.apply("blame-verbs"),
                words.apply("quantity-nouns"),
                words.apply("joining-nouns"),
                words.apply("copulas"),
                words.apply("naming-verbs"),
                words.apply("intransitive-verbs"),
                words.apply("needs-object"),
                words.apply("victim-verbs"),
                words.apply("joint-means"),
                words.apply("joint-kinds"),
                words.apply("joint-heads"),
                words.apply("toll-verbs"),
                words.apply("distance-units"),
                words.apply("directions"),
                words.apply("site-verbs"),
                words.apply("row-nouns"));
    }
}
