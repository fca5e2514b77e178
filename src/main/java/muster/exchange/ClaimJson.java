package muster.exchange;

import muster.model.Claim;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Role;
import muster.model.When;
import muster.model.Window;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/// Writes a claim as one line of JSON (codebook, section 8): the fields always in the same order,
/// what is not said as `null`, an empty role left out. `ClaimLines` reads it back.
public final class ClaimJson {
    private final JsonMapper json = new JsonMapper();

    /// @return the claim without a line break at its end
    public String line(Claim claim) {
        return json.writeValueAsString(tree(claim));
    }

    private ObjectNode tree(Claim claim) {
        ObjectNode node = json.createObjectNode();
        node.put("report", claim.report());
        node.put("type", claim.type().word());
        ObjectNode roles = node.putObject("roles");
        role(roles, claim.type().first(), claim.firsts());
        role(roles, claim.type().second(), claim.seconds());
        node.put("polarity", claim.polarity().word());
        node.put("certainty", claim.certainty().word());
        list(node.putArray("speakers"), claim.speakers(), ClaimJson::actor);
        list(node.putArray("evidence"), claim.evidence(), ClaimJson::evidence);
        when(node, claim.when());
        list(node.putArray("where"), claim.where(), (place, into) -> place(place, into, false));
        node.put("title", claim.title().orElse(null));
        node.put("share", claim.share().map(share -> share.word()).orElse(null));
        node.put("count", claim.count().orElse(null));
        node.put("means", claim.means().orElse(null));
        ObjectNode quote = node.putObject("quote");
        quote.put("start", claim.quote().span().start());
        quote.put("end", claim.quote().span().end());
        quote.put("text", claim.quote().text());
        node.put("rule", claim.rule());
        return node;
    }

    private static void role(ObjectNode roles, Role role, List<Filler> fillers) {
        if (!fillers.isEmpty()) {
            list(roles.putArray(role.word()), fillers, ClaimJson::filler);
        }
    }

    private static <T> void list(ArrayNode into, List<T> values, BiConsumer<T, ObjectNode> write) {
        values.forEach(value -> write.accept(value, into.addObject()));
    }

    private static void filler(Filler filler, ObjectNode into) {
        switch (filler) {
            case Filler.Actor actor -> actor(actor, into);
            case Filler.Place place -> place(place, into, true);
            case Filler.Name name -> {
                into.put("name", name.name());
                into.putArray("names").add(name.name());
                stands(name, into);
            }
        }
    }

    private static void actor(Filler.Actor actor, ObjectNode into) {
        into.put("id", actor.id());
        into.put("kind", actor.kind().word());
        into.put("name", actor.name());
        ArrayNode names = into.putArray("names");
        actor.names().forEach(names::add);
        stands(actor, into);
    }

    /// A place says that it is one only among actors.
    private static void place(Filler.Place place, ObjectNode into, boolean amongActors) {
        into.put("id", place.id());
        if (amongActors) {
            into.put("kind", "place");
        }
        into.put("name", place.name());
        ArrayNode names = into.putArray("names");
        place.names().forEach(names::add);
        stands(place, into);
        into.put("gazetteer", place.gazetteer().orElse(null));
        into.put("lat", place.point().map(point -> point.lat()).orElse(null));
        into.put("lon", place.point().map(point -> point.lon()).orElse(null));
        into.put("precision", place.precision().grade());
    }

    private static void stands(Filler filler, ObjectNode into) {
        into.put("text", filler.text());
        into.put("start", filler.span().start());
        into.put("end", filler.span().end());
    }

    private static void evidence(Evidence evidence, ObjectNode into) {
        into.put("medium", evidence.medium().word());
        into.put("text", evidence.text());
        into.put("start", evidence.span().start());
        into.put("end", evidence.span().end());
    }

    private static void when(ObjectNode claim, When when) {
        if (when.unknown() && when.text().isEmpty()) {
            claim.putNull("when");
            return;
        }
        ObjectNode node = claim.putObject("when");
        window(node.putObject("start"), when.start());
        window(node.putObject("end"), when.end());
        node.put("text", when.text().orElse(null));
    }

    private static void window(ObjectNode node, Window window) {
        node.put("after", day(window.after()));
        node.put("before", day(window.before()));
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
