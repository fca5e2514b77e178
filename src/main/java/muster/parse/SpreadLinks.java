package muster.parse;

import java.util.List;

/// Links that follow from others: through words of quantity ("dozens of fighters"), through light
/// verbs ("carried out an attack"), and looser ones where a preposition may belong to the verb or
/// to the noun.
final class SpreadLinks {
    private final Tree tree;
    private final Structure words;
    private final Links links;

    SpreadLinks(Tree tree, Structure words, Links links) {
        this.tree = tree;
        this.words = words;
        this.links = links;
    }

    void find() {
        for (int i = 0; i < tree.size(); i++) {
            for (Link link : links.of(i)) {
                quantity(link);
                company(link);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.verbal(i)) {
                light(i);
            }
            if (tree.label(i).equals("acl") && words.siteVerbs().contains(tree.lemma(i))) {
                sited(i);
            }
            if (tree.lemma(i).equals("belong") && tree.label(i).equals("acl")) {
                for (int owned : links.of(i, Link.SUBJ)) {
                    links.add(owned, "belong_to", links.of(i, "to"));
                }
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.verbal(i) || act(i)) {
                loose(i);
            }
            if (tree.at(i).verb() && links.has(i, Link.OBJ) && !links.has(i, Link.SUBJ)) {
                killers(i);
            }
        }
    }

    /// "a camp located at Mora": a camp at Mora.
    private void sited(int verb) {
        for (String at : List.of("in", "at", "near", "on", "outside", "inside", "around")) {
            for (int thing : links.of(verb, Link.OBJ)) {
                if (!tree.at(thing).properNoun()) {
                    links.add(thing, at, links.of(verb, at));
                }
            }
        }
    }

    private void quantity(Link link) {
        int filler = link.filler();
        boolean counts =
                words.quantityNouns().contains(tree.lemma(filler))
                        || tree.at(filler).tag().equals("CD")
                        || tree.at(filler).tag().equals("DT");
        if (counts && !link.role().equals(Link.MOD) && !link.role().equals("of")) {
            links.add(link.predicate(), link.role(), links.of(filler, "of"));
        }
    }

    /// "The army, along with the militia, attacked": both did.
    private void company(Link link) {
        boolean acts = link.role().equals(Link.SUBJ) || link.role().equals(Link.OBJ);
        if (acts && tree.at(link.predicate()).verb()) {
            for (String role : List.of("along_with", "together_with", "as_well_as")) {
                links.add(link.predicate(), link.role(), links.of(link.filler(), role));
                List<Integer> beside = links.of(link.predicate(), role);
                if (link.role().equals(undergoing(link.predicate(), beside))) {
                    links.add(link.predicate(), link.role(), beside);
                }
            }
        }
    }

    /// "executed him along with two others": they were executed, too.
    private String undergoing(int verb, List<Integer> beside) {
        boolean object =
                words.victimVerbs().contains(tree.lemma(verb))
                        && links.of(verb, Link.OBJ).stream()
                                .anyMatch(done -> beside.stream().allMatch(one -> done < one));
        return object ? Link.OBJ : Link.SUBJ;
    }

    private void light(int verb) {
        String lemma = tree.lemma(verb);
        if (words.undergoVerbs().contains(lemma)) {
            links.of(verb, Link.OBJ).forEach(noun -> undergone(verb, noun));
        }
        if (lemma.equals("come") || lemma.equals("be")) {
            links.of(verb, "under")
                    .forEach(noun -> links.add(noun, Link.OBJ, links.of(verb, Link.SUBJ)));
            links.of(verb, "behind").forEach(noun -> handOn(verb, noun));
        }
        for (int noun : links.of(verb, Link.OBJ)) {
            if (words.partNouns().contains(tree.lemma(noun))) {
                part(verb, verb);
                part(verb, noun);
            } else if (words.lightVerbs().contains(lemma) && act(noun)) {
                handOn(verb, noun);
            } else if (words.subjectVerbs().contains(lemma) && act(noun)) {
                links.add(noun, Link.SUBJ, links.of(verb, Link.SUBJ));
            }
        }
        if (words.lightVerbs().contains(lemma)) {
            links.of(verb, "into").stream().filter(this::act).forEach(noun -> handOn(verb, noun));
        }
        if (words.partVerbs().contains(lemma)) {
            part(verb, verb);
        }
    }

    private boolean act(int noun) {
        String lemma = tree.lemma(noun);
        return tree.at(noun).noun()
                && (words.actNouns().contains(lemma) || words.heldNouns().contains(lemma));
    }

    /// The subject and prepositions of the light verb are its noun's as well.
    private void handOn(int verb, int noun) {
        boolean undergone = words.undergoVerbs().contains(tree.lemma(verb));
        for (Link link : links.of(verb)) {
            boolean preposition = Character.isLowerCase(link.role().charAt(0)) && preposition(link);
            if (link.filler() != noun
                    && (preposition || !undergone && link.role().equals(Link.SUBJ))) {
                links.add(noun, link.role(), link.filler());
            }
        }
    }

    /// "survived an attack"; in "foiled an attack on the dam" it is the dam's.
    private void undergone(int verb, int noun) {
        if (!links.has(noun, "on") && !links.has(noun, "against")) {
            links.add(noun, Link.OBJ, links.of(verb, Link.SUBJ));
        }
    }

    private void part(int verb, int holder) {
        for (String role : List.of("in", "for")) {
            for (int act : links.of(holder, role)) {
                if (!tree.at(act).noun() || Tree.TIMES.contains(tree.lemma(act))) {
                    continue; // "joined in 2003"
                }
                links.add(act, Link.SUBJ, links.of(verb, subjectRole(verb)));
            }
        }
    }

    /// "were involved in": whom the passive is done to takes part.
    private String subjectRole(int verb) {
        boolean passive =
                words.partVerbs().contains(tree.lemma(verb)) && !links.has(verb, Link.SUBJ);
        return passive ? Link.OBJ : Link.SUBJ;
    }

    private static boolean preposition(Link link) {
        return switch (link.role()) {
            case Link.SUBJ,
                    Link.OBJ,
                    Link.IOBJ,
                    Link.COMP,
                    Link.IS,
                    Link.MOD,
                    Link.POSS,
                    Link.ATTR,
                    Link.PRT,
                    Link.APPOS,
                    Link.INCLUDING,
                    "as",
                    "advcl" ->
                    false;
            default -> !link.role().startsWith("~");
        };
    }

    /// "shelled the village with mortars from the hill": "from" may belong to the village or to the
    /// shelling.
    private void loose(int verb) {
        List<Link> own = links.of(verb);
        for (Link link : own) {
            boolean argument =
                    link.role().equals(Link.OBJ)
                            || preposition(link) && tree.at(link.filler()).noun();
            if (!argument || tree.at(link.filler()).verb()) {
                continue;
            }
            for (Link below : links.of(link.filler())) {
                if (preposition(below) && link.filler() > verb) {
                    looseUnlessTight(verb, below);
                    if (below.role().equals("of")) {
                        further(verb, below.filler());
                    }
                }
            }
        }
        for (Link link : own) {
            if (link.role().equals(Link.OBJ)
                    && link.filler() > verb
                    && tree.at(link.filler()).noun()) {
                for (Link beside : own) {
                    if (preposition(beside) && beside.filler() > link.filler()) {
                        looseUnlessTight(link.filler(), beside);
                    }
                }
            }
        }
    }

    /// "was killed in a raid by commandos": they may have done it.
    private void killers(int verb) {
        for (String role : List.of("in", "during", "after")) {
            for (int act : links.of(verb, role)) {
                if (act(act)) {
                    links.add(verb, "~" + Link.SUBJ, links.of(act, Link.SUBJ));
                }
            }
        }
    }

    /// "retook control of the dam from the army": "from" hangs two nouns down.
    private void further(int verb, int noun) {
        for (Link below : links.of(noun)) {
            if (preposition(below) && !below.role().equals("of")) {
                looseUnlessTight(verb, below);
            }
        }
    }

    private void looseUnlessTight(int predicate, Link beside) {
        if (!links.of(predicate, beside.role()).contains(beside.filler())) {
            links.add(predicate, "~" + beside.role(), beside.filler());
        }
    }
}
