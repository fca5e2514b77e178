package muster.exchange.list;

import muster.exchange.list.ListedName.Quality;
import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Quote;
import muster.model.Report;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes reports of a list: a text with a line for each entry, and what each line claims, said by
/// the list. Since the list says it and not the report, no two names become one actor by it.
public final class ListReports {
    /// The rule of all claims that a list makes.
    public static final String RULE = "list.entry";

    private static final int ENTRIES = 1000;
    private static final Span TITLE = new Span(0, 0);

    private final String id;
    private final Optional<LocalDate> day;

    /// One report with its claims.
    public record Made(Report report, List<Claim> claims) {
        public Made {
            claims = List.copyOf(claims);
        }
    }

    /// @param id of the list, e.g. `list:un-consolidated`
    /// @param day of the list; empty where nobody knows
    public ListReports(String id, Optional<LocalDate> day) {
        this.id = id;
        this.day = day;
    }

    /// In parts of a thousand entries; one part has the id of the list, others a number behind it.
    public List<Made> of(List<ListedActor> actors) {
        List<Made> parts = new ArrayList<>();
        for (int from = 0; from < actors.size(); from += ENTRIES) {
            int number = parts.size() + 1;
            String part = number == 1 ? id : id + "/" + number;
            parts.add(
                    new Part(part, actors.subList(from, Math.min(actors.size(), from + ENTRIES)))
                            .made());
        }
        return parts;
    }

    /// A report that is being written.
    private final class Part {
        private final String part;
        private final List<ListedActor> actors;
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Draft> drafts = new ArrayList<>();

        Part(String part, List<ListedActor> actors) {
            this.part = part;
            this.actors = actors;
            this.source = actors.getFirst().source();
            text.append(source).append("\n\n");
        }

        /// A claim without its quote, which needs the whole text.
        private record Draft(
                ClaimType type,
                List<Filler> firsts,
                List<Filler> seconds,
                Certainty certainty,
                Span quote,
                When when) {}

        Made made() {
            for (int i = 0; i < actors.size(); i++) {
                entry(actors.get(i), "e" + i);
            }
            Report report =
                    new Report(
                            part,
                            day,
                            Optional.of(source),
                            Optional.empty(),
                            Optional.of(source),
                            Optional.empty(),
                            text.toString(),
                            List.of(),
                            List.of());
            return new Made(report, drafts.stream().map(this::claim).toList());
        }

        private Claim claim(Draft draft) {
            return new Claim(
                    part,
                    draft.type(),
                    draft.firsts(),
                    draft.seconds(),
                    Polarity.AFFIRMED,
                    draft.certainty(),
                    List.of(theList()),
                    List.of(),
                    draft.when(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Quote.of(draft.quote(), text.toString()),
                    RULE);
        }

        private Filler.Actor theList() {
            Span title = new Span(TITLE.start(), source.length());
            return new Filler.Actor(
                    "list", ActorKind.ORGANISATION, source, List.of(source), source, title);
        }

        /// "Reed Front (QDe.001), listed 2014-05-14. Also known as: A; B. Formerly: C."
        private void entry(ListedActor actor, String local) {
            int start = text.length();
            String name = actor.name();
            text.append(name);
            Filler.Actor who =
                    new Filler.Actor(
                            local,
                            actor.kind(),
                            name,
                            List.of(name),
                            name,
                            new Span(start, text.length()));
            text.append(" (").append(actor.entry()).append(")");
            List<Draft> own = new ArrayList<>();
            actor.listed()
                    .ifPresent(listed -> {
                        text.append(", listed ").append(listed);
                        own.add(
                                new Draft(
                                        ClaimType.DESIGNATION,
                                        List.of(theList()),
                                        List.of(who),
                                        Certainty.STATED,
                                        new Span(start, text.length()),
                                        since(listed)));
                    });
            for (ListedName other : actor.names().subList(1, actor.names().size())) {
                text.append(words(other.quality()));
                int at = text.length();
                text.append(other.name());
                Span span = new Span(at, text.length());
                boolean former = other.quality() == Quality.FORMER;
                own.add(
                        new Draft(
                                former ? ClaimType.RENAMED : ClaimType.ALIAS,
                                List.of(who),
                                List.of(new Filler.Name(other.name(), other.name(), span)),
                                other.quality() == Quality.WEAK
                                        ? Certainty.POSSIBLE
                                        : Certainty.STATED,
                                new Span(start, text.length()),
                                present()));
            }
            text.append(".\n");
            drafts.addAll(own);
        }

        private static String words(Quality quality) {
            return switch (quality) {
                case FORMER -> "; formerly ";
                case WEAK -> "; perhaps also known as ";
                case PRIMARY, ALIAS, ORIGINAL, NEW -> "; also known as ";
            };
        }
    }

    private When since(LocalDate listed) {
        LocalDate then = day.filter(today -> !today.isBefore(listed)).orElse(null);
        return new When(
                new Window(listed, listed),
                new Window(then, null),
                Optional.of(listed.toString()),
                RULE);
    }

    private When present() {
        return day.map(today ->
                        new When(
                                new Window(null, today),
                                new Window(today, null),
                                Optional.empty(),
                                RULE))
                .orElse(When.UNKNOWN);
    }
}
