package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.Certainty;

import java.util.Optional;
import java.util.Set;

/// The word classes that say how a report stands to what it says
/// (`knowledge/lexicon/en/claims.yaml`).
record StanceWords(
        Set<String> saying,
        Set<String> telling,
        Set<String> goingOn,
        Set<String> sayingOn,
        Set<String> announcing,
        Set<String> conceding,
        Set<String> describing,
        Set<String> quoting,
        Set<String> claiming,
        Set<String> denying,
        Set<String> declining,
        Set<String> proofs,
        Set<String> statements,
        Set<String> rebutting,
        Set<String> charges,
        Set<String> involvement,
        Set<String> happenings,
        Set<String> accounts,
        Set<String> liability,
        Set<String> taking,
        Set<String> killings,
        Set<String> captures,
        Set<String> attackers,
        Set<String> failing,
        Set<String> planning,
        Set<String> doing,
        Set<String> demanding,
        Set<String> planned,
        Set<String> striving,
        Set<String> ventures,
        Set<String> beginning,
        Set<String> opening,
        Set<String> ending,
        Set<String> accusing,
        Set<String> suspecting,
        Set<String> likelyVerbs,
        Set<String> regarding,
        Set<String> possibleVerbs,
        Set<String> likelyAdverbs,
        Set<String> possibleAdverbs,
        Set<String> likelyNouns,
        Set<String> possibleNouns,
        Set<String> presupposing,
        Set<String> unsaying,
        Set<String> untrue,
        Set<String> untruly,
        Set<String> nearly,
        Set<String> misjudging,
        Set<String> partaking,
        Set<String> rulings,
        Set<String> former,
        Set<String> formerAdjectives,
        Set<String> formerBearers,
        Set<String> mouthpieces,
        Set<String> witnesses) {
    static StanceWords of(Lexicon lexicon) {
        return new StanceWords(
                lexicon.words("saying"),
                lexicon.words("telling"),
                lexicon.words("going-on"),
                lexicon.words("saying-on"),
                lexicon.words("announcing"),
                lexicon.words("conceding"),
                lexicon.words("describing"),
                lexicon.words("quoting"),
                lexicon.words("claiming"),
                lexicon.words("denying"),
                lexicon.words("declining"),
                lexicon.words("proofs"),
                lexicon.words("medium-statement"),
                lexicon.words("rebutting"),
                lexicon.words("charges"),
                lexicon.words("involvement"),
                lexicon.words("happenings"),
                lexicon.words("accounts"),
                lexicon.words("liability"),
                lexicon.words("taking"),
                lexicon.words("kill-nouns"),
                lexicon.words("detain-nouns"),
                lexicon.words("attackers"),
                lexicon.words("failing"),
                lexicon.words("planning"),
                lexicon.words("doing"),
                lexicon.words("demanding"),
                lexicon.words("planned"),
                lexicon.words("striving"),
                lexicon.words("ventures"),
                lexicon.words("beginning"),
                lexicon.words("opening"),
                lexicon.words("ending"),
                lexicon.words("accusing"),
                lexicon.words("suspecting"),
                lexicon.words("likely-verbs"),
                lexicon.words("regarding"),
                lexicon.words("possible-verbs"),
                lexicon.words("likely-adverbs"),
                lexicon.words("possible-adverbs"),
                lexicon.words("likely-nouns"),
                lexicon.words("possible-nouns"),
                lexicon.words("presupposing"),
                lexicon.words("unsaying"),
                lexicon.words("untrue"),
                lexicon.words("untruly"),
                lexicon.words("nearly"),
                lexicon.words("misjudging"),
                lexicon.words("partaking"),
                lexicon.words("rulings"),
                lexicon.words("former-adverbs"),
                lexicon.words("former-adjectives"),
                lexicon.words("former-bearers"),
                lexicon.words("mouthpieces"),
                lexicon.words("medium-witness"));
    }

    /// What hangs on it is planned, fails, or is not claimed: "the strength to take it".
    boolean weighs(String lemma) {
        return planning.contains(lemma) || failing.contains(lemma) || unsaying.contains(lemma);
    }

    /// How sure an adverb leaves what it stands with.
    Optional<Certainty> hedge(String adverb) {
        return likelyAdverbs.contains(adverb)
                ? Optional.of(Certainty.LIKELY)
                : possibleAdverbs.contains(adverb)
                        ? Optional.of(Certainty.POSSIBLE)
                        : Optional.empty();
    }

    /// Its subject says something, whatever it does to what it says.
    boolean speaks(String lemma) {
        return saying.contains(lemma)
                || denying.contains(lemma) && !declining.contains(lemma)
                || accusing.contains(lemma)
                || claiming.contains(lemma)
                || possibleVerbs.contains(lemma);
    }
}
