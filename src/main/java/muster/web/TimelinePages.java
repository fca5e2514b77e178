package muster.web;

import io.javalin.http.Context;

import muster.casebook.CasebookActor;
import muster.casebook.FiledClaim;
import muster.model.Window;
import muster.roll.Dossier;
import muster.roll.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One or several actors over time: a line for each tie, a row of marks for their acts.
public final class TimelinePages {
    private static final int ACTORS = 8;
    private static final double NARROW = 1.2;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /// An actor's rows.
    public record Rows(CasebookActor actor, List<ToldTie> ties, List<Act> acts) {}

    /// An act where it stands on the line of time.
    ///
    /// @param left percent
    /// @param width percent of the days on which it may have happened
    /// @param exact these are so few that they look like one
    public record Act(ToldClaim claim, String left, String width, boolean exact) {}

    /// The page.
    ///
    /// @param suggested those of whom most reports speak
    public record Chart(
            List<Rows> actors,
            Bar.Scale scale,
            String today,
            List<CasebookActor> suggested,
            String asked) {}

    private final Room room;
    private final ActorPages dossiers;

    TimelinePages(Room room, ActorPages dossiers) {
        this.room = room;
        this.dossiers = dossiers;
    }

    void chart(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        List<Dossier> chosen =
                ids(asked).stream().limit(ACTORS).map(id -> dossiers.dossier(id, at)).toList();
        Bar.Scale scale = scale(chosen, at, room.today());
        Telling telling = room.telling(at);
        List<Rows> rows = new ArrayList<>();
        for (Dossier dossier : chosen) {
            ToldTie.Teller teller = new ToldTie.Teller(at, telling, dossier.quotes());
            rows.add(
                    new Rows(
                            dossier.actor(),
                            dossier.ties().stream()
                                    .filter(history -> !history.line().type().naming())
                                    .map(history -> teller.tell(history, scale))
                                    .toList(),
                            acts(dossier, scale, telling)));
        }
        room.show(
                context,
                "timeline",
                room.frame(context, Frame.Section.TIMELINE, "Timeline"),
                new Chart(
                        rows,
                        scale,
                        scale.at(at.day()),
                        suggested(),
                        String.join(", ", asked.words("actor"))));
    }

    /// Actors may be given by number or by name, several names in one field parted by semicolons.
    private Set<Integer> ids(Asked asked) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (String words : asked.words("actor")) {
            for (String word : words.split(";")) {
                String name = word.strip();
                boolean number = name.matches("\\d{1,9}");
                room.casebook().actors(number ? "#" + name : name).stream()
                        .map(CasebookActor::id)
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private List<CasebookActor> suggested() {
        Map<Integer, Integer> reports = room.reportsOfActors();
        return room.casebook().actors().stream()
                .sorted(
                        Comparator.comparing((CasebookActor actor) ->
                                        reports.getOrDefault(actor.id(), 0))
                                .reversed()
                                .thenComparing(CasebookActor::name))
                .limit(12)
                .toList();
    }

    static List<Act> acts(Dossier dossier, Bar.Scale scale, Telling telling) {
        List<Act> acts = new ArrayList<>();
        for (FiledClaim filed : dossier.acts()) {
            days(filed)
                    .ifPresent(days -> {
                        double left = scale.percent(days.getFirst());
                        double width = scale.percent(days.getLast()) - left;
                        acts.add(
                                new Act(
                                        telling.tell(filed),
                                        Bar.number(left),
                                        Bar.number(width),
                                        width < NARROW));
                    });
        }
        return acts;
    }

    /// The first and the last day on which an act may have happened.
    static Optional<List<LocalDate>> days(FiledClaim filed) {
        Window start = filed.claim().when().start();
        Window end = filed.claim().when().end();
        LocalDate first = start.after() == null ? start.before() : start.after();
        LocalDate last = end.before() == null ? start.before() : end.before();
        if (first == null || last == null) {
            LocalDate known = first == null ? last : first;
            return Optional.ofNullable(known).map(day -> List.of(day, day));
        }
        return Optional.of(last.isBefore(first) ? List.of(last, first) : List.of(first, last));
    }

    /// From the first day of which anything is said to the last before today, with some air at the
    /// end.
    static Bar.Scale scale(List<Dossier> dossiers, Standpoint at, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(at.day()));
        for (Dossier dossier : dossiers) {
            for (History history : dossier.ties()) {
                history.periods().stream()
                        .map(History.Period::from)
                        .filter(from -> from.isBefore(today))
                        .forEach(days::add);
            }
            dossier.acts().forEach(act -> days(act).ifPresent(days::addAll));
        }
        LocalDate first = Optional.ofNullable(days.ceiling(LONG_AGO)).orElse(at.day());
        LocalDate last = days.last();
        return new Bar.Scale(first.withDayOfYear(1), last.plusMonths(10).withDayOfMonth(1));
    }
}
