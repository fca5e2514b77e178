package muster.name;

import muster.knowledge.Lexicon;
import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.model.PlaceNames;
import muster.parse.Parsed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the names of a report, gathers them into actors and places, and says what descriptions and
/// pronouns stand for. The same report always gives the same mentions; safe from several threads.
public final class ReportSpotter implements Spotter {
    private final Words words;
    private final Roster roster;
    private final PlaceNames places;

    public ReportSpotter(Lexicon lexicon, Roster roster, PlaceNames places) {
        this.words = Words.of(lexicon);
        this.roster = roster;
        this.places = places;
    }

    @Override
    public Mentions spot(Parsed parsed) {
        List<Line> lines =
                parsed.sentences().stream()
                        .map(sentence -> new Line(sentence, parsed.report().text()))
                        .toList();
        List<List<Run>> runs = names(lines);
        Gathering gathered = gathered(lines, runs);
        Cast cast = new Cast();
        LineSpots spotting = new LineSpots(words, gathered, cast);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            spots.addAll(spotting.in(lines.get(i), runs.get(i)));
        }
        return mentions(spots);
    }

    private List<List<Run>> names(List<Line> lines) {
        Cores cores = new Cores(words, new Seen(lines));
        NameRuns runs =
                new NameRuns(words, cores, new Joints(words, cores, roster), acronyms(lines));
        return lines.stream().map(runs::in).toList();
    }

    private static Set<String> acronyms(List<Line> lines) {
        Set<String> acronyms = new HashSet<>();
        for (Line line : lines) {
            for (int at = 0; at < line.size(); at++) {
                String form = line.token(at).form();
                if (!line.titled() && Acronym.written(form)) {
                    acronyms.add(form);
                }
            }
        }
        return acronyms;
    }

    private Gathering gathered(List<Line> lines, List<List<Run>> runs) {
        Gathering gathering = new Gathering(words, new LightSameName(), roster);
        NameKind kinds = new NameKind(words, roster, places);
        Surroundings surroundings = new Surroundings(words);
        LandOrState lands = new LandOrState(words);
        AliasPairs aliases = new AliasPairs(words);
        Map<String, Votes> owns = new HashMap<>();
        Map<String, Votes> lookedUp = new HashMap<>();
        for (List<Run> ofLine : runs) {
            for (Run run : ofLine) {
                if (NameSpots.state(words, run).isEmpty()) {
                    Votes own = owns.computeIfAbsent(run.text(), text -> kinds.votes(run));
                    Votes looked =
                            lookedUp.computeIfAbsent(run.text(), text -> kinds.gazetteer(run, own));
                    gathering.add(run, own, looked, surroundings.votes(run));
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            aliases.in(lines.get(i), runs.get(i)).forEach(gathering::equal);
            Lists.of(lines.get(i), runs.get(i)).forEach(list -> gathering.list(list, lands));
        }
        gathering.gather();
        return gathering;
    }

    private static Mentions mentions(List<Spot> spots) {
        Map<Party, String> ids = new IdentityHashMap<>();
        List<Party> order = new ArrayList<>();
        int actors = 0;
        int lands = 0;
        for (Spot spot : spots) {
            for (Party party : spot.parties()) {
                if (!ids.containsKey(party)) {
                    ids.put(party, party.sort() == Sort.PLACE ? "p" + ++lands : "a" + ++actors);
                    order.add(party);
                }
            }
        }
        List<Mention> mentions =
                spots.stream()
                        .map(spot -> spot.mention(party -> ids.getOrDefault(party, "")))
                        .toList();
        List<Entity> entities =
                order.stream().map(party -> party.entity(ids.getOrDefault(party, ""))).toList();
        return new Mentions(mentions, entities);
    }
}
