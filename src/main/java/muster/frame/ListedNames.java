package muster.frame;

import muster.model.ClaimType;
import muster.model.Mention;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads on to the end of a list of names of which the parser lost the last ones: "an alliance of
/// the Front, the Guard (TG), and the Lions formed in June".
final class ListedNames {
    private static final int ASIDE = 8;

    private ListedNames() {}

    /// `found`, and the names that are listed right behind it where several are members of a
    /// coalition or merge.
    static List<Bound> whole(
            List<Bound> found, Frame frame, String role, Sentence sentence, Fillers fillers) {
        boolean several =
                role.equals("subject")
                        && Set.of(ClaimType.MEMBER, ClaimType.MERGER).contains(frame.type());
        if (!several) {
            return found;
        }
        Bound last = found.getLast();
        List<Bound> whole = new ArrayList<>(found);
        List<Bound> row =
                last.mention().filter(m -> named(m, fillers)).isPresent()
                                && last.token() <= last.mention().orElseThrow().last()
                        ? row(last.mention().orElseThrow(), sentence, fillers)
                        : List.of();
        for (Bound next : row) {
            if (whole.stream().noneMatch(bound -> bound.entities().equals(next.entities()))) {
                whole.add(next);
            }
        }
        return whole;
    }

    private static List<Bound> row(Mention first, Sentence sentence, Fillers fillers) {
        List<Bound> row = new ArrayList<>();
        int at = first.last() + 1;
        int before = first.first() - 1;
        while (before > 0 && form(sentence, before).equals("the")) {
            before--;
        }
        boolean over = before > 0 && form(sentence, before).equals("and");
        if (over) {
            return List.of();
        }
        boolean closed = false;
        while (!closed) {
            at = behindAside(sentence, at);
            int next = at;
            while (next < sentence.size() && form(sentence, next).matches(",|;|and|as|well|the")) {
                closed |= form(sentence, next).matches("and|well");
                next++;
            }
            int start = next;
            Optional<Mention> name =
                    next == at || next >= sentence.size()
                            ? Optional.empty()
                            : fillers.mentionAt(sentence, next)
                                    .filter(mention -> mention.first() <= start)
                                    .filter(mention -> named(mention, fillers));
            if (name.isEmpty()) {
                return List.of();
            }
            Mention mention = name.get();
            row.add(
                    new Bound(
                            mention.head(),
                            mention.span(),
                            mention.entities(),
                            Optional.of(mention)));
            at = mention.last() + 1;
        }
        return ends(sentence, behindAside(sentence, at)) ? row : List.of();
    }

    /// No verb follows of which the last one is the doer; "formed in June" tells of them all.
    private static boolean ends(Sentence sentence, int at) {
        return at >= sentence.size()
                || !sentence.token(at).tag().matches("VBD|VBZ|VBP|MD|NN.*|POS")
                || form(sentence, at).matches("formed|founded|created|established|set");
    }

    private static int behindAside(Sentence sentence, int at) {
        if (at < sentence.size() && form(sentence, at).equals("(")) {
            for (int end = at + 1; end < Math.min(sentence.size(), at + ASIDE); end++) {
                if (form(sentence, end).equals(")")) {
                    return end + 1;
                }
            }
        }
        return at;
    }

    private static boolean named(Mention mention, Fillers fillers) {
        return mention.form() == Mention.Form.NAME
                && !mention.entities().isEmpty()
                && fillers.entities(mention).stream().allMatch(Sort.NAMED_BODY::takes);
    }

    private static String form(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(java.util.Locale.ROOT);
    }
}
