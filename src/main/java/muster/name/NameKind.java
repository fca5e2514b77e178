package muster.name;

import muster.model.PlaceNames;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a name's own words say about what bears it: "Katibat ..." is a group, "... Valley" a place,
/// "Abu ..." a person.
final class NameKind {
    /// "al-Baghdadi", "al-Masri": the man from there.
    private static final Pattern NISBA = Pattern.compile("[Aa]l-\\p{Lu}\\p{L}{3,}i");

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "ar", "as", "ash", "at", "az");

    private static final Set<String> JOINTS =
            Set.of("of", "for", "in", "de", "del", "des", "du", "para", "pour", "on");
    private final Words words;
    private final Roster roster;
    private final PlaceNames places;

    NameKind(Words words, Roster roster, PlaceNames places) {
        this.words = words;
        this.roster = roster;
        this.places = places;
    }

    Votes votes(Run run) {
        Votes votes = new Votes();
        List<String> low = run.words();
        String full = String.join(" ", low);
        known(run, full, votes);
        String head = head(low);
        String pair = pair(low, head);
        if (run.titled() || words.in("kunya", low.getFirst()) && low.size() > 1) {
            votes.add(Sort.PERSON, run.titled() ? 12 : 6);
        }
        if (low.size() == 1 && Acronym.written(run.name())) {
            votes.add(Sort.GROUP, 1);
            return votes;
        }
        if (wing(run.name(), low)) {
            votes.add(Sort.GROUP, 7);
        }
        if (words.in("unit-letters", low.getFirst()) && low.size() == 2) {
            votes.add(Sort.STATE_FORCE, 9);
        }
        byHead(low, head, pair, votes);
        byOpening(run, low, votes);
        if (votes.best().map(votes::of).orElse(0) <= 5) {
            byShape(run, low, votes);
        }
        if (low.size() > 1
                && !wing(run.name(), low)
                && words.states().people(low.getLast()).isPresent()) {
            votes.add(Sort.COMMUNITY, 8);
        }
        return votes;
    }

    /// "SPLM-N", "SLA-Minni Minnawi": a group's letters, then its wing's name.
    private boolean wing(String name, List<String> low) {
        int dash = name.indexOf('-');
        return dash >= 3
                && Acronym.written(name.substring(0, dash))
                && dash + 1 < name.length()
                && Character.isUpperCase(name.charAt(dash + 1))
                && low.stream().skip(1).noneMatch(word -> words.in("known-state", word));
    }

    /// What the gazetteer says: little of a single word, since many a village is called like a man.
    /// A name that says itself what it is need not be looked up.
    Votes gazetteer(Run run, Votes own) {
        Votes votes = new Votes();
        boolean told = own.best().map(own::of).orElse(0) >= 8;
        if (!told && !Acronym.written(run.name()) && !run.titled() && places.known(run.name())) {
            boolean article = run.words().size() == 2 && ARTICLES.contains(run.words().getFirst());
            votes.add(Sort.PLACE, run.words().size() > 1 && !article ? 4 : 2);
        }
        return votes;
    }

    private void known(Run run, String full, Votes votes) {
        if (words.in("known-organisation", full)) {
            votes.add(Sort.ORGANISATION, 10);
        } else if (words.in("known-state", full)) {
            votes.add(Sort.STATE, 10);
        } else if (words.in("known-state-force", full)) {
            votes.add(Sort.STATE_FORCE, 10);
        } else if (words.in("known-coalition", full)) {
            votes.add(Sort.COALITION, 10);
        } else if (words.in("known-group", full) || full.startsWith("islamic state")) {
            votes.add(Sort.GROUP, 10);
        } else if (words.in("known-region", full)) {
            votes.add(Sort.PLACE, 9);
        } else if (words.states().people(full).isPresent()) {
            votes.add(Sort.COMMUNITY, 10);
        }
        String key = plain(run.name());
        for (KnownActor actor : roster.bearing(run.name())) {
            boolean same = actor.names().stream().anyMatch(name -> plain(name).equals(key));
            votes.add(Sort.of(actor.kind()), same ? 9 : 5);
            break;
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// The word that the name's small words hang on: "Movement" of "Movement for Unity", else the
    /// last.
    static String head(List<String> low) {
        for (int i = 1; i < low.size(); i++) {
            if (JOINTS.contains(low.get(i))) {
                return low.get(i - 1);
            }
        }
        int last = low.size() - 1;
        while (last > 0 && !Character.isLetter(low.get(last).charAt(0))) {
            last--;
        }
        return low.get(last);
    }

    private static String pair(List<String> low, String head) {
        int at = low.indexOf(head);
        String before = at > 0 ? low.get(at - 1) + " " + head : head;
        return at + 2 < low.size() && JOINTS.contains(low.get(at + 1))
                ? head + " " + low.get(at + 1) + " " + low.get(at + 2)
                : before;
    }

    private void byHead(List<String> low, String head, String pair, Votes votes) {
        boolean colour = low.stream().anyMatch(word -> words.in("group-colour", word));
        if (words.in("name-organisation", pair)) {
            votes.add(Sort.ORGANISATION, 10);
        } else if (words.in("name-coalition", pair)) {
            votes.add(Sort.COALITION, 10);
        } else if (words.in("name-state", pair)) {
            votes.add(Sort.STATE, 10);
        } else if (head.equals("province") || head.equals("wilayat")) {
            String land = String.join(" ", low.subList(0, Math.max(0, low.size() - 1)));
            votes.add(words.in("group-province", land) ? Sort.GROUP : Sort.PLACE, 9);
        } else if (words.in("name-state-force", pair)
                && !pair.equals(head)
                && (!colour || !rebel(low) && lands(low))) {
            votes.add(Sort.STATE_FORCE, 10);
        } else if (low.indexOf(head) > 0
                && words.in("name-state-force", low.get(low.indexOf(head) - 1) + " " + head)
                && !colour) {
            votes.add(Sort.STATE_FORCE, 10); // "Armed Forces of the Philippines"
        } else if (words.in("name-force", head) && low.size() > 1) {
            votes.add(force(low, colour), 9);
        } else if (head.equals("party")
                || head.equals("union")
                || head.equals("council")
                || head.equals("brotherhood")
                || head.equals("committee")
                || head.equals("assembly")) {
            boolean armed =
                    low.stream()
                                    .anyMatch(word ->
                                            words.in("group-colour", word)
                                                    || word.equals("shura")
                                                    || word.equals("military")
                                                    || word.equals("transitional"))
                            && !low.contains("european")
                            && !low.contains("nations")
                            && !low.contains("african")
                            && !low.contains("democratic");
            votes.add(armed ? Sort.GROUP : Sort.ORGANISATION, armed ? 5 : 8);
        } else if (head.equals("congress") && !low.getLast().equals(head)) {
            votes.add(Sort.ORGANISATION, 8); // "Congress for Unity" is a party, no parliament
        } else if (words.in("name-coalition", head)) {
            votes.add(Sort.COALITION, 9);
        } else if (words.in("name-state-force", head) && low.size() > 1) {
            votes.add(Sort.STATE_FORCE, 9);
        } else if (words.in("place-closes", head) && low.size() > 1 && votes.of(Sort.GROUP) == 0) {
            votes.add(Sort.PLACE, 8);
        } else if (words.in("name-state", head)) {
            votes.add(Sort.STATE, 9);
        } else if (words.in("name-organisation", head)) {
            votes.add(Sort.ORGANISATION, 8);
        } else if (words.in("name-group", head) && (low.size() > 1 || head.equals("taliban"))) {
            votes.add(Sort.GROUP, 9);
        }
    }

    private boolean rebel(List<String> low) {
        return low.stream().anyMatch(word -> words.in("rebel-colour", word));
    }

    /// It opens with a state's name or adjective: "Uganda People's Defence Force", "Sri Lankan
    /// Army".
    private boolean lands(List<String> low) {
        for (int size = 1; size <= Math.min(3, low.size() - 1); size++) {
            String land = String.join(" ", low.subList(0, size));
            if (words.states().adjective(land).filter(words.states()::state).isPresent()
                    || size > 1 && words.states().named(land).isPresent()) {
                return true;
            }
        }
        return words.states().named(low.getFirst()).isPresent()
                && low.stream().anyMatch(word -> word.equals("defence") || word.equals("defense"));
    }

    private Sort force(List<String> low, boolean colour) {
        if (colour) {
            return Sort.GROUP;
        }
        if (low.getLast().equals("corps")) {
            return Sort.STATE_FORCE;
        }
        boolean ofState =
                lands(low)
                        || low.stream()
                                .anyMatch(word ->
                                        words.in("unit-branch", word)
                                                || Character.isDigit(word.charAt(0))
                                                || words.states()
                                                        .adjective(word)
                                                        .filter(words.states()::state)
                                                        .isPresent()
                                                || words.in("name-state-force", word));
        return ofState ? Sort.STATE_FORCE : Sort.GROUP;
    }

    private void byOpening(Run run, List<String> low, Votes votes) {
        String first = low.getFirst();
        int skip =
                low.size() > 2 && words.arabic().contains(first)
                        ? low.get(1).equals("-") ? 2 : 1
                        : 0;
        String opening = low.get(skip);
        if ((first.equals("los") || first.equals("las")) && low.size() > 1) {
            votes.add(Sort.GROUP, 6);
        } else if ((first.equals("radio") || first.equals("tv")) && low.size() > 1) {
            votes.add(Sort.ORGANISATION, 8);
        }
        if (words.opens().contains(opening) || words.opens().contains(run.line().low(run.bare()))) {
            votes.add(Sort.GROUP, 9);
        } else if (words.in("place-opens", first) && low.size() > 1 && votes.none()) {
            votes.add(Sort.PLACE, 6);
        }
        if (low.subList(1, low.size()).stream()
                .anyMatch(word -> words.opens().contains(word) && word.length() > 4)) {
            votes.add(Sort.GROUP, 3);
        }
    }

    private void byShape(Run run, List<String> low, Votes votes) {
        if (words.given(low.getFirst()) && low.size() > 1) {
            votes.add(Sort.PERSON, 6);
        }
        if (low.size() == 1 && NISBA.matcher(run.name()).matches()) {
            votes.add(Sort.PERSON, 2); // "al-Baghdadi"
        }
        boolean joint = low.stream().skip(1).anyMatch(word -> words.in("person-joint", word));
        boolean kunya = low.stream().skip(1).anyMatch(word -> words.in("kunya", word));
        if (joint || kunya) {
            votes.add(Sort.PERSON, kunya ? 9 : 6);
        }
        boolean people =
                low.stream()
                        .allMatch(word ->
                                Character.isLetter(word.charAt(0))
                                        || word.equals("-")
                                        || word.equals("."));
        boolean article =
                words.arabic().contains(low.getFirst())
                        || low.contains("of")
                        || low.contains("the")
                        || run.line().low(run.first() - 1).equals("the"); // "the Adyghe Khase"
        if (low.size() > 1
                && people
                && !article
                && votes.of(Sort.PERSON) == 0
                && run.line().tag(run.last()).startsWith("NNP")) {
            votes.add(Sort.PERSON, 3);
        }
    }
}
