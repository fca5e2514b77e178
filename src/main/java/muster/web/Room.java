package muster.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import io.javalin.http.Context;

import muster.casebook.Casebook;
import muster.casebook.Narrowing;
import muster.casebook.WitnessQuery;
import muster.knowledge.TypeWords;
import muster.place.Atlas;
import muster.place.Villages;
import muster.roll.Policy;
import muster.roll.Roll;
import muster.roll.RollQuery;
import muster.roll.Rolls;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What all pages share: the casebook, the words and the policy by which it is told, the templates.
final class Room implements AutoCloseable {
    /// In a larger casebook nothing is worked out before somebody asks.
    private static final int LARGE = 300_000;

    private final Casebook casebook;
    private final Policy policy;
    private final TypeWords words;
    private final Clock clock;
    private final String token;
    private final Kept kept;
    private final Background background = new Background();
    private final Waiting waiting;
    private final Supplier<Villages> villages;
    private @Nullable Atlas atlas;
    private @Nullable Rolls rolls;
    private String gathered = "";
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Room.class.getClassLoader(), "muster.web.pages");

    /// @param token that forms must send back
    Room(Server.Stock stock, String token) {
        casebook = stock.casebook();
        policy = stock.policy();
        words = stock.words();
        clock = stock.clock();
        villages = stock.workshop().villages();
        this.token = token;
        kept = new Kept(() -> casebook.catalogue().state());
        waiting = new Waiting(casebook, policy, background::later);
    }

    /// A roll, kept while the casebook stays as it is.
    Roll roll(RollQuery query) {
        boolean whole = query.equals(RollQuery.of(query.day()).sources(query.sources()));
        return kept.of(
                Roll.class,
                query,
                () ->
                        whole
                                ? rolls(query.sources()).on(query.day())
                                : Roll.of(casebook, policy, query));
    }

    /// What the last whole roll was derived from; a large casebook leaves room for one.
    private synchronized Rolls rolls(WitnessQuery sources) {
        String now = casebook.catalogue().state();
        Rolls last = rolls;
        if (last == null || !now.equals(gathered) || !last.sources().equals(sources)) {
            rolls = null;
            last = Rolls.of(casebook, policy, sources);
            rolls = last;
            gathered = now;
        }
        return last;
    }

    private record Reports(Map<Integer, Integer> of) {}

    /// By the ids of actors, how many reports name them; counted once for as long as the casebook
    /// stays as it is.
    Map<Integer, Integer> reportsOfActors() {
        return kept.of(
                        Reports.class,
                        "reports of actors",
                        () -> new Reports(casebook.catalogue().reportsOfActors()))
                .of();
    }

    /// What maps are drawn from.
    Drawing.Ground ground() {
        return new Drawing.Ground(atlas(), villages.get());
    }

    /// Read when the first map is asked for.
    private synchronized Atlas atlas() {
        Atlas known = atlas;
        if (known == null) {
            known = Atlas.packed();
            atlas = known;
        }
        return known;
    }

    Kept kept() {
        return kept;
    }

    Waiting waiting() {
        return waiting;
    }

    /// Works out, behind what visitors wait for, what takes long and most of them look at.
    ///
    /// @param pages does that for the pages, from a standpoint
    void prepare(Consumer<Standpoint> pages) {
        background.later(() -> {
            if (casebook.counts().claims() <= LARGE) {
                Standpoint at = new Standpoint(newest(), Optional.empty());
                ground();
                waiting.prepare(at.sources());
                roll(RollQuery.of(at.day()).sources(at.sources()));
                pages.accept(at);
            }
        });
    }

    @Override
    public void close() {
        background.close();
    }

    Casebook casebook() {
        return casebook;
    }

    Policy policy() {
        return policy;
    }

    TypeWords words() {
        return words;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /// The standpoint of the address; where it names no day, the day of the newest report.
    Standpoint standpoint(Context context) {
        Asked asked = Asked.query(context);
        Optional<LocalDate> known = asked.day(Standpoint.KNOWN);
        return new Standpoint(asked.day(Standpoint.DAY).orElseGet(this::newest), known);
    }

    /// The day of the newest report.
    LocalDate newest() {
        return casebook.catalogue().newest().orElseGet(this::today);
    }

    Telling telling(Standpoint at) {
        return new Telling(words, at);
    }

    Narrowing narrowing(Standpoint at) {
        return Narrowing.knownBy(at.moment());
    }

    Frame frame(Context context, Frame.Section section, String title) {
        return new Frame(
                title,
                section,
                standpoint(context),
                today(),
                context.path(),
                Asked.query(context).all(List.of(Standpoint.DAY, Standpoint.KNOWN, "said")),
                token,
                Asked.query(context).word("said").flatMap(Said::text).orElse(""));
    }

    /// A frame that tells nothing of the casebook, for those who may not be let in.
    Frame bare(String title) {
        return bare(title, "", new Standpoint(today(), Optional.empty()));
    }

    /// The same for a page that cannot be shown: links keep the standpoint, where there is one.
    Frame bare(Context context, String title) {
        try {
            return Asked.query(context).day(Standpoint.DAY).isEmpty()
                    ? bare(title)
                    : bare(title, "/", standpoint(context));
        } catch (BadRequest unreadable) {
            return bare(title);
        }
    }

    private Frame bare(String title, String here, Standpoint at) {
        return new Frame(title, Frame.Section.REPORTS, at, today(), here, List.of(), "", "");
    }

    /// Answers with a page.
    void show(Context context, String template, Frame frame, Object page) {
        StringOutput out = new StringOutput(16_384);
        templates.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        context.html(out.toString());
    }
}
