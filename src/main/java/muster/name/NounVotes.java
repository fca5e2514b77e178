package muster.name;

/// What a noun says of the name that it is said of: "group", "town", "cleric".
final class NounVotes {
    private final Words words;

    NounVotes(Words words) {
        this.words = words;
    }

    void add(Line line, int at, String low, Votes votes, int weight) {
        boolean title = words.titles().contains(low) || led(line.lemma(at));
        if (title || words.in("noun-person", low)) {
            votes.add(Sort.PERSON, weight);
        } else if (words.in("noun-coalition", low)) {
            votes.add(Sort.COALITION, weight);
        } else if (words.in("noun-fighters", low) || words.in("noun-group", low)) {
            votes.add(Sort.GROUP, weight);
        } else if (words.in("place-noun", low)) {
            votes.add(Sort.PLACE, weight - 1);
        } else if (words.in("noun-organisation", low) || words.in("medium-noun", low)) {
            votes.add(Sort.ORGANISATION, weight);
        } else if (words.in("noun-community", low) && line.tag(at).equals("NN")) {
            votes.add(Sort.PERSON, weight);
        }
    }

    /// "commanders X and Y", "the warlords X and Y"; but the members X and Y are groups.
    private boolean led(String lemma) {
        return words.in("noun-person", lemma) && !lemma.equals("member")
                || words.in("noun-one", lemma);
    }
}
