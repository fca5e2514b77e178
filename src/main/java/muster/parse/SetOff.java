package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Rehangs what dashes and commas set off: a list of members, a second subject that was taken for
/// somebody addressed, a participle that tells a name.
final class SetOff {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> TELLING_NAMES = Set.of("call", "know", "dub", "name", "style");

    private final Tree tree;
    private final List<Token> mended;

    private SetOff(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = tokens;
        for (UnaryOperator<SetOff> rule :
                List.<UnaryOperator<SetOff>>of(
                        SetOff::dashed,
                        SetOff::addressed,
                        SetOff::called,
                        SetOff::told,
                        SetOff::deemed)) {
            now = rule.apply(new SetOff(now)).mended;
        }
        return now;
    }

    /// "The Alliance – the Front, the Guard and the Lions – left": its members, and none beside it.
    private SetOff dashed() {
        for (int first = 3; first + 2 < tree.size(); first++) {
            int whole = tree.label(first).equals("conj") ? tree.head(first) : -1;
            int dash = tree.first(first) - 1;
            boolean members =
                    whole >= 0
                            && whole < dash
                            && DASHES.contains(tree.at(dash).form())
                            && tree.at(whole).noun()
                            && tree.at(first).properNoun()
                            && tree.together(first).size() > 1;
            if (members && closed(first, whole)) {
                mended.set(first, mended.get(first).hung(whole, "appos"));
            }
        }
        return this;
    }

    /// A second dash or the sentence's end stands behind the last member.
    private boolean closed(int first, int whole) {
        for (int at = first + 1; at < tree.size(); at++) {
            if (DASHES.contains(tree.at(at).form())) {
                return true;
            }
            if (tree.at(at).verb() && !tree.under(at, first)) {
                return false;
            }
        }
        return !tree.labelled(whole, "nsubj", "nsubjpass");
    }

    /// "The Front's two pillars, the Guard and the Lions, left": the pillars left.
    private SetOff addressed() {
        for (int noun = 1; noun + 3 < tree.size(); noun++) {
            int verb = tree.label(noun).equals("vocative") ? tree.head(noun) : -1;
            int subject = verb > noun ? tree.kid(verb, "nsubj") : -1;
            boolean before =
                    subject > noun
                            && subject < verb
                            && tree.at(noun).noun()
                            && !tree.at(noun).properNoun()
                            && tree.at(subject).properNoun()
                            && tree.comma(noun + 1)
                            && tree.first(subject) == noun + 2
                            && tree.comma(verb - 1);
            if (before) {
                mended.set(noun, mended.get(noun).hung(verb, "nsubj"));
                mended.set(subject, mended.get(subject).hung(noun, "appos"));
            }
        }
        return this;
    }

    /// "part of a coalition called the Alliance": the coalition is called so, not the part. "A
    /// group calling itself the Front left": no second one left.
    private SetOff called() {
        for (int verb = 3; verb + 1 < tree.size(); verb++) {
            int noun = verb - 1;
            int above = tree.head(verb);
            boolean astray =
                    TELLING_NAMES.contains(tree.lemma(verb))
                            && tree.label(verb).equals("acl")
                            && above >= 0
                            && above < noun
                            && tree.at(noun).noun()
                            && !tree.at(noun).properNoun()
                            && tree.label(noun).equals("pobj")
                            && tree.under(noun, above);
            if (astray) {
                mended.set(verb, mended.get(verb).hung(noun, "acl"));
            }
        }
        for (int verb = 1; verb + 3 < tree.size(); verb++) {
            boolean itself =
                    TELLING_NAMES.contains(tree.lemma(verb))
                            && tree.labelled(verb, "acl", "relcl")
                            && tree.at(verb + 1).form().matches("(it|him)self|themselves");
            int group = itself ? tree.head(verb) : -1;
            int main = group < 0 ? -1 : tree.head(group);
            for (int name : main < 0 ? List.<Integer>of() : tree.kids(main, Tree.SUBJECTS)) {
                if (name > verb && tree.first(name) == verb + 2 && name < main) {
                    mended.set(name, mended.get(name).hung(verb, "oprd"));
                }
            }
        }
        return this;
    }

    /// "Dawn Front (DF): ruling party of the region; held Mora": the Front is that, and held it.
    private SetOff told() {
        for (int colon = 2; colon + 2 < tree.size() && colon < 20; colon++) {
            int name = colon - 1;
            while (name > 0 && (tree.at(name).punctuation() || tree.label(name).equals("appos"))) {
                name--;
            }
            int noun = tree.at(colon).form().equals(":") ? tree.head(name) : -1;
            boolean glossed =
                    noun > colon
                            && tree.at(name).properNoun()
                            && tree.label(name).equals("dep")
                            && tree.at(noun).noun()
                            && !tree.at(noun).properNoun()
                            && tree.first(name) == 0
                            && tree.head(noun) != name;
            if (glossed) {
                mended.set(name, tree.at(name).hung(tree.head(noun), tree.label(noun)));
                mended.set(noun, tree.at(noun).hung(name, "appos"));
            }
        }
        return this;
    }

    /// "is regarded as a terrorist group by Rovia, along with Tana": Rovia regards it so.
    private SetOff deemed() {
        for (int by = 4; by + 1 < tree.size(); by++) {
            int noun = tree.at(by).form().equals("by") ? tree.head(by) : -1;
            int as = noun >= 0 && tree.label(noun).equals("pobj") ? tree.head(noun) : -1;
            int verb = as >= 0 && tree.lemma(as).equals("as") ? tree.head(as) : -1;
            boolean done =
                    verb >= 0
                            && noun < by
                            && tree.label(by).equals("prep")
                            && tree.at(verb).tag().equals("VBN")
                            && tree.has(verb, "auxpass")
                            && !tree.has(verb, "agent");
            if (done) {
                mended.set(by, tree.at(by).hung(verb, "agent"));
            }
        }
        return this;
    }
}
