package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes mentions of the proper names of a sentence; countries become lands or states by where they
/// stand, places take in the words that widen them.
final class NameSpots {
    private final Words words;
    private final Gathering names;
    private final Cast cast;
    private final LandOrState lands;
    private final StateAdjectives adjectives;
    private final List<Spot> spots = new ArrayList<>();

    NameSpots(Words words, Gathering names, Cast cast) {
        this.words = words;
        this.names = names;
        this.cast = cast;
        this.lands = new LandOrState(words);
        this.adjectives = new StateAdjectives(words, cast);
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
        spots.addAll(adjectives.in(line, runs));
        peoples(line, runs);
        return List.copyOf(spots);
    }

    private Spot spot(Line line, Run run) {
        Optional<String> state = state(words, run).or(() -> nation(line, run));
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
                                    run.how() + ":" + party.sort().name().toLowerCase(Locale.ROOT));
        }
        if (!line.possessive(run.last() + 1)
                && adjectives.materiel(line, run.last())
                && !lands.land(run)) {
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

    /// "the Russians bombed": Russia did.
    private Optional<String> nation(Line line, Run run) {
        boolean does =
                line.low(run.first() - 1).equals("the")
                        && words.in("people-of-state", run.name().toLowerCase(Locale.ROOT))
                        && line.sentence().roles().playedBy(run.head()).stream()
                                .anyMatch(link ->
                                        link.role().equals(Link.SUBJ)
                                                && words.in(
                                                        "deed-of-state",
                                                        line.lemma(link.predicate())));
        return does ? words.states().people(run.name()) : Optional.empty();
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
                Set.of(
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
                            && (words.in("people-body", line.low(at + 1))
                                    || line.noun(at + 1)
                                            && !line.cap(at + 1)
                                            && words.in("people-body", line.low(at + 2)));
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
}
