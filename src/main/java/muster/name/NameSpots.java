package muster.name;

import muster.model.Mention.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes mentions of the proper names of a sentence; countries become lands or states by where they
/// stand, places take in the words that widen them.
final class NameSpots {
    private static final Set<String> SOIL = Set.of("territory", "soil", "airspace", "waters");
    private final Words words;
    private final Gathering names;
    private final Cast cast;
    private final LandOrState lands;
    private final List<Spot> spots = new ArrayList<>();

    NameSpots(Words words, Gathering names, Cast cast) {
        this.words = words;
        this.names = names;
        this.cast = cast;
        this.lands = new LandOrState(words);
    }

    /// The state that a run names, by its name or its seat.
    static Optional<String> state(Words words, Run run) {
        return words.states().named(run.name()).or(() -> words.states().seat(run.name()));
    }

    List<Spot> in(Line line, List<Run> runs) {
        spots.clear();
        for (Run run : runs) {
            spots.add(spot(line, run));
        }
        adjectives(line, runs);
        peoples(line, runs);
        return List.copyOf(spots);
    }

    private Spot spot(Line line, Run run) {
        Optional<String> state = state(words, run);
        if (state.isEmpty()) {
            Party party = names.of(run);
            if (run.how().equals("quoted") && line.noun(run.last() + 2)) {
                return quoted(line, run, party);
            }
            return party.sort() == Sort.PLACE
                    ? place(line, run, party)
                    : plain(run, Form.NAME)
                            .standsFor(
                                    party,
                                    run.how()
                                            + ":"
                                            + party.sort()
                                                    .name()
                                                    .toLowerCase(java.util.Locale.ROOT));
        }
        if (!line.possessive(run.last() + 1) && materiel(line, run.last()) && !lands.land(run)) {
            int noun =
                    words.in("noun-materiel", line.low(run.last() + 1))
                            ? run.last() + 1
                            : run.last() + 2;
            return new Spot(line, run.first(), noun, noun, Form.NAME, "materiel")
                    .standsFor(
                            cast.state(state.get(), line.text(run.first(), noun)),
                            "adjective:materiel");
        }
        if (lands.land(run)) {
            return place(line, run, cast.land(run.name()));
        }
        return plain(run, Form.NAME).standsFor(cast.state(state.get(), run.name()), "state");
    }

    /// "the “Lions of the North” operations room"
    private static Spot quoted(Line line, Run run, Party party) {
        int noun = run.last() + 2;
        while (line.noun(noun + 1)) {
            noun++;
        }
        party.name(line.text(run.first() - 1, noun));
        return new Spot(
                        line,
                        run.first() - 1,
                        noun,
                        line.headOf(run.first() - 1, noun),
                        Form.NAME,
                        "quoted")
                .standsFor(party, "quoted");
    }

    private static Spot plain(Run run, Form form) {
        return new Spot(
                run.line(),
                run.first(),
                run.last(),
                run.line().headOf(run.first(), run.last()),
                form,
                run.how());
    }

    private Spot place(Line line, Run run, Party bare) {
        int first = run.first();
        int last = run.last();
        boolean own = false;
        while (words.in("place-part", line.low(first - 1)) && !line.verb(first - 1)) {
            first--;
            own = true;
        }
        String next = line.low(last + 1);
        String feature = "";
        if (words.in("place-wider", next) && !line.noun(last + 2)) {
            last++;
            feature = next;
        } else if (words.in("place-wider", next + " " + line.low(last + 2))) {
            last += 2;
            feature = next;
        }
        int of = line.low(first - 1).equals("the") ? first - 2 : first - 1;
        if (line.low(of).equals("of") && words.in("place-wider", line.low(of - 1))) {
            feature = line.low(of - 1);
            first = of - 1;
            while (words.in("place-part", line.low(first - 1))) {
                first--;
                own = true;
            }
            boolean village = words.in("place-same", feature) && !own;
            return made(
                    line,
                    first,
                    last,
                    village ? bare : cast.wider(line.text(first, last), run.name()),
                    feature);
        }
        Optional<Spot> branch = branch(line, run, feature, last);
        if (branch.isPresent()) {
            return branch.get();
        }
        if (!own && (feature.isEmpty() || words.in("place-same", feature))) {
            if (!feature.isEmpty()) {
                bare.name(line.text(first, last));
            }
            String noun = feature;
            bareOfClosed(run, bare);
            return made(line, first, last, bare, noun);
        }
        return made(line, first, last, cast.wider(line.text(first, last), run.name()), feature);
    }

    /// "the Islamic State's Khorasan province" is a branch of it, no place.
    private Optional<Spot> branch(Line line, Run run, String feature, int last) {
        int owner = run.first() - 2;
        boolean owned =
                line.possessive(run.first() - 1)
                        && (feature.equals("province") || run.words().getLast().equals("province"));
        boolean band =
                owned
                        && spots.stream()
                                .anyMatch(spot ->
                                        spot.line() == line
                                                && spot.last() == owner
                                                && Spot.one(
                                                        spot, party -> party.sort() == Sort.GROUP));
        if (!band) {
            return Optional.empty();
        }
        Party party =
                cast.branch(line.text(run.first(), last), line.text(start(line, owner), last));
        return Optional.of(
                new Spot(
                                line,
                                run.first(),
                                last,
                                line.headOf(run.first(), last),
                                Form.NAME,
                                "branch")
                        .standsFor(party, "branch"));
    }

    private int start(Line line, int owner) {
        return spots.stream()
                .filter(spot -> spot.line() == line && spot.last() == owner)
                .mapToInt(Spot::first)
                .min()
                .orElse(owner);
    }

    /// "Donetsk Oblast" also answers to "Donetsk".
    private void bareOfClosed(Run run, Party party) {
        String close = run.line().low(run.last());
        boolean admin =
                java.util.Set.of(
                                "oblast",
                                "province",
                                "governorate",
                                "district",
                                "region",
                                "city",
                                "county",
                                "state",
                                "township",
                                "town",
                                "municipality",
                                "raion")
                        .contains(close);
        if (admin && run.last() > run.first()) {
            party.name(run.line().text(run.first(), run.last() - 1));
        }
    }

    private static Spot made(Line line, int first, int last, Party party, String feature) {
        if (!feature.isEmpty()) {
            party.noun(feature);
        }
        return new Spot(line, first, last, line.headOf(first, last), Form.NAME, "place")
                .standsFor(party, feature.isEmpty() ? "place" : "place:" + feature);
    }

    /// "a predominantly Uzbek group", "mostly Kurdish fighters": whom it is made up of.
    private void peoples(Line line, List<Run> runs) {
        for (int at = 1; at < line.size(); at++) {
            int here = at;
            boolean ethnic =
                    words.in("ethnic-people", line.low(at))
                            && words.in("people-body", line.low(at + 1));
            boolean mostly = words.in("mostly", line.low(at - 1)) || ethnic;
            if (mostly && line.cap(at) && runs.stream().noneMatch(run -> run.holds(here))) {
                words.states()
                        .adjective(line.low(at))
                        .ifPresent(people -> {
                            Party party = cast.people(people, line.text(here, here));
                            spots.add(
                                    new Spot(line, here, here, here, Form.NAME, "people")
                                            .standsFor(party, "adjective:people"));
                        });
            }
        }
    }

    /// "Turkish-backed" names Turkey, "American aircraft" the United States.
    private void adjectives(Line line, List<Run> runs) {
        for (int at = 0; at < line.size(); at++) {
            int here = at;
            Optional<Demonym> demonym =
                    Demonym.opening(words, line, at)
                            .filter(found -> runs.stream().noneMatch(run -> run.holds(here)));
            if (demonym.isPresent()) {
                adjective(line, demonym.get());
                at = demonym.get().last();
            }
        }
    }

    private void adjective(Line line, Demonym demonym) {
        int first = demonym.first();
        int at = demonym.last();
        boolean hyphened =
                line.hyphen(at + 1)
                        && words.participle().contains(line.low(at + 2))
                        && !line.low(at + 2).matches("born|based|speaking");
        boolean titled =
                words.in("head-title", line.low(at + 1))
                        || words.in("head-title", line.low(at + 2)) && line.noun(at + 1);
        if (hyphened) {
            spots.add(stateOf(line, demonym, at, "hyphen"));
        } else if (deed(line, at) || titled) {
            spots.add(stateOf(line, demonym, at, "deed"));
        } else if (SOIL.contains(line.low(at + 1))) {
            Party land = cast.land(Cast.titled(demonym.state()));
            land.name(line.text(first, at + 1));
            spots.add(
                    new Spot(line, first, at + 1, at + 1, Form.NAME, "soil")
                            .standsFor(land, "adjective:soil"));
        } else if (materiel(line, at) && !line.tag(first - 1).equals("CD")) {
            int noun =
                    words.in("noun-materiel", line.low(at + 1)) || Words.weapon(line.low(at + 1))
                            ? at + 1
                            : at + 2;
            spots.add(stateOf(line, demonym, noun, "materiel"));
        }
    }

    private Spot stateOf(Line line, Demonym demonym, int last, String how) {
        int first = demonym.first();
        return new Spot(
                        line,
                        first,
                        last,
                        last,
                        Form.NAME,
                        how.equals("materiel") ? how : "adjective")
                .standsFor(cast.state(demonym.state(), line.text(first, last)), "adjective:" + how);
    }

    /// "an Israeli air strike", "Turkish support": the state does it.
    private boolean deed(Line line, int at) {
        int head = at + 1;
        while (head < at + 4
                && !line.cap(head)
                && (line.token(Math.min(head, line.size() - 1)).adjective()
                        || line.noun(head) && line.noun(head + 1) && !line.cap(head + 1))) {
            head++;
        }
        return line.noun(head) && !line.cap(head) && words.in("noun-deed", line.lemma(head));
    }

    private boolean materiel(Line line, int at) {
        return Words.weapon(line.low(at + 1)) && !line.noun(at + 2)
                || words.in("noun-materiel", line.low(at + 1)) && !line.noun(at + 2)
                || words.in("noun-materiel", line.low(at + 2))
                        && !line.noun(at + 3)
                        && (line.noun(at + 1) || line.tag(at + 1).startsWith("JJ"));
    }
}
