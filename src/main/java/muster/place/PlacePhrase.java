package muster.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A wording such as "southern Aleppo countryside" or "Idlib's Jisr al Shughur district", taken
/// apart.
///
/// @param name what is looked up: "Aleppo", "Jisr al Shughur"
/// @param kind the sort of place that its kind word says
/// @param near near it or a part of it is meant
/// @param side which part of it, or which side of it
/// @param within the wording of what it is said to lie in: "Idlib"
record PlacePhrase(
        String name,
        Optional<PlaceKind> kind,
        boolean near,
        Optional<PlaceWords.Side> side,
        Optional<String> within) {
    /// The ways to read `text`, the most literal first: "Tabqa dam" as a name, as a dam at "Tabqa".
    static List<PlacePhrase> readings(String text, PlaceWords words) {
        PlacePhrase plain = new Reader(words, false).read(text.strip());
        PlacePhrase bold = new Reader(words, true).read(text.strip());
        List<PlacePhrase> readings = new ArrayList<>(3);
        String whole = text.strip().replaceFirst("^[Tt]he ", "");
        if (plain.within.isEmpty() && !whole.equals(plain.name)) {
            readings.add(
                    new PlacePhrase(
                            whole, Optional.empty(), false, Optional.empty(), Optional.empty()));
        }
        readings.add(plain);
        if (!bold.name.equals(plain.name)) {
            readings.add(bold);
        }
        return readings;
    }

    /// Takes words off both ends until only the name is left.
    private static final class Reader {
        private final PlaceWords words;
        private final boolean bold;
        private Optional<PlaceKind> kind = Optional.empty();
        private boolean near;
        private Optional<PlaceWords.Side> side = Optional.empty();
        private Optional<String> within = Optional.empty();

        /// @param bold also words written large are taken for kinds and sides ("Idlib Province")
        Reader(PlaceWords words, boolean bold) {
            this.words = words;
            this.bold = bold;
        }

        PlacePhrase read(String text) {
            List<String> left = new ArrayList<>(List.of(text.split("\\s+")));
            inside(left);
            possessive(left);
            of(left);
            front(left);
            back(left);
            front(left);
            String name = String.join(" ", left).replaceAll("^[,(]+|[,.;:)]+$", "");
            return new PlacePhrase(name, kind, near, side, within);
        }

        /// "the X neighbourhood in Y", "X, Y".
        private void inside(List<String> left) {
            for (int i = 1; i < left.size(); i++) {
                boolean in = left.get(i).equals("in") && i < left.size() - 1;
                if (in || left.get(i - 1).endsWith(",")) {
                    int from = in ? i + 1 : i;
                    within = Optional.of(String.join(" ", left.subList(from, left.size())));
                    left.subList(i, left.size()).clear();
                    left.set(i - 1, left.get(i - 1).replaceAll(",$", ""));
                    return;
                }
            }
        }

        /// "Y's X district" has X in Y; "X's countryside" has no other name after the "'s".
        private void possessive(List<String> left) {
            for (int i = 0; i < left.size() - 1; i++) {
                String word = left.get(i);
                boolean apart = word.matches("['’]s?") && i > 0;
                if (apart || word.matches(".*(['’]s|s['’])")) {
                    List<String> rest = left.subList(i + 1, left.size());
                    String owner =
                            String.join(" ", left.subList(0, apart ? i : i + 1))
                                    .replaceAll("['’]s?$", "");
                    if (rest.stream().anyMatch(this::named)) {
                        within = Optional.of(owner);
                        left.subList(0, i + 1).clear();
                    } else {
                        left.subList(apart ? i : i + 1, left.size()).forEach(this::note);
                        left.subList(apart ? i : i + 1, left.size()).clear();
                        left.set(left.size() - 1, left.getLast().replaceAll("['’]s?$", ""));
                    }
                    return;
                }
            }
        }

        private boolean named(String word) {
            return Character.isUpperCase(word.codePointAt(0)) && !told(word);
        }

        /// "western countryside of X", "the village of X".
        private void of(List<String> left) {
            int of = left.lastIndexOf("of");
            if (of > 0
                    && of < left.size() - 1
                    && left.subList(0, of).stream().allMatch(this::toldSmall)) {
                left.subList(0, of).forEach(this::note);
                left.subList(0, of + 1).clear();
            }
        }

        private boolean toldSmall(String word) {
            return told(word) && (bold || !Character.isUpperCase(word.codePointAt(0)));
        }

        private boolean told(String word) {
            String low = word.toLowerCase(Locale.ROOT);
            return words.side(low)
                    || words.near(low)
                    || words.beside(low)
                    || words.kind(low).isPresent();
        }

        private void note(String word) {
            String low = word.toLowerCase(Locale.ROOT);
            if (words.side(low) || words.near(low)) {
                near = true;
                side = words.towards(low).or(() -> side);
            }
            if (words.kind(low).isPresent()) {
                kind = words.kind(low);
            }
        }

        private void front(List<String> left) {
            while (left.size() > 1) {
                String low = left.getFirst().toLowerCase(Locale.ROOT);
                boolean written = !bold && !left.getFirst().equals(low);
                boolean plain = words.beside(low) && (!written || low.equals("the"));
                boolean part = (words.side(low) || words.near(low)) && !written;
                boolean sort = words.kind(low).isPresent() && !written;
                if (!plain && !part && !sort) {
                    return;
                }
                note(left.removeFirst());
            }
        }

        private void back(List<String> left) {
            while (left.size() > 1) {
                String low = left.getLast().toLowerCase(Locale.ROOT);
                if (!bold && !left.getLast().equals(low)) {
                    return;
                }
                if (left.size() > 2) {
                    String two = left.get(left.size() - 2).toLowerCase(Locale.ROOT) + " " + low;
                    if (words.kind(two).isPresent()) {
                        kind = kind.or(() -> words.kind(two));
                        left.removeLast();
                        left.removeLast();
                        continue;
                    }
                }
                if (!words.near(low) && words.kind(low).isEmpty()) {
                    return;
                }
                near |= words.near(low);
                kind = kind.or(() -> words.kind(low));
                left.removeLast();
            }
        }
    }
}
