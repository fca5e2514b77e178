package muster.name;

/// Tells whether one word is the short name of a person whom the report names in full: the last
/// word, or the first where the full name comes before it.
final class ShortNames {
    private ShortNames() {}

    /// "Hapilon" of "Isnilon Hapilon", "Dawit" of "Dawit Kebede", though little words nearby speak
    /// for a place.
    static boolean mean(Gathering.Bearer word, Gathering.Bearer person) {
        int each = Gathering.NISBA.matcher(word.name).matches() ? 14 : 7;
        boolean last = person.name.endsWith(" " + word.name);
        boolean first = person.name.startsWith(word.name + " ") && introduced(word, person);
        boolean sure =
                Gathering.strong(person.root())
                        || introduced(word, person) && person.root().votes.of(Sort.PERSON) >= 4;
        return Gathering.sort(person.root()) == Sort.PERSON
                && sure
                && word.own.none()
                && (last || first)
                && word.root().votes.of(Sort.PLACE)
                        < (introduced(word, person) ? each * word.runs.size() : each);
    }

    /// The full name comes first.
    private static boolean introduced(Gathering.Bearer word, Gathering.Bearer person) {
        return before(person.runs.getFirst(), word.runs.getFirst());
    }

    private static boolean before(Run one, Run other) {
        int line = one.line().index() - other.line().index();
        return line < 0 || line == 0 && one.first() < other.first();
    }
}
