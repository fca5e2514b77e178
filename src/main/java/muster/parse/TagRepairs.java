package muster.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Corrects parts of speech that the tagger takes wrongly in reports, before they are parsed.
final class TagRepairs {
    private static final String SHARES =
            "\\d+|between|about|around|roughly|more|over|almost|nearly|most|much|all|half|parts|some|large|only|both";

    /// What several do to whom "which" stands for.
    private static final Set<String> DEEDS =
            Set.of(
                    "list", "back", "arm", "fund", "train", "support", "host", "shelter", "supply",
                    "finance", "aid", "equip", "sponsor", "label", "brand", "head", "control");

    private TagRepairs() {}

    /// Behind the name that begins at `at` stands what somebody is made, or "as".
    private static boolean office(List<RawToken> words, int at) {
        int end = at;
        while (large(words, end) || end < words.size() && words.get(end).read().equals("al")) {
            end++;
        }
        String next = end < words.size() ? words.get(end).read() : "";
        return next.matches(
                "as|its|their|governor|commander|leader|emir|wali|spokesman|chief|head|deputy|minister|president");
    }

    /// "a UN" before the word at `at`: what it belongs to is one thing.
    private static boolean single(List<RawToken> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.get(i).read().matches("an?|another|each|every")) {
                return true;
            }
            if (!large(words, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean large(List<RawToken> words, int at) {
        return at < words.size() && Character.isUpperCase(words.get(at).read().codePointAt(0));
    }

    static void mend(List<RawToken> words, NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String word = words.get(i - 1).read();
            if (nodes[i].getPartOfSpeechTag().equals("NN")
                    && word.matches("[A-Z]{1,4}-?\\d{1,3}|[A-Z]{3,6}")
                    && beside(words, i - 2)
                    && beside(words, i)) {
                nodes[i].setPartOfSpeechTag("NNP"); // a group's letters: "M23", "ELN"
            }
            if (i == 1
                    && nodes.length > 3
                    && nodes[1].getPartOfSpeechTag().matches("VBG|JJ")
                    && nodes[2].getPartOfSpeechTag().equals("NN")
                    && words.get(1).read().matches("\\p{Lu}\\p{Ll}+")) {
                nodes[1].setPartOfSpeechTag("NNP"); // "Shining Path guerrillas"
                nodes[2].setPartOfSpeechTag("NNP");
            }
            if (i > 2
                    && nodes[i - 1].getPartOfSpeechTag().equals("NNS")
                    && nodes[i].getPartOfSpeechTag().matches("VB[PZ]?")
                    && words.get(i - 2).read().matches("\\p{Ll}+")
                    && nodes[i - 2].getPartOfSpeechTag().matches("DT|NNP|JJ|NN")
                    && single(words, i - 2)) {
                nodes[i].setPartOfSpeechTag("NN"); // "on a UN sanctions list"
            }
            if (nodes[i].getPartOfSpeechTag().equals("NN")
                    && word.matches("\\p{Ll}{3,}ing")
                    && i > 1
                    && i + 1 < nodes.length
                    && words.get(i - 2)
                            .read()
                            .matches(
                                    "denie[sd]|deny|denying|admit(?:s|ted)?|resumed?|stopped|ceased|began|avoided")
                    && nodes[i + 1].getPartOfSpeechTag().matches("DT|PRP\\$|NNPS?")) {
                nodes[i].setPartOfSpeechTag("VBG"); // "denied financing the Guard"
            }
            if (word.equals("general")
                    && nodes[i].getPartOfSpeechTag().equals("JJ")
                    && i > 1
                    && large(words, i)
                    && (large(words, i - 2)
                            || words.get(i - 2).read().matches("former|rebel|army|retired"))) {
                nodes[i].setPartOfSpeechTag("NN"); // "former Guard general Omar Yaro"
            }
            if (word.equals("free")
                    && nodes[i].getPartOfSpeechTag().equals("JJ")
                    && nodes[i - 1].getPartOfSpeechTag().matches("NNP?S")
                    && i + 1 < nodes.length
                    && nodes[i + 1].getPartOfSpeechTag().matches("CD|NNS|NNP|DT|PRP.*")) {
                nodes[i].setPartOfSpeechTag("VBP"); // "Rebels free 30 detainees"
            }
            if (i > 1
                    && nodes[i - 1].getPartOfSpeechTag().equals("NN")
                    && nodes[i].getPartOfSpeechTag().matches("VB[PZ]?")
                    && word.matches("\\p{Lu}\\p{Ll}+")
                    && words.get(i - 2).read().matches("\\p{Ll}+")) {
                nodes[i].setPartOfSpeechTag("NNP"); // "by his brother Butros Dare"
            }
            if (nodes[i].getPartOfSpeechTag().equals("VBN")
                    && word.matches("named|appointed|made|declared|proclaimed")
                    && nodes[i - 1].getPartOfSpeechTag().matches("NNPS?")
                    && large(words, i)
                    && office(words, i)) {
                nodes[i].setPartOfSpeechTag("VBD"); // "the Front named Omar Yaro governor"
            }
            if (i == 1
                    && word.matches("Saw|Naw|Sao")
                    && large(words, 1)
                    && (large(words, 2) || nodes.length > 3 && words.get(2).read().equals(","))) {
                nodes[i].setPartOfSpeechTag("NNP"); // "Saw Thet Lwin", a Karen's name
            }
            if (i > 1
                    && i + 1 < nodes.length
                    && word.matches("about|around|over")
                    && words.get(i - 2).read().matches("said|says|confirmed|reported|claimed|added")
                    && nodes[i + 1].getPartOfSpeechTag().equals("CD")) {
                nodes[i].setPartOfSpeechTag("RB"); // "said about twenty men were killed"
            }
            if (nodes[i].getPartOfSpeechTag().equals("VBN")
                    && word.matches("happened|occurred|lasted|died|arrived")
                    && !helped(words, i - 1)) {
                nodes[i].setPartOfSpeechTag("VBD"); // nothing is happened by anybody
            }
            if (word.contains("-in-")
                    && word.matches("second-in-command|commander-in-chief|editor-in-chief")) {
                nodes[i].setPartOfSpeechTag("NN");
            }
            if (nodes[i].getPartOfSpeechTag().equals("JJ")
                    && word.matches(
                            "civilian|militant|insurgent|extremist|islamist|jihadist|separatist|official")
                    && (i + 1 == nodes.length
                            || nodes[i + 1].getPartOfSpeechTag().matches("VB[DZP]|MD|[.,]|IN"))
                    && nodes[i - 1].getPartOfSpeechTag().matches("DT|CD|JJ")) {
                nodes[i].setPartOfSpeechTag("NN"); // "one civilian died"
            }
            if (nodes[i].getPartOfSpeechTag().equals("VBZ")
                    && word.matches("reports|claims|rumou?rs|allegations|charges")
                    && nodes[i - 1].getPartOfSpeechTag().equals("VBD")) {
                nodes[i].setPartOfSpeechTag("NNS"); // "denied reports its leader was killed"
            }
            if (word.equals("claims")
                    && nodes[i].getPartOfSpeechTag().equals("NNS")
                    && i + 1 < words.size()
                    && words.get(i).read().equals("to")
                    && words.get(i + 1).read().equals("have")) {
                nodes[i].setPartOfSpeechTag("VBZ"); // "The military claims to have taken Mora"
                if (nodes[i - 1].getPartOfSpeechTag().equals("JJ")) {
                    nodes[i - 1].setPartOfSpeechTag("NN");
                }
            }
            if (word.endsWith("ring")
                    && word.matches("(?i)neighbou?ring")
                    && i + 1 < nodes.length
                    && nodes[i + 1].getPartOfSpeechTag().matches("NNPS?")) {
                nodes[i].setPartOfSpeechTag("JJ");
            }
            if (word.equals("IS") && beside(words, i - 2) && beside(words, i)) {
                nodes[i].setPartOfSpeechTag("NNP"); // the group, in "allegiance to IS"
            } else if (DEEDS.contains(word) && several(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBP");
            } else if (word.equals("sworn")
                    && i < words.size()
                    && words.get(i).read().matches("enem(?:y|ies)|foes?|rivals?|brothers")) {
                nodes[i].setPartOfSpeechTag("JJ");
            } else if (word.equals("general") && rank(words, i - 1)) {
                nodes[i].setPartOfSpeechTag("NN"); // "Omar, general in the army,"
            } else if (nodes[i].getPartOfSpeechTag().equals("PRP")
                    && word.length() > 4
                    && Character.isUpperCase(word.charAt(0))
                    && i < words.size()
                    && words.get(i).read().equals("'s")) {
                nodes[i].setPartOfSpeechTag("NNP"); // a rare name is no pronoun
                nodes[i + 1].setPartOfSpeechTag("POS");
            } else if (nodes[i].getPartOfSpeechTag().equals("JJ")
                    && word.matches("clear|free|secure|open|empty")
                    && (nodes[i - 1].getPartOfSpeechTag().equals("TO") || meant(words, i - 1))) {
                nodes[i].setPartOfSpeechTag("VB"); // "helping them to clear land"
                nodes[i - 1].setPartOfSpeechTag("TO");
            } else if (word.equals("left") && leftDead(words, nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBD"); // "the raid, on a post, left four guards dead"
            } else if (word.equals("pour") && named(words, i)) {
                nodes[i].setPartOfSpeechTag("IN"); // "Mouvement patriotique pour la Centrafrique"
            } else if (word.equals("civilian")
                    && nodes[i].getPartOfSpeechTag().equals("JJ")
                    && (i + 1 >= nodes.length
                            || nodes[i + 1].getPartOfSpeechTag().matches("IN|CC|,|\\.|CD|:"))) {
                nodes[i].setPartOfSpeechTag("NN"); // "killed civilian in Mora"
            } else if (word.endsWith("ed") && (joined(nodes, i) || advanced(words, nodes, i))) {
                nodes[i].setPartOfSpeechTag("VBD"); // "the army advanced and seized"
            } else if (word.equals("control")
                    && nodes[i].getPartOfSpeechTag().equals("NN")
                    && nodes[i - 1].getPartOfSpeechTag().equals("NNS")
                    && i < words.size()
                    && words.get(i).read().matches(SHARES)) {
                nodes[i].setPartOfSpeechTag("VBP"); // "said that forces control about half of"
            } else if (word.equals("Warrant") && i < words.size()) {
                String next = words.get(i).read();
                nodes[i].setPartOfSpeechTag(
                        next.equals("Officer") ? "NNP" : nodes[i].getPartOfSpeechTag());
            }
        }
    }

    /// "which Rovia and Tana arm with rifles", "that the States list as": they do.
    private static boolean several(NLPNode[] nodes, int at) {
        int first = at - 1;
        boolean names = true;
        boolean joined = false;
        while (first > 1 && names && !nodes[first].getPartOfSpeechTag().matches("WDT|WP")) {
            joined |= nodes[first].getPartOfSpeechTag().matches("CC|NNPS|NNS");
            names = nodes[first].getPartOfSpeechTag().matches("DT|NNPS?|NNS|CC|,|RB");
            first--;
        }
        return names
                && joined
                && first < at - 1
                && nodes[first].getPartOfSpeechTag().matches("WDT|WP")
                && at + 1 < nodes.length
                && nodes[at + 1].getPartOfSpeechTag().matches("IN|,|\\.|CC|RB|TO");
    }

    /// "agreed to free prisoners".
    private static boolean meant(List<RawToken> words, int to) {
        return to > 1
                && words.get(to - 1).read().equals("to")
                && words.get(to - 2)
                        .read()
                        .matches(
                                "(?:agree|vow|promise|refuse|threaten|offer|pledge|order|want|try|plan|manage|decide)(?:s|d|ed)?|tried|tries|planned");
    }

    private static boolean named(List<RawToken> words, int at) {
        return at < words.size()
                && words.get(at).read().matches("la|le|les|l'|l’|un|une|\\p{Lu}.*")
                && at > 1;
    }

    private static boolean joined(NLPNode[] nodes, int at) {
        return nodes[at].getPartOfSpeechTag().equals("JJ")
                && nodes[at - 1].getPartOfSpeechTag().matches("NN.*|PRP")
                && at + 2 < nodes.length
                && nodes[at + 1].getPartOfSpeechTag().equals("CC")
                && nodes[at + 2].getPartOfSpeechTag().equals("VBD");
    }

    /// "The army advanced on Mora": that is a march, no quality.
    private static boolean advanced(List<RawToken> words, NLPNode[] nodes, int at) {
        return words.get(at - 1).read().equals("advanced")
                && nodes[at].getPartOfSpeechTag().equals("JJ")
                && nodes[at - 1].getPartOfSpeechTag().matches("NN.*|PRP|-RRB-")
                && at < words.size()
                && words.get(at).read().matches("on|to|towards?|into|from|through|within|across");
    }

    /// "has", "was" or the like stands shortly before.
    private static boolean helped(List<RawToken> words, int at) {
        return words.subList(Math.max(0, at - 4), at).stream()
                .anyMatch(word ->
                        word.read().matches("(?i)ha[sd]|have|having|'ve|be|been|is|are|was|were"));
    }

    private static boolean leftDead(List<RawToken> words, NLPNode[] nodes, int at) {
        int count = at + 1;
        while (count < Math.min(nodes.length, at + 4)
                && !nodes[count].getPartOfSpeechTag().equals("CD")) {
            count++;
        }
        for (int i = count + 1; i < Math.min(nodes.length, count + 5); i++) {
            String word = words.get(i - 1).read();
            if (word.matches("dead|wounded|injured|homeless|missing")) {
                return count <= at + 3 && nodes[count].getPartOfSpeechTag().equals("CD");
            }
            if (!nodes[i].getPartOfSpeechTag().matches("NN.*|JJ|CC|CD|IN")) {
                return false;
            }
        }
        return false;
    }

    private static boolean rank(List<RawToken> words, int at) {
        boolean set = at > 0 && words.get(at - 1).read().matches(",|a|the|former");
        return set && at + 1 < words.size() && words.get(at + 1).read().matches("in|of|with|from");
    }

    /// The sentence is not all in capitals there.
    private static boolean beside(List<RawToken> words, int at) {
        String word = at < 0 || at >= words.size() ? "" : words.get(at).read();
        return word.length() < 2
                || !word.equals(word.toUpperCase(Locale.ROOT))
                || !word.chars().allMatch(Character::isLetter);
    }
}
