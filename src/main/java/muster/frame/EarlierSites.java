package muster.frame;

import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.List;
import java.util.Set;

/// Where "the base" lies, of which a sentence before said it: "stormed a base at Mora. The army
/// retook the base."
final class EarlierSites {
    /// How many sentences back it may have been said.
    private static final int FAR = 4;

    private static final Set<String> SIDES = Set.of("at", "in", "near", "of", "outside");

    private final Parsed parsed;
    private final Set<String> sites;

    /// @param sites nouns for what stands somewhere
    EarlierSites(Parsed parsed, Set<String> sites) {
        this.parsed = parsed;
        this.sites = sites;
    }

    /// The place of the site that "the" points back to at `noun`; nothing where none was said.
    List<Bound> of(Sentence sentence, int noun, Fillers fillers) {
        Token site = sentence.token(noun);
        if (!sites.contains(site.lemma()) || !pointed(sentence, noun) || placed(sentence, noun)) {
            return List.of();
        }
        for (int back = 1; back <= Math.min(FAR, sentence.index()); back++) {
            Sentence before = parsed.sentences().get(sentence.index() - back);
            for (Token token : before.tokens().reversed()) {
                if (token.noun() && token.lemma().equals(site.lemma())) {
                    List<Bound> there = there(before, token.index(), fillers);
                    if (!there.isEmpty()) {
                        return there.stream()
                                .map(place ->
                                        new Bound(
                                                noun,
                                                site.span(),
                                                place.entities(),
                                                place.mention()))
                                .toList();
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Bound> there(Sentence sentence, int site, Fillers fillers) {
        return sentence.roles().of(site).stream()
                .filter(link -> SIDES.contains(link.role().replace("~", "")))
                .map(Link::filler)
                .flatMap(at -> fillers.at(sentence, at, Sort.PLACE).stream())
                .limit(1)
                .toList();
    }

    private static boolean pointed(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> Set.of("the", "that", "this").contains(child.lemma()));
    }

    /// "the base at Mora", "the airport of the capital": it says itself which.
    private static boolean placed(Sentence sentence, int noun) {
        return sentence.roles().of(noun).stream().anyMatch(link -> SIDES.contains(link.role()));
    }
}
