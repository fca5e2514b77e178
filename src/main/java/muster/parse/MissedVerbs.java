package muster.parse;

import java.util.List;
import java.util.Set;

/// Finds a verb that the tagger took for something else, so that the sentence can be read again:
/// "The brigade, once part of the army, merged with" (a participle), "is backed by X and fights
/// alongside Y" (a plural).
final class MissedVerbs {
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private MissedVerbs() {}

    /// The word that must be a finite verb for the sentence to have one; -1 where all is well.
    ///
    /// @param second the tagger's second choice for every word, empty where it had none
    static int find(List<Token> tokens, List<String> second) {
        if (tokens.size() < 5 || !tokens.getLast().form().equals(".")) {
            return -1;
        }
        Tree tree = new Tree(tokens);
        int beside = besideVerb(tree, second);
        if (beside >= 0) {
            return beside;
        }
        int part = ofParts(tree, second);
        if (part >= 0) {
            return part;
        }
        int said = said(tree);
        if (said >= 0) {
            return said;
        }
        int meanwhile = meanwhile(tree, second);
        if (meanwhile >= 0) {
            return meanwhile;
        }
        int root = root(tokens);
        if (root > 1 && governing(tree, root)) {
            return root;
        }
        if (root < 0
                || tree.verbal(root)
                || tree.kids(root, "ccomp").stream().anyMatch(tree::verbal)) {
            return -1;
        }
        int next = -1;
        int last = -1;
        for (Token token : tokens) {
            int at = token.index();
            if (at > 1 && candidate(tree, at, second.get(at))) {
                if (closing(tokens.get(at - 1))) {
                    return at;
                }
                boolean participle = token.tag().equals("VBN");
                next = next < 0 && !participle ? at : next;
                boolean bare = tree.at(root).punctuation() && besideName(tree, at);
                last = last < 0 && participle && (bare || tree.label(at).equals("acl")) ? at : last;
            }
        }
        return next < 0 ? last : next;
    }

    /// "says rebels fired on Mora": whoever says something says a clause.
    private static int said(Tree tree) {
        for (int say = 1; say < tree.size() - 2; say++) {
            int object = tree.lemma(say).equals("say") ? tree.kid(say, "dobj") : -1;
            boolean clause = object > say && !tree.has(say, "ccomp") && tree.at(object).noun();
            int verb = clause ? tree.kid(object, "acl") : -1;
            if (verb == object + 1
                    && tree.at(verb).tag().equals("VBN")
                    && tree.at(verb).form().endsWith("ed")
                    && !tree.has(verb, "agent")) {
                return verb;
            }
        }
        return -1;
    }

    /// "ran as rebels advanced into Mora": a clause, no comparison.
    private static int meanwhile(Tree tree, List<String> second) {
        for (int at = 3; at < tree.size() - 1; at++) {
            int noun = at - 1;
            int as = tree.labelled(noun, "pobj") ? tree.head(noun) : -1;
            boolean clause =
                    as >= 0
                            && Set.of("as", "after", "before", "since").contains(tree.lemma(as))
                            && tree.at(at).tag().equals("VBN")
                            && tree.label(at).equals("acl")
                            && tree.head(at) == noun
                            && tree.at(noun).tag().equals("NNS")
                            && second.get(at).equals("VBD")
                            && !tree.has(at, "agent")
                            && tree.at(at + 1).tag().matches("IN|TO|DT|NNP|PRP\\$");
            if (clause) {
                return at;
            }
        }
        return -1;
    }

    /// "The Front (TF) successfully expelled insurgents": a name and no more before it.
    private static boolean besideName(Tree tree, int at) {
        int before = at - 1;
        while (before > 0 && tree.at(before).tag().equals("RB")) {
            before--;
        }
        return tree.labelled(at, "nmod", "amod")
                && (closing(tree.at(before)) || tree.at(before).properNoun());
    }

    /// "is backed by X and fights alongside Y": no noun stands beside a verb.
    private static int besideVerb(Tree tree, List<String> second) {
        for (int at = 2; at < tree.size(); at++) {
            if (tree.label(at).equals("conj")
                    && tree.at(at).tag().startsWith("NN")
                    && !tree.at(at).properNoun()
                    && FINITE.contains(second.get(at))
                    && tree.at(tree.head(at)).verb()
                    && tree.at(at - 1).tag().equals("CC")) {
                return at;
            }
        }
        return -1;
    }

    /// "Gunmen on motorcycles raided Mora; 37 died", "They overran Mora, seized Kalo and held it":
    /// a participle with an object of its own, where a verb is due.
    private static int ofParts(Tree tree, List<String> second) {
        int end = 0;
        while (end < tree.size() && !tree.at(end).form().equals(";")) {
            end++;
        }
        boolean verb = false;
        for (int at = 1; at < tree.size(); at++) {
            Token token = tree.at(at);
            verb |= at < end && (tree.finite(at) || token.tag().equals("MD"));
            int object = tree.kid(at, "dobj");
            boolean past =
                    token.tag().equals("VBN")
                            && (token.form().endsWith("ed") || second.get(at).equals("VBD"))
                            && object > at
                            && !tree.has(at, "agent")
                            && !tree.has(at, "aux")
                            && !tree.has(at, "auxpass");
            boolean first = !verb && at < end && end < tree.size() - 1;
            boolean series =
                    tree.comma(at - 1)
                            && !tree.labelled(at, "acl", "relcl", "conj")
                            && tree.kids(at, "conj").stream().anyMatch(tree::finite);
            if (owning(tree, at)) {
                return at;
            }
            boolean root =
                    token.head() < 0
                            && tree.label(at - 1).equals("npadvmod")
                            && tree.head(at - 1) == at
                            && !Tree.TIMES.contains(tree.lemma(at - 1))
                            && tree.kids(at, Tree.SUBJECTS).isEmpty();
            if (past && root) {
                return at; // "US aircraft bombed depots"
            }
            if (past && (first && tree.label(at).equals("acl") || series)) {
                return at;
            }
        }
        return -1;
    }

    /// "The Front controlled Mora and Kalo and had set up courts": Mora did not set them up.
    private static boolean owning(Tree tree, int at) {
        int noun = tree.head(at);
        boolean before =
                tree.at(at).tag().equals("VBN")
                        && tree.labelled(at, "nmod", "amod")
                        && noun > at
                        && tree.at(at - 1).properNoun()
                        && tree.labelled(noun, "nsubj")
                        && tree.finite(tree.head(noun));
        int verb = before ? tree.head(noun) : -1;
        while (verb > noun && tree.labelled(verb - 1, "aux", "auxpass", "neg")) {
            verb--;
        }
        return verb > noun && tree.at(verb - 1).tag().equals("CC");
    }

    /// "The Coalition groups the Front and the Guard": a plural with a subject and a name behind
    /// it.
    private static boolean governing(Tree tree, int root) {
        return tree.at(root).tag().equals("NNS")
                && Character.isLowerCase(tree.at(root).form().charAt(0))
                && tree.kids(root, "nsubj").stream().anyMatch(kid -> tree.at(kid).properNoun())
                && tree.kids(root).stream().noneMatch(kid -> tree.lemma(kid).equals("be"))
                && root + 1 < tree.size()
                && Set.of("DT", "NNP", "NNPS", "PRP$").contains(tree.at(root + 1).tag());
    }

    private static boolean candidate(Tree tree, int at, String second) {
        Token token = tree.at(at);
        boolean past =
                token.tag().equals("VBN") && (token.form().endsWith("ed") || second.equals("VBD"));
        boolean present =
                token.noun()
                        && (FINITE.contains(second)
                                || stray(tree, at)
                                || token.form().equals("control") && closed(tree, at));
        boolean advanced =
                token.adjective()
                        && token.form().endsWith("ed")
                        && at + 1 < tree.size()
                        && Set.of("IN", "TO").contains(tree.at(at + 1).tag())
                        && tree.at(at - 1).form().equals(",")
                        && Set.of("relcl", "acl", "amod", "nmod", "advcl").contains(tree.label(at));
        boolean left = token.form().equals("left") && token.adjective();
        return (past || present || left || advanced)
                && Character.isLowerCase(token.form().charAt(0))
                && !tree.has(at, "agent")
                && tree.kids(at, "conj").stream().noneMatch(kid -> tree.has(kid, "agent"))
                && !tree.has(at, "auxpass")
                && !tree.has(at, "aux");
    }

    /// "The group (TG) dates from 2001": a plural after a bracket or name, before a preposition.
    private static boolean stray(Tree tree, int at) {
        return tree.at(at).tag().equals("NNS")
                && at + 1 < tree.size()
                && tree.at(at + 1).tag().equals("IN")
                && (closing(tree.at(at - 1)) || tree.at(at - 1).properNoun());
    }

    /// "Forces, backed by X, control Mora": a word between a comma and its object.
    private static boolean closed(Tree tree, int at) {
        return closing(tree.at(at - 1))
                && at + 1 < tree.size()
                && tree.at(at + 1).tag().matches("NNPS?|DT|JJS?");
    }

    /// Read again, the word at `at` became a verb that carries a clause.
    static boolean mended(List<Token> tokens, int at) {
        int root = root(tokens);
        return Set.of("root", "conj", "advcl", "ccomp", "relcl").contains(tokens.get(at).label())
                && root >= 0
                && tokens.get(root).verb();
    }

    /// The tag under which it is read again.
    static String finiteTag(Token verb, String second) {
        return verb.tag().equals("VBN") || verb.adjective()
                ? "VBD"
                : FINITE.contains(second) ? second : "VBZ";
    }

    private static int root(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() < 0)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    private static boolean closing(Token token) {
        return Set.of(",", ")", "”", "—", "-RRB-", "''").contains(token.form());
    }
}
