package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Rehangs what stands between commas beside a name: a second name for it, an office, a participle
/// that took the main clause's place.
final class Appositions {
    private static final Set<String> LATER = Set.of("conj", "ccomp", "dep", "parataxis", "advcl");
    static final Set<String> QUANTITIES =
            Set.of("most", "all", "both", "some", "many", "none", "part", "much", "half", "each");

    private static final Set<String> GIVING = Set.of("give", "lend", "grant", "offer", "deny");
    private static final Set<String> NAMING = Set.of("name", "appoint", "make", "elect", "declare");
    private static final Set<String> OFFICES =
            Set.of(
                    "role",
                    "position",
                    "post",
                    "job",
                    "status",
                    "career",
                    "work",
                    "stint",
                    "term",
                    "reputation",
                    "time",
                    "appointment",
                    "day",
                    "service",
                    "place",
                    "successor",
                    "election",
                    "nomination",
                    "promotion",
                    "replacement",
                    "removal");

    private final Tree tree;
    private final List<Token> mended;

    private Appositions(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<UnaryOperator<Appositions>> rules =
                List.of(
                        Appositions::participles,
                        Appositions::secondSubjects,
                        Appositions::titles,
                        Appositions::closed,
                        Appositions::beside,
                        Appositions::both,
                        Appositions::offices,
                        Appositions::receivers,
                        Appositions::own);
        List<Token> now = tokens;
        for (UnaryOperator<Appositions> rule : rules) {
            now = rule.apply(new Appositions(now)).mended;
        }
        return now;
    }

    /// "The Front, led since 2009 by Dan, left": it left; "led" says more of it.
    private Appositions participles() {
        for (int verb = 2; verb < tree.size(); verb++) {
            int subject = tree.kid(verb, "nsubj");
            boolean bare =
                    past(verb)
                            && subject >= 0
                            && subject < verb
                            && tree.comma(verb - 1)
                            && !tree.has(verb, "dobj")
                            && tree.kids(verb, "prep").stream().reduce(-1, (a, b) -> b) > verb;
            int main = bare ? main(verb) : -1;
            if (main < 0) {
                continue;
            }
            hang(main, tree.head(verb), tree.label(verb));
            hang(subject, main, tree.has(main, "auxpass") ? "nsubjpass" : "nsubj");
            for (int kid : tree.kids(verb)) {
                boolean by = tree.lemma(kid).equals("by") && kid > verb && kid < main;
                if (by) {
                    hang(kid, verb, "agent");
                } else if (kid != main && kid != subject && (kid < subject || kid > main)) {
                    hang(kid, main, tree.label(kid));
                }
            }
            mended.set(verb, tree.at(verb).tagged("VBN").hung(subject, "acl"));
        }
        return this;
    }

    private boolean past(int verb) {
        return tree.at(verb).tag().equals("VBD")
                || tree.at(verb).tag().equals("VBN")
                        && !tree.has(verb, "aux")
                        && !tree.has(verb, "auxpass");
    }

    /// The finite verb after a comma that lacks a subject and stands beside `verb` without "and".
    private int main(int verb) {
        for (int kid = verb + 1; kid < tree.size(); kid++) {
            boolean beside =
                    tree.head(kid) == verb && LATER.contains(tree.label(kid))
                            || tree.head(kid) < 0 && tree.head(verb) < 0;
            if (beside && bare(kid) && apart(verb, kid)) {
                return kid;
            }
        }
        return -1;
    }

    /// A finite verb behind a comma, without subject or conjunction.
    private boolean bare(int verb) {
        return tree.finite(verb)
                && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                && !tree.has(verb, "mark")
                && tree.comma(tree.first(verb) - 1);
    }

    private boolean apart(int verb, int kid) {
        return tree.kids(verb, "cc").stream().noneMatch(cc -> cc > verb && cc < kid);
    }

    /// "Its founder, the preacher Dan, left": a second subject between commas is the first again.
    private Appositions secondSubjects() {
        for (int verb = 0; verb < tree.size(); verb++) {
            List<Integer> subjects = tree.kids(verb, Tree.SUBJECTS);
            if (subjects.size() != 2 || subjects.get(1) > verb) {
                continue;
            }
            int second = subjects.get(1);
            int first = described(subjects.getFirst());
            int opening = tree.first(second) - 1;
            boolean nouns =
                    tree.at(first).noun()
                            && tree.at(second).noun()
                            && !Tree.TIMES.contains(tree.lemma(first))
                            && !Tree.TIMES.contains(tree.lemma(second))
                            && !QUANTITIES.contains(tree.lemma(second));
            boolean names = tree.at(first).properNoun() && tree.at(second).properNoun();
            int closing = last(second) + 1;
            if (nouns
                    && !names
                    && tree.comma(opening)
                    && opening > first
                    && closing < verb
                    && tree.comma(closing)) {
                hang(second, first, "appos");
            }
        }
        return this;
    }

    /// Of "two of its commanders" the commanders.
    private int described(int subject) {
        int of = tree.at(subject).tag().equals("CD") ? tree.kid(subject, "prep") : -1;
        int many = of < 0 || !tree.lemma(of).equals("of") ? -1 : tree.kid(of, "pobj");
        return many < 0 ? subject : many;
    }

    /// "Front chief of staff Gen. Dan Yaro left": the chief is Yaro.
    private Appositions titles() {
        for (int verb = 0; verb < tree.size(); verb++) {
            List<Integer> subjects = tree.kids(verb, Tree.SUBJECTS);
            if (subjects.size() != 2 || subjects.get(1) > verb) {
                continue;
            }
            int title = subjects.getFirst();
            int name = subjects.get(1);
            if (tree.at(title).tag().equals("NN")
                    && tree.at(name).properNoun()
                    && tree.kids(title, "prep").stream()
                            .anyMatch(kid -> tree.lemma(kid).equals("of"))
                    && tree.first(name) - 1 == last(title)) {
                hang(name, title, "appos");
            }
        }
        return this;
    }

    /// "The head of the Front, Dan Yaro, and his deputy": Yaro is no second Front.
    private Appositions closed() {
        for (int name = 2; name < tree.size(); name++) {
            int first = tree.head(name);
            boolean beside =
                    tree.label(name).equals("conj")
                            && first >= 0
                            && first < name
                            && tree.at(name).properNoun()
                            && tree.at(first).properNoun()
                            && tree.label(first).equals("pobj")
                            && tree.comma(tree.first(name) - 1)
                            && !tree.has(first, "cc")
                            && !tree.has(name, "cc")
                            && !tree.has(name, "conj")
                            && tree.kids(first, "conj").size() == 1;
            int title = beside ? tree.head(tree.head(first)) : -1;
            if (title >= 0
                    && tree.at(title).tag().equals("NN")
                    && last(name) + 1 < tree.size()
                    && tree.comma(last(name) + 1)) {
                hang(name, first, "appos");
            }
        }
        return this;
    }

    /// "Dan, aka Abu Dan, and a commander of it, Omar, left": the commander is Omar, not Dan.
    private Appositions beside() {
        for (int office = 3; office < tree.size(); office++) {
            int first = tree.head(office);
            int opening = tree.first(office);
            boolean second =
                    tree.label(office).equals("appos")
                            && first >= 0
                            && first < opening
                            && tree.at(first).properNoun()
                            && opening > 1
                            && tree.lemma(opening - 1).equals("and")
                            && tree.comma(opening - 2);
            int named = office;
            boolean other =
                    second
                            && tree.kids(office, "appos").stream()
                                    .anyMatch(kid -> kid > named && tree.at(kid).properNoun());
            if (other) {
                hang(office, first, "conj");
            }
        }
        return this;
    }

    /// "by Dan and Omar, two former chiefs of the Front": the chiefs are no third.
    private Appositions both() {
        for (int many = 4; many < tree.size(); many++) {
            int first = tree.head(many);
            int opening = tree.first(many);
            boolean third =
                    tree.label(many).equals("conj")
                            && tree.at(many).tag().equals("NNS")
                            && first >= 0
                            && first < opening - 1
                            && tree.at(first).properNoun()
                            && tree.comma(opening - 1)
                            && tree.lemma(opening).matches("two|both|three");
            int head = third && tree.label(first).equals("conj") ? tree.head(first) : -1;
            if (head >= 0
                    && tree.at(head).properNoun()
                    && tree.has(head, "cc")
                    && !tree.under(head, many)) {
                hang(many, head, "appos");
            }
        }
        return this;
    }

    /// "succeeded his brother as emir of the Front": the succeeding was as emir.
    private Appositions offices() {
        for (int as = 2; as < tree.size(); as++) {
            int noun = tree.head(as);
            boolean below =
                    tree.lemma(as).equals("as")
                            && tree.label(as).equals("prep")
                            && noun >= 0
                            && noun < as
                            && tree.label(noun).equals("dobj")
                            && !OFFICES.contains(tree.lemma(noun))
                            && !tree.comma(as - 1);
            if (below && tree.at(tree.head(noun)).verb()) {
                hang(as, tree.head(noun), "prep");
            }
        }
        return this;
    }

    /// "lent the Front two tanks", "named Dan governor": the Front is no kind of tank.
    private Appositions receivers() {
        for (Token noun : List.copyOf(mended)) {
            int verb = noun.label().equals("dobj") ? noun.head() : -1;
            boolean gives = verb >= 0 && GIVING.contains(tree.lemma(verb));
            boolean names = verb >= 0 && NAMING.contains(tree.lemma(verb));
            if (!gives && !names || noun.properNoun() || verb > noun.index()) {
                continue;
            }
            for (int kid : tree.kids(noun.index())) {
                boolean name =
                        tree.at(kid).properNoun()
                                && tree.labelled(kid, "compound", "nmod")
                                && kid < noun.index()
                                && (kid == noun.index() - 1
                                        || tree.at(kid + 1).tag().matches("CD|DT|JJ|PRP\\$"));
                if (name && tree.first(kid) <= verb + 2) {
                    hang(kid, verb, names ? "dobj" : "dative");
                    if (names) {
                        hang(noun.index(), verb, "oprd");
                    }
                    break;
                }
            }
        }
        return this;
    }

    /// "against the Front, its old rival": no second that it is against.
    private Appositions own() {
        for (int second = 3; second < tree.size(); second++) {
            int first = -1;
            for (int kid :
                    tree.head(second) >= 0 && tree.labelled(second, "pobj", "dobj")
                            ? tree.kids(tree.head(second))
                            : List.<Integer>of()) {
                first = kid < second && tree.label(kid).equals(tree.label(second)) ? kid : first;
            }
            int opening = tree.first(second);
            if (first > 0
                    && tree.at(first).properNoun()
                    && !tree.at(second).properNoun()
                    && tree.at(opening).tag().equals("PRP$")
                    && tree.comma(opening - 1)
                    && last(first) == opening - 2) {
                hang(second, first, "appos");
            }
        }
        return this;
    }

    private int last(int noun) {
        int last = noun;
        while (last + 1 < tree.size() && tree.under(last + 1, noun) && !tree.comma(last + 1)) {
            last++;
        }
        return last;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
