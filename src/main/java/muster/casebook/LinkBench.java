package muster.casebook;

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
import muster.name.MadeNames;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Measures linking the actors of a new report to those of a large casebook: fills one with made-up
/// actors of four names each, then files reports that name some of them in other spellings, and
/// some whom nobody knows.
public final class LinkBench {
    private static final int CLAIMS = 10;
    private static final int MEASURED = 100;
    private static final int ASKED = 200;

    private final Casebook casebook;
    private final Consumer<String> out;
    private final MadeNames made;
    private final Random random = new Random(11);
    private final List<List<String>> actors = new ArrayList<>();
    private int reports;

    private LinkBench(Casebook casebook, int actors, Consumer<String> out) {
        this.casebook = casebook;
        this.out = out;
        made = new MadeNames(12, actors / 4);
    }

    /// @param progress is told how many actors are filed
    /// @param out gets the results, line by line
    public static void run(
            Path file,
            FamilyLinks.Names names,
            int actors,
            IntConsumer progress,
            Consumer<String> out) {
        try (Casebook casebook =
                Casebook.open(file, Clock.systemUTC(), new FamilyLinks(() -> names))) {
            LinkBench bench = new LinkBench(casebook, actors, out);
            bench.linking("empty", Math.min(actors, 2 * CLAIMS * MEASURED));
            bench.fill(actors, progress);
            bench.linking("full", 2 * CLAIMS * MEASURED);
            bench.looking();
        }
    }

    private void fill(int wanted, IntConsumer progress) {
        long before = System.nanoTime();
        while (actors.size() < wanted) {
            List<Filler.Actor> some = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 2 * CLAIMS && actors.size() < wanted; i++) {
                List<String> bears = bears();
                actors.add(bears);
                some.add(actor(bears, text));
            }
            file(some, text);
            progress.accept(actors.size());
        }
        say("filled in %.0f s", (System.nanoTime() - before) / 1e9);
    }

    /// A name, another spelling, a second name and a short one that others share.
    private List<String> bears() {
        String root = made.sharedRoot();
        String both = root + " " + made.root();
        String name = made.name(both);
        return List.of(name, MadeNames.respelled(name), made.name(both), root).stream()
                .distinct()
                .toList();
    }

    private void linking(String what, int count) {
        List<Double> perName = new ArrayList<>();
        double all = 0;
        int named = 0;
        for (int done = 0; done < count; done += 2 * CLAIMS) {
            List<Filler.Actor> some = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            int bearing = 0;
            for (int i = 0; i < 2 * CLAIMS; i++) {
                boolean known = i % 2 == 0 && !actors.isEmpty();
                List<String> bears = known ? again() : bears();
                bearing += bears.size();
                some.add(actor(bears, text));
            }
            double took = file(some, text);
            perName.add(took / bearing);
            all += took;
            named += bearing;
        }
        perName.sort(null);
        Counts counts = casebook.counts();
        say(
                "linking into a casebook that was %s (now %,d actors): %.2f ms a name, median of"
                        + " reports %.2f, worst %.2f",
                what,
                counts.actors(),
                all / named,
                perName.get(perName.size() / 2),
                perName.getLast());
    }

    private List<String> again() {
        List<String> known = actors.get(random.nextInt(actors.size()));
        return List.of(MadeNames.respelled(known.get(random.nextInt(known.size()))));
    }

    /// @return what filing took, in milliseconds of this thread's processor time
    private double file(List<Filler.Actor> some, StringBuilder text) {
        String id = "made-" + reports++;
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i + 1 < some.size(); i += 2) {
            claims.add(allies(id, some.get(i), some.get(i + 1), text.toString()));
        }
        Report report = Report.of(id, Optional.empty(), text.toString());
        long before = cpu();
        casebook.file(report, claims, "made");
        return (cpu() - before) / 1e6;
    }

    private static Filler.Actor actor(List<String> bears, StringBuilder text) {
        String name = bears.getFirst();
        int from = text.length();
        text.append(name);
        Span span = new Span(from, text.length());
        text.append(", ");
        return new Filler.Actor("a" + from, ActorKind.GROUP, name, bears, name, span);
    }

    private static Claim allies(String id, Filler.Actor one, Filler.Actor other, String text) {
        Span both = new Span(one.span().start(), other.span().end());
        return new Claim(
                id,
                ClaimType.ALLY,
                List.of(one),
                List.of(other),
                Polarity.AFFIRMED,
                Certainty.STATED,
                List.of(),
                List.of(),
                When.UNKNOWN,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Quote.of(both, text),
                "ally.made");
    }

    /// What those need who ask whom an actor may be.
    private void looking() {
        long before = System.nanoTime();
        Lookalikes alike = casebook.lookalikes();
        say("all names taken in: %.1f s", (System.nanoTime() - before) / 1e9);
        List<CasebookActor> all = alike.actors();
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            CasebookActor actor = all.get((int) ((long) i * all.size() / ASKED));
            long from = cpu();
            alike.of(actor);
            took.add((cpu() - from) / 1e6);
        }
        took.sort(null);
        say(
                "whom an actor may be: median %.1f ms, worst %.1f ms",
                took.get(took.size() / 2), took.getLast());
    }

    /// Of this thread, so that a busy machine changes little.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void say(String format, Object... values) {
        out.accept(String.format(Locale.ROOT, format, values));
    }
}
