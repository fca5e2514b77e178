package muster.web;

import io.javalin.http.Context;

import muster.casebook.CasebookActor;
import muster.casebook.FiledClaim;
import muster.casebook.NameUse;
import muster.model.ActorKind;
import muster.roll.Conflict;
import muster.roll.Dossier;
import muster.roll.Expectation;
import muster.roll.History;
import muster.roll.Quotes;
import muster.roll.RollQuery;
import muster.roll.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The list of actors, and the dossier of one.
public final class ActorPages {
    private static final int SIZE = 100;
    static final int ACTS = 200;

    /// An actor in the list.
    public record Listed(CasebookActor actor, int reports) {
        /// The other names, a few of them.
        public String others() {
            return String.join(", ", actor.names().stream().skip(1).limit(4).toList());
        }
    }

    /// A page of the list.
    public record Directory(List<Listed> actors, Paging paging, String words, String kind) {}

    /// All about one actor.
    ///
    /// @param ties by the heading of their type
    /// @param conflicts what reports contradict each other on
    /// @param open ties of which nobody says enough
    /// @param around those to whom it is tied
    /// @param map where its acts happened and where it is; empty where no place is known
    /// @param marks its acts on the line of time
    /// @param expected what reports have one expect of it, and nobody has told since
    public record File(
            CasebookActor actor,
            List<NameUse> names,
            Map<String, List<ToldTie>> ties,
            Bar.Scale scale,
            List<Sides> conflicts,
            List<ToldTie> open,
            List<ToldClaim> expected,
            List<ToldClaim> acts,
            int allActs,
            Map<String, List<ToldClaim>> places,
            List<TimelinePages.Act> marks,
            NetworkPicture around,
            Optional<Drawing> map) {}

    /// Answers that cannot all be right, side by side.
    public record Sides(String about, String state, List<Side> sides) {}

    /// One of them, with the words that speak for it.
    public record Side(String says, List<ToldClaim> claims) {}

    private final Room room;
    private final NetworkPages networks;

    ActorPages(Room room, NetworkPages networks) {
        this.room = room;
        this.networks = networks;
    }

    void list(Context context) {
        Asked asked = Asked.query(context);
        String words = asked.word("q").orElse("");
        List<ActorKind> kinds = asked.worded("kind", ActorKind.class);
        Map<Integer, Integer> reports = room.reportsOfActors();
        List<Listed> all =
                found(words, room.standpoint(context)).stream()
                        .filter(actor -> kinds.isEmpty() || kinds.contains(actor.kind()))
                        .map(actor -> new Listed(actor, reports.getOrDefault(actor.id(), 0)))
                        .filter(listed -> listed.reports() > 0)
                        .sorted(
                                Comparator.comparing(Listed::reports)
                                        .reversed()
                                        .thenComparing(listed -> listed.actor().name()))
                        .toList();
        Paging paging = new Paging(Paging.page(asked), SIZE, all.size());
        room.show(
                context,
                "actors",
                room.frame(context, Frame.Section.ACTORS, "Actors"),
                new Directory(
                        all.stream().skip(paging.skipped()).limit(SIZE).toList(),
                        paging,
                        words,
                        asked.word("kind").orElse("")));
    }

    /// Those that bear the name in any spelling, and those whose names hold the words.
    List<CasebookActor> found(String words, Standpoint at) {
        if (words.isEmpty()) {
            return room.casebook().actors(at.moment());
        }
        String sought = words.toLowerCase(Locale.ROOT);
        Map<Integer, CasebookActor> found = new LinkedHashMap<>();
        room.casebook().actors(words, at.moment()).forEach(actor -> found.put(actor.id(), actor));
        room.casebook().actors(at.moment()).stream()
                .filter(actor ->
                        actor.names().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought)))
                .forEach(actor -> found.putIfAbsent(actor.id(), actor));
        return List.copyOf(found.values());
    }

    void dossier(Context context) {
        Standpoint at = room.standpoint(context);
        Dossier dossier = dossier(ReportPages.number(context), at);
        Telling telling = room.telling(at);
        ToldTie.Teller teller = new ToldTie.Teller(at, telling, dossier.quotes());
        Bar.Scale scale = TimelinePages.scale(List.of(dossier), at, room.today());
        Map<String, List<ToldTie>> ties = new LinkedHashMap<>();
        List<ToldTie> open = new ArrayList<>();
        for (History history : dossier.ties()) {
            ToldTie told = teller.tell(history, scale);
            ties.computeIfAbsent(
                            room.words().heading(history.line().type()), none -> new ArrayList<>())
                    .add(told);
            if (history.line().status() == Status.POSSIBLY) {
                open.add(told);
            }
        }
        room.show(
                context,
                "actor",
                room.frame(context, Frame.Section.ACTORS, dossier.actor().name()),
                new File(
                        dossier.actor(),
                        dossier.names(),
                        ties,
                        scale,
                        dossier.conflicts().stream()
                                .map(conflict -> sides(conflict, dossier.quotes(), telling))
                                .toList(),
                        open,
                        telling.tell(
                                dossier.expectations().stream()
                                        .filter(Expectation::open)
                                        .map(Expectation::raised)
                                        .toList()),
                        telling.tell(dossier.acts().stream().limit(ACTS).toList()),
                        dossier.acts().size(),
                        places(dossier.places(), telling),
                        TimelinePages.acts(dossier, scale, telling),
                        around(dossier.actor().id(), at),
                        ActorMap.of(room.ground(), dossier, at)));
    }

    private NetworkPicture around(int actor, Standpoint at) {
        return networks.picture(networks.near(at, actor), at, List.of(Family.values()), actor);
    }

    private static Sides sides(Conflict conflict, Quotes quotes, Telling telling) {
        return new Sides(
                conflict.about(),
                conflict.state().word(),
                conflict.sides().stream()
                        .map(side ->
                                new Side(side.says(), telling.tell(quotes.claims(side.claims()))))
                        .toList());
    }

    Dossier dossier(int actor, Standpoint at) {
        RollQuery query = RollQuery.of(at.day()).sources(at.sources());
        return Dossier.of(room.casebook(), room.policy(), "#" + actor, query).stream()
                .findFirst()
                .orElseThrow(() -> BadRequest.missing("There is no such actor."));
    }

    private static Map<String, List<ToldClaim>> places(
            Map<String, List<FiledClaim>> places, Telling telling) {
        Map<String, List<ToldClaim>> told = new LinkedHashMap<>();
        places.forEach((place, claims) -> told.put(place, telling.tell(claims)));
        return told;
    }
}
