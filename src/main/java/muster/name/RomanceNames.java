package muster.name;

import java.util.List;

/// Names in French, Spanish and Portuguese, whose adjectives and nouns are often written small:
/// "Forces démocratiques alliées", "Mouvement national de libération de l'Azawad".
final class RomanceNames {
    private static final int LONG = 7;
    private final Words words;
    private final Cores cores;

    RomanceNames(Words words, Cores cores) {
        this.words = words;
        this.cores = cores;
    }

    /// The last word up to which small words go on with the name from `first` to `last`; `last`
    /// where none does.
    int end(Line line, int first, int last) {
        List<String> name = line.lows(first, last);
        if (name.stream().noneMatch(word -> words.in("romance-opens", word))) {
            return last;
        }
        int end = last;
        for (int at = last + 1; at < Math.min(line.size(), last + LONG); at++) {
            if (line.cap(at) && cores.core(line, at)) {
                return at > last + 1 ? at : end;
            }
            if (line.cap(at) || line.broken(at)) {
                return end;
            }
            if (adjective(line, at)) {
                end = at;
            } else if (!joint(line.low(at)) && !shared(line, at)) {
                return end;
            }
        }
        return end;
    }

    private boolean joint(String low) {
        return words.in("romance-small", low) || low.matches("[dl]['’].*");
    }

    /// A word that no English text has, by an accent or its ending.
    private boolean adjective(Line line, int at) {
        String low = line.low(at);
        boolean accent = low.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
        return low.length() > 4
                && (accent
                        || words.lexicon().words("romance-ending").stream()
                                .anyMatch(low::endsWith));
    }

    /// "national", "popular", "central": where French or Spanish follows.
    private boolean shared(Line line, int at) {
        return words.in("romance-shared", line.low(at))
                && (joint(line.low(at + 1)) || adjective(line, at + 1));
    }
}
