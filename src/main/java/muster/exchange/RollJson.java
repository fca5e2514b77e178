package muster.exchange;

import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.model.Filler;
import muster.model.Window;
import muster.roll.Conflict;
import muster.roll.Dossier;
import muster.roll.Event;
import muster.roll.Expectation;
import muster.roll.History;
import muster.roll.Party;
import muster.roll.Quotes;
import muster.roll.RollLine;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.Collection;

/// Writes lines of the roll and dossiers as JSON: the four bounds and the words of the codebook,
/// every line with its quotes.
public final class RollJson {
    private final JsonMapper json = new JsonMapper();

    /// One line of the roll, without a line break at its end.
    public String line(RollLine line, Quotes quotes) {
        ObjectNode node = json.createObjectNode();
        line(line, quotes, node);
        return json.writeValueAsString(node);
    }

    /// One tie over time, without a line break at its end.
    public String line(History history, Quotes quotes) {
        ObjectNode node = json.createObjectNode();
        history(history, quotes, node);
        return json.writeValueAsString(node);
    }

    /// A whole dossier, indented.
    public String of(Dossier dossier) {
        ObjectNode node = json.createObjectNode();
        node.put("id", dossier.actor().id());
        node.put("kind", dossier.actor().kind().word());
        node.put("name", dossier.actor().name());
        ArrayNode names = node.putArray("names");
        dossier.named().forEach(named -> name(named, dossier.quotes(), names.addObject()));
        ArrayNode ties = node.putArray("ties");
        dossier.ties().forEach(tie -> history(tie, dossier.quotes(), ties.addObject()));
        ArrayNode events = node.putArray("events");
        dossier.events().forEach(event -> event(event, dossier.quotes(), events.addObject()));
        ObjectNode places = node.putObject("places");
        dossier.places()
                .forEach((place, claims) ->
                        quotes(claims, dossier.quotes(), places.putArray(place)));
        ObjectNode evidence = node.putObject("evidence");
        dossier.evidence()
                .forEach((medium, claims) ->
                        quotes(claims, dossier.quotes(), evidence.putArray(medium.word())));
        ArrayNode conflicts = node.putArray("contradictions");
        dossier.conflicts()
                .forEach(conflict -> conflict(conflict, dossier.quotes(), conflicts.addObject()));
        ArrayNode questions = node.putArray("questions");
        dossier.expectations()
                .forEach(asked -> expectation(asked, dossier.quotes(), questions.addObject()));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static void name(Dossier.Named named, Quotes quotes, ObjectNode into) {
        into.put("name", named.use().name());
        into.put("reports", named.use().uses());
        source(named.use().first(), into.putObject("first"));
        quotes(named.words().stream().toList(), quotes, into.putArray("quotes"));
    }

    private static void history(History history, Quotes quotes, ObjectNode into) {
        line(history.line(), quotes, into);
        ArrayNode periods = into.putArray("periods");
        for (History.Period period : history.periods()) {
            ObjectNode node = periods.addObject();
            node.put("from", period.from().getYear() <= 1 ? null : period.from().toString());
            node.put("to", period.to().equals(History.Period.ON) ? null : period.to().toString());
            node.put("status", period.status().word());
        }
    }

    private static void line(RollLine line, Quotes quotes, ObjectNode into) {
        into.put("type", line.type().word());
        party(line.subject(), into.putObject("subject"));
        line.object().ifPresent(object -> party(object, into.putObject("object")));
        into.put("status", line.status().word());
        into.put("reason", line.reason().text());
        window(line.start(), into.putObject("start"));
        window(line.end(), into.putObject("end"));
        ArrayNode titles = into.putArray("titles");
        quotes.titles(line).forEach(titles::add);
        into.put("independent", line.independent());
        quotes(quotes.claims(line.support()), quotes, into.putArray("for"));
        quotes(quotes.claims(line.against()), quotes, into.putArray("against"));
    }

    private static void party(Party party, ObjectNode into) {
        into.put("name", party.name());
        switch (party.sort()) {
            case ACTOR -> into.put("actor", party.id());
            case PLACE -> into.put("place", party.id());
            case NAME -> {}
        }
    }

    private static void window(Window window, ObjectNode into) {
        into.put("after", day(window.after()));
        into.put("before", day(window.before()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void event(Event event, Quotes quotes, ObjectNode into) {
        into.put("type", event.type().word());
        into.put("independent", event.independent());
        into.put(
                "grouped",
                event.claims().size() == 1 ? null : event.ruled() ? "ruled" : "proposed");
        ArrayNode differences = into.putArray("differences");
        event.differences().forEach(differences::add);
        quotes(event.claims(), quotes, into.putArray("quotes"));
    }

    private static void conflict(Conflict conflict, Quotes quotes, ObjectNode into) {
        into.put("about", conflict.about());
        into.put("status", conflict.state().word());
        into.put("note", conflict.note().orElse(null));
        ArrayNode sides = into.putArray("sides");
        for (Conflict.Side side : conflict.sides()) {
            ObjectNode node = sides.addObject();
            node.put("says", side.says());
            quotes(quotes.claims(side.claims()), quotes, node.putArray("quotes"));
        }
    }

    private static void expectation(Expectation asked, Quotes quotes, ObjectNode into) {
        into.put("type", asked.raised().claim().type().word());
        into.put("open", asked.open());
        into.put("due", asked.deadline().map(LocalDate::toString).orElse(null));
        quote(asked.raised(), quotes, into.putObject("raised"));
        quotes(asked.answers(), quotes, into.putArray("answers"));
    }

    private static void quotes(Collection<FiledClaim> claims, Quotes quotes, ArrayNode into) {
        claims.forEach(claim -> quote(claim, quotes, into.addObject()));
    }

    private static void quote(FiledClaim filed, Quotes quotes, ObjectNode into) {
        into.put("text", filed.claim().quote().text());
        into.put("start", filed.claim().quote().span().start());
        into.put("end", filed.claim().quote().span().end());
        into.put("type", filed.claim().type().word());
        ArrayNode speakers = into.putArray("speakers");
        filed.claim().speakers().stream().map(Filler::name).forEach(speakers::add);
        source(filed.source(), into);
        ArrayNode marks = into.putArray("marks");
        quotes.marks(filed).forEach(marks::add);
    }

    private static void source(FiledReport source, ObjectNode into) {
        into.put("report", source.report());
        into.put("version", source.version());
        into.put("published", source.published().map(LocalDate::toString).orElse(null));
        into.put("publisher", source.publisher().orElse(null));
        into.put("url", source.url().orElse(null));
    }
}
