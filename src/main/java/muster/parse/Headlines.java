package muster.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import java.util.List;
import java.util.Objects;

/// Finds the verb of a headline that the tagger took for a noun: "Hezbollah shells outpost",
/// "Rebels storm, capture base".
final class Headlines {
    private static final int LONGEST = 16;

    private Headlines() {}

    static void mend(List<RawToken> words, NLPNode[] nodes) {
        if (nodes.length < 5
                || nodes.length > LONGEST
                || words.getLast().read().matches("\\p{Punct}+|[”…]")) {
            return;
        }
        for (int i = 1; i < nodes.length; i++) {
            if (tag(nodes, i).matches("VBD|VBZ|VBP|MD")) {
                return;
            }
        }
        for (int i = 2; i + 1 < nodes.length; i++) {
            String finite = finite(words, nodes, i);
            if (!finite.isEmpty()) {
                nodes[i].setPartOfSpeechTag(finite);
                return;
            }
        }
    }

    /// The tag of the verb that the noun at `at` may be: the word agrees with a subject right
    /// before it, and an object may begin behind it.
    private static String finite(List<RawToken> words, NLPNode[] nodes, int at) {
        String word = words.get(at - 1).read();
        String before = tag(nodes, at - 1);
        String next = tag(nodes, at + 1);
        boolean object =
                next.matches("JJ|NNS?|NNPS?|CD|DT|PRP\\$") || word(words, at + 1).equals(",");
        String second = Objects.toString(nodes[at].getFeat("pos2"), "");
        boolean verb = second.matches("VB[ZPD]?") && Character.isLowerCase(word.charAt(0));
        if (!object || !verb) {
            return "";
        }
        boolean many = before.matches("NNP?S");
        if (tag(nodes, at).equals("NNS") && before.matches("NNP?") && !next.equals("NNS")) {
            return "VBZ";
        }
        return tag(nodes, at).equals("NN") && many ? "VBP" : "";
    }

    private static String word(List<RawToken> words, int node) {
        return words.get(node - 1).read();
    }

    private static String tag(NLPNode[] nodes, int at) {
        return nodes[at].getPartOfSpeechTag();
    }
}
