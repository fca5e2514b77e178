package muster.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import java.util.List;

/// Tells deeds from nouns where the tagger mistakes them: "accused of arming and training rebels"
/// tells what somebody does, "many of them backed by Rovia" what is done to them.
final class DeedTags {
    private static final int NEAR = 8;
    private static final String BLAMED =
            "(?i)(?:accus|suspect|convict|blam|guilty|capable|charg|denie|deny|intent|incapable|busy|responsible).*";
    private static final String DONE =
            "(?:support|back|arm|fund|train|recruit|shelter|supplie|finance|equip|sponsor|head|command|lea?d|kill"
                + "|wound|capture|arrest|detain|displace|control|own|pai|hire|harbou?re|host|held|organise|organize)d?(?:ed)?";
    private static final String NO_OBJECT =
            "attacks|raids|operations|campaigns|camps|missions|sites|bases|grounds";

    private DeedTags() {}

    static void mend(List<RawToken> words, NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1; i++) {
            String before = words.get(i - 2).read();
            if (before.matches("of|for|with") && gerund(words, nodes, i) && blamed(words, i - 2)) {
                list(words, nodes, i);
            } else if (before.matches("them|which|whom")
                    && nodes[i].getPartOfSpeechTag().equals("VBD")
                    && words.get(i - 1).read().matches(DONE)
                    && i > 2
                    && words.get(i - 3).read().equals("of")
                    && by(words, nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBN");
            } else if (before.equalsIgnoreCase("the")
                    && words.get(i - 1)
                            .read()
                            .matches("rebel|insurgent|guerrilla|separatist|militant")
                    && words.get(i).read().matches("\\p{Lu}[\\p{Lu}-]{1,5}")) {
                nodes[i].setPartOfSpeechTag("JJ"); // "the rebel SLA said"
            }
            if (words.get(i - 1).read().equals("since")
                    && before.matches("has|have|had")
                    && nodes[i + 1].getPartOfSpeechTag().matches("VB[ND]")) {
                nodes[i].setPartOfSpeechTag("RB"); // "have since been seen"
            }
            if (office(words, i) && nodes[i].getPartOfSpeechTag().equals("NNP")) {
                nodes[i].setPartOfSpeechTag("NN"); // "Rovia's Justice Minister, Dan Hale, said"
            }
        }
    }

    private static boolean office(List<RawToken> words, int at) {
        return words.get(at - 1).read().matches("Minister|Secretary")
                && at + 1 < words.size()
                && words.get(at).read().matches(",|of")
                && words.subList(Math.max(0, at - 4), at - 1).stream()
                        .anyMatch(word -> word.read().matches("'s|’s|its|their|his"));
    }

    private static boolean gerund(List<RawToken> words, NLPNode[] nodes, int at) {
        return at < nodes.length
                && words.get(at - 1).read().matches("\\p{Ll}{3,}ing")
                && nodes[at].getPartOfSpeechTag().matches("NN|VBG");
    }

    private static boolean blamed(List<RawToken> words, int at) {
        return words.subList(Math.max(0, at - NEAR), at).stream()
                .anyMatch(word -> word.read().matches(BLAMED));
    }

    /// "arming, funding and training rebels": to whom all of it is done.
    private static void list(List<RawToken> words, NLPNode[] nodes, int first) {
        int last = first;
        int next = first + 1;
        while (next < nodes.length && words.get(next - 1).read().matches("and|or|,")) {
            if (gerund(words, nodes, next + 1)) {
                last = next + 1;
                next += 2;
            } else if (next + 1 < nodes.length && words.get(next).read().matches("and|or")) {
                next++;
            } else {
                break;
            }
        }
        if (last + 1 < nodes.length && object(words, nodes, last + 1)) {
            for (int i = first; i <= last; i++) {
                if (gerund(words, nodes, i)) {
                    nodes[i].setPartOfSpeechTag("VBG");
                }
            }
        }
    }

    private static boolean object(List<RawToken> words, NLPNode[] nodes, int at) {
        String tag = nodes[at].getPartOfSpeechTag();
        boolean many =
                tag.equals("JJ")
                        && at + 1 < nodes.length
                        && nodes[at + 1].getPartOfSpeechTag().equals("NNS");
        return tag.matches("DT|PRP\\$?|NNPS?|NNS") && !words.get(at - 1).read().matches(NO_OBJECT)
                || many && !words.get(at).read().matches(NO_OBJECT);
    }

    /// Done by somebody, and to nobody else.
    private static boolean by(List<RawToken> words, NLPNode[] nodes, int verb) {
        if (!nodes[verb + 1].getPartOfSpeechTag().matches("IN|RB")) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(nodes.length, verb + 6); i++) {
            if (words.get(i - 1).read().equals("by")) {
                return true;
            }
            if (nodes[i].getPartOfSpeechTag().matches("VB.*|MD|,")) {
                return false;
            }
        }
        return false;
    }
}
