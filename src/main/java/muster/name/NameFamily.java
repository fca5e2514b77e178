package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.name.NameMatch.Why;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Says whether two names are spellings, scripts, translations, acronyms or short forms of one
/// name, how surely, and why. The one place where names are compared.
///
/// Both names are cut into words (`NameCutter`), the words laid side by side by sound and meaning
/// (`Alignment`), and what is left over on either side counted against it. Safe for many threads.
public final class NameFamily {
    private static final double LEFT_OVER = 0.55;
    private static final double TELLING_LEFT_OVER = 0.65;
    private static final double CONFLICT = 0.95;
    private static final double PLACE_APART = 0.62;
    private static final double PLACE_BESIDE = 0.3;

    private final LatinLetters letters;
    private final WordTable table;
    private final NameCutter forms;
    private final WordLikeness likeness;

    private NameFamily(LatinLetters letters, WordTable table) {
        this.letters = letters;
        this.table = table;
        forms = new NameCutter(letters, table);
        likeness = new WordLikeness(table);
    }

    public static NameFamily load(KnowledgeFolder folder, List<Fault> faults) {
        LatinLetters letters = LatinLetters.soon();
        return new NameFamily(letters, WordTable.load(folder, letters, faults));
    }

    /// With all names that were transliterated until now, which need not be again.
    void write(NamesOut out) {
        letters.write(out);
        table.write(out);
    }

    static NameFamily read(NamesIn in) {
        return new NameFamily(LatinLetters.read(in), WordTable.read(in));
    }

    /// @param persons both are names of people, whose given names and titles say little
    public NameMatch match(String one, String other, boolean persons) {
        return match(forms.forms(one, persons), other, persons);
    }

    NameMatch match(List<NameForm> ones, String other, boolean persons) {
        NameMatch best = NameMatch.NONE;
        List<NameForm> others = forms.forms(other, persons);
        for (NameForm a : ones) {
            for (NameForm b : others) {
                NameMatch match = match(a, b);
                best = match.sureness() > best.sureness() ? match : best;
            }
        }
        return best;
    }

    /// Keys of which two names have one in common only where they are surely one name: spellings
    /// and translations of the same words. Short forms and acronyms have others.
    public Set<String> keys(String name, boolean persons) {
        return FamilyKeys.of(forms.forms(name, persons));
    }

    NameCutter forms() {
        return forms;
    }

    NameMatch match(NameForm a, NameForm b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            boolean equal = a.written().equals(b.written());
            return equal ? new NameMatch(1, List.of(Why.EXACT), "the same") : NameMatch.NONE;
        }
        if (!a.acronym().isEmpty() && !b.acronym().isEmpty()) {
            return a.acronym().equals(b.acronym())
                    ? new NameMatch(1, List.of(Why.EXACT), "the same letters")
                    : NameMatch.NONE;
        }
        NameMatch acronym = acronym(a, b);
        if (a.vowelless() && !b.acronym().isEmpty() || b.vowelless() && !a.acronym().isEmpty()) {
            return acronym;
        }
        NameMatch words = a.key().equals(b.key()) ? exact(a) : aligned(a, b);
        return words.sureness() >= acronym.sureness() ? words : acronym;
    }

    private static NameMatch exact(NameForm form) {
        return new NameMatch(1, List.of(Why.EXACT), "both " + form.key());
    }

    private static NameMatch acronym(NameForm a, NameForm b) {
        if (!a.acronym().isEmpty() && b.declared().contains(a.acronym())
                || !b.acronym().isEmpty() && a.declared().contains(b.acronym())) {
            return new NameMatch(0.97, List.of(Why.ACRONYM), "the acronym stands in brackets");
        }
        double sureness =
                Math.max(
                        Acronyms.sureness(a.acronym(), b.initials()),
                        Acronyms.sureness(b.acronym(), a.initials()));
        String letters = a.acronym().isEmpty() ? b.acronym() : a.acronym();
        return sureness > 0
                ? new NameMatch(sureness, List.of(Why.ACRONYM), "initials " + letters)
                : NameMatch.NONE;
    }

    private NameMatch aligned(NameForm a, NameForm b) {
        Alignment laid = Alignment.of(a, b, likeness);
        if (laid.pairs().isEmpty()) {
            return wholeSound(a, b);
        }
        double matched = 0;
        double total = 0;
        for (Alignment.Pair pair : laid.pairs()) {
            double weight = weight(pair);
            matched += weight * pair.value();
            total += weight;
        }
        boolean striking = striking(laid);
        double left = cost(laid.left(), striking);
        double right = cost(laid.right(), striking);
        double sureness =
                matched
                        / (total
                                + left
                                + right
                                + CONFLICT * Math.min(telling(laid.left()), telling(laid.right())));
        sureness = guarded(sureness, laid, a, b);
        if (!laid.ordered()) {
            sureness *= a.person() ? 0.9 : 0.96;
        }
        NameMatch match = new NameMatch(Math.min(sureness, 0.99), why(laid), Reasons.of(laid));
        NameMatch whole = wholeSound(a, b);
        return whole.sureness() > match.sureness() ? whole : match;
    }

    private static double telling(List<NameWord> words) {
        return words.stream()
                .filter(word -> word.sort() != NameWord.Sort.FORM)
                .mapToDouble(NameWord::weight)
                .sum();
    }

    private static double cost(List<NameWord> words, boolean striking) {
        double cost = 0;
        for (NameWord word : words) {
            boolean beside = striking && word.sort() == NameWord.Sort.PLACE;
            double weight = beside ? PLACE_BESIDE : word.weight();
            cost += weight * (weight >= 1 ? TELLING_LEFT_OVER : LEFT_OVER);
        }
        return cost;
    }

    /// What the sum of weights does not see: other numbers, other places, nothing but common words.
    private static double guarded(double sureness, Alignment laid, NameForm a, NameForm b) {
        if (!a.numbers().equals(b.numbers()) && !a.numbers().isEmpty() && !b.numbers().isEmpty()) {
            return Math.min(sureness, 0.1);
        }
        double most = laid.pairs().stream().mapToDouble(NameFamily::weight).max().orElse(0);
        boolean left = !laid.left().isEmpty() || !laid.right().isEmpty();
        if (most < 0.6 && left) {
            return Math.min(sureness, most < 0.4 ? 0.5 : 0.7);
        }
        if (left && laid.pairs().size() == 1 && vague(laid.pairs().getFirst())) {
            return Math.min(sureness, 0.78);
        }
        if (unit(laid)) {
            return Math.min(sureness, 0.78);
        }
        if (a.vowelless() != b.vowelless()
                && laid.pairs().size() == 1
                && !sameConsonants(laid.pairs().getFirst())) {
            return Math.min(sureness, 0.55);
        }
        boolean apart =
                laid.left().stream().anyMatch(NameFamily::place)
                        || laid.right().stream().anyMatch(NameFamily::place);
        return apart && !striking(laid) ? Math.min(sureness, PLACE_APART) : sureness;
    }

    /// Without vowels a single word says little: "Sahrawi" is not "سوريا".
    private static boolean sameConsonants(Alignment.Pair pair) {
        if (pair.one().known() && pair.one().meaning().equals(pair.other().meaning())) {
            return true;
        }
        String one = consonants(pair.one());
        String other = consonants(pair.other());
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String consonants(NameWord word) {
        return word.sounds().replaceAll("[aeiuEOwy%]", "").replaceAll("(.)\\1+", "$1");
    }

    /// "Hezbollah" and "Hezbollah Brigades": the one may be a part of the other.
    private static boolean unit(Alignment laid) {
        boolean units =
                laid.left().stream().anyMatch(word -> word.sort() == NameWord.Sort.UNIT)
                        != laid.right().stream()
                                .anyMatch(word -> word.sort() == NameWord.Sort.UNIT);
        return units && laid.pairs().stream().allMatch(pair -> pair.one().known());
    }

    /// A common word in another form: "Ansar" and "Ansaru".
    private static boolean vague(Alignment.Pair pair) {
        return pair.one().known() && !pair.one().sounds().equals(pair.other().sounds());
    }

    private static double weight(Alignment.Pair pair) {
        return Math.max(pair.one().weight(), pair.other().weight());
    }

    /// A rare word that agrees, with another beside it, outweighs a country that only one of the
    /// names has: "Korea Daesong Trading", "Daesong Trading"; not "Taliban", "Pakistani Taliban".
    private static boolean striking(Alignment laid) {
        long rare = laid.pairs().stream().filter(NameFamily::rare).count();
        long telling =
                laid.pairs().stream()
                        .filter(pair -> pair.one().sort() != NameWord.Sort.FORM)
                        .count();
        boolean oneSided = laid.left().isEmpty() || laid.right().isEmpty();
        return rare >= 1 && telling >= 2 && oneSided;
    }

    private static boolean rare(Alignment.Pair pair) {
        return pair.one().sort() == NameWord.Sort.UNKNOWN && pair.one().latin().length() > 4;
    }

    private static boolean branch(Alignment laid) {
        List<NameWord> more = laid.left().isEmpty() ? laid.right() : laid.left();
        boolean oneSided = laid.left().isEmpty() || laid.right().isEmpty();
        return oneSided && more.stream().anyMatch(word -> word.sort() == NameWord.Sort.PLACE);
    }

    private static boolean place(NameWord word) {
        return word.sort() == NameWord.Sort.PLACE || word.sort() == NameWord.Sort.NUMBER;
    }

    /// Words may be cut differently throughout: "Al Qaida tul Jihad", "Alqaidatuljihad".
    private static NameMatch wholeSound(NameForm a, NameForm b) {
        String one = a.sounds();
        String other = b.sounds();
        boolean cut = a.words().size() != b.words().size();
        if (!cut
                || Math.min(one.length(), other.length()) < 6
                || !a.numbers().equals(b.numbers())) {
            return NameMatch.NONE;
        }
        double alike = SoundDistance.likeness(one, other, a.vowelless() || b.vowelless());
        return alike >= 0.9
                ? new NameMatch(alike * 0.95, List.of(Why.JOINED), "sounds alike as a whole")
                : NameMatch.NONE;
    }

    private static List<Why> why(Alignment laid) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        laid.pairs().stream()
                .map(Alignment.Pair::why)
                .filter(reason -> reason != Why.EXACT)
                .forEach(why::add);
        if (!laid.left().isEmpty() || !laid.right().isEmpty()) {
            why.add(Why.SHORT);
        }
        if (!laid.ordered()) {
            why.add(Why.ORDER);
        }
        if (branch(laid)) {
            why.add(Why.BRANCH);
        }
        return List.copyOf(why);
    }
}
