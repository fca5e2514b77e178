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
        int lettered = lettered(line, first, last);
        if (lettered > last) {
            return lettered;
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

    /// "... pour un Congo libre et souverain (APCLS)": what the letters in brackets stand for.
    private static int lettered(Line line, int first, int last) {
        int open = last + 1;
        while (open < Math.min(line.size() - 1, last + 12) && !line.opens(open)) {
            if (line.comma(open) || !Character.isLetter(line.low(open).charAt(0))) {
                return last;
            }
            open++;
        }
        return line.opens(open)
                        && Acronym.of(line.token(open + 1).form(), line.lows(first, open - 1))
                ? open - 1
                : last;
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
