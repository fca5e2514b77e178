package muster.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Narrowing;
import muster.casebook.Ruling;
import muster.model.ClaimType;
import muster.roll.Event;
import muster.roll.Events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The acts of which claims speak: claims that seem to be about one act stand together, and a
/// reader may join and part them.
public final class EventPages {
    private static final int SIZE = 40;
    private static final int RULINGS = 8;

    /// So many claims are looked through at most, the last ones published.
    private static final int MOST = 4_000;

    /// A page of the list.
    ///
    /// @param left how many earlier claims are not looked through
    public record Table(
            List<Told> events,
            Paging paging,
            boolean alone,
            int left,
            String who,
            List<ReviewPages.Made> rulings) {}

    /// An event as pages show it.
    public record Told(
            ClaimType type,
            int independent,
            boolean ruled,
            List<String> differences,
            List<ToldClaim> claims) {}

    private record Found(List<Event> events, int left) {}

    private final Room room;

    EventPages(Room room) {
        this.room = room;
    }

    void list(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        boolean alone = asked.word("alone").isPresent();
        Found found = found(query(asked), at);
        List<Event> wanted =
                found.events().reversed().stream()
                        .filter(event -> alone || event.claims().size() > 1)
                        .toList();
        Paging paging = new Paging(Paging.page(asked), SIZE, wanted.size());
        Telling telling = room.telling(at);
        room.show(
                context,
                "events",
                room.frame(context, Frame.Section.CLAIMS, "Events"),
                new Table(
                        wanted.stream()
                                .skip(paging.skipped())
                                .limit(SIZE)
                                .map(event -> told(event, telling))
                                .toList(),
                        paging,
                        alone,
                        found.left(),
                        Optional.ofNullable(context.cookie(ReviewPages.WHO)).orElse(""),
                        rulings()));
    }

    private static Told told(Event event, Telling telling) {
        return new Told(
                event.type(),
                event.independent(),
                event.ruled(),
                event.differences(),
                telling.tell(event.claims()));
    }

    private List<ReviewPages.Made> rulings() {
        return room.casebook().rulings().reversed().stream()
                .filter(ruling ->
                        ruling.kind() == Ruling.Kind.TOGETHER || ruling.kind() == Ruling.Kind.APART)
                .limit(RULINGS)
                .map(ReviewPages.Made::of)
                .toList();
    }

    private static ClaimQuery query(Asked asked) {
        List<ClaimType> asks = asked.worded("type", ClaimType.class);
        List<ClaimType> acts =
                Stream.of(ClaimType.values())
                        .filter(type -> !type.tie() && (asks.isEmpty() || asks.contains(type)))
                        .toList();
        ClaimQuery query = ClaimQuery.ALL.types(acts).days(asked.day("from"), asked.day("to"));
        query = asked.word("actor").map(query::actor).orElse(query);
        return asked.word("place").map(query::place).orElse(query);
    }

    private Found found(ClaimQuery query, Standpoint at) {
        return room.kept()
                .of(Found.class, List.of("events", query, at.knownBy()), () -> read(query, at));
    }

    private Found read(ClaimQuery query, Standpoint at) {
        Narrowing known = room.narrowing(at);
        int left = Math.max(0, room.casebook().catalogue().count(query, known) - MOST);
        List<FiledClaim> acts = room.casebook().catalogue().claims(query.page(MOST, left), known);
        return new Found(
                Events.of(room.casebook(), room.casebook().standing(at.sources()), acts), left);
    }

    /// Joins the claims that were chosen, or takes them out of their events.
    void rule(Context context) {
        Asked form = Asked.form(context);
        String who =
                form.word("who").orElseThrow(() -> new BadRequest("Say who rules: give a name."));
        String why = form.word("why").orElse("");
        List<FiledClaim> chosen = room.casebook().claims(ids(form));
        try {
            room.casebook()
                    .rule(
                            form.word("answer").filter("part"::equals).isPresent()
                                    ? Events.apart(all(chosen), chosen, who, why)
                                    : Events.together(chosen, who, why));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(String.valueOf(e.getMessage()));
        }
        context.cookie(new Cookie(ReviewPages.WHO, who, "/", -1, false, true, "", SameSite.STRICT));
        back(context, Said.RULED);
    }

    private static List<Integer> ids(Asked form) {
        try {
            return form.words("claim").stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new BadRequest("'claim' is a number.");
        }
    }

    /// The events in which these may stand.
    private List<Event> all(List<FiledClaim> chosen) {
        List<ClaimType> types = chosen.stream().map(one -> one.claim().type()).distinct().toList();
        return found(ClaimQuery.ALL.types(types), new Standpoint(room.today(), Optional.empty()))
                .events();
    }

    void undo(Context context) {
        Asked form = Asked.form(context);
        room.casebook()
                .undo(
                        form.number("number", 0, 1, Integer.MAX_VALUE),
                        ReviewPages.who(form, context),
                        "");
        back(context, Said.UNDONE);
    }

    private void back(Context context, Said said) {
        Asked asked = Asked.query(context);
        context.redirect(
                room.standpoint(context)
                        .link(
                                "/events",
                                "actor",
                                asked.word("actor").orElse(""),
                                "place",
                                asked.word("place").orElse(""),
                                "type",
                                asked.word("type").orElse(""),
                                "from",
                                asked.word("from").orElse(""),
                                "to",
                                asked.word("to").orElse(""),
                                "alone",
                                asked.word("alone").orElse(""),
                                "page",
                                asked.word("page").orElse(""),
                                "said",
                                said.word()),
                HttpStatus.SEE_OTHER);
    }
}
