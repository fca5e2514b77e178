package muster.casebook;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Medium;
import muster.model.Part;
import muster.model.Point;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Report;
import muster.model.SeeAlso;
import muster.model.Share;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reports with claims in every field, made from a seed: the same seed, the same report.
record MadeReports(long seed) {
    record Made(Report report, List<Claim> claims) {}

    Made made(String id) {
        return new Maker(id, new Random(seed * 31 + id.hashCode())).made();
    }

    List<Made> made(int count) {
        List<Made> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(made("report-" + i));
        }
        return all;
    }

    private record Maker(String id, Random random, StringBuilder text) {
        private static final List<String> FIRST =
                List.of("Brigade", "Liwa", "Katibat", "Front", "Army of", "Jaysh al-", "Ḥarakat");
        private static final List<String> SECOND =
                List.of("Sunrise", "Nahr", "Jabal", "the Two Rivers", "Саланг", "نسر", "D'Aubé");

        Maker(String id, Random random) {
            this(id, random, new StringBuilder("Made report " + id + " \uD83D\uDE00.\n"));
        }

        Made made() {
            List<Claim> claims = new ArrayList<>();
            int count = random.nextInt(12);
            for (int i = 0; i < count; i++) {
                claims.add(claim());
            }
            Span head = new Span(0, 11);
            Report report =
                    new Report(
                            id,
                            maybe(day()),
                            maybe("A \"title\"\nof two lines"),
                            maybe("Somebody"),
                            maybe("Some Paper"),
                            maybe("https://example.org/" + id),
                            text.toString(),
                            List.of(new Part(Part.Kind.HEADLINE, head)),
                            List.of(new SeeAlso("Another", maybe("https://example.org/x"), head)));
            return new Made(report, claims);
        }

        private Claim claim() {
            int from = text.length();
            ClaimType type = one(List.of(ClaimType.values()));
            Filler second = type.naming() ? name() : type.placing() ? place() : actor();
            List<Filler> firsts =
                    random.nextInt(3) == 0 ? List.of(actor(), actor()) : List.of(actor());
            List<Filler> seconds = type == ClaimType.INDEPENDENT ? List.of() : List.of(second);
            List<Filler.Actor> speakers = random.nextInt(3) == 0 ? List.of(actor()) : List.of();
            List<Filler.Place> where = random.nextInt(3) == 0 ? List.of(place()) : List.of();
            List<Evidence> evidence =
                    random.nextInt(4) == 0
                            ? List.of(
                                    new Evidence(
                                            one(List.of(Medium.values())), "video", words("video")))
                            : List.of();
            text.append(".\n");
            return new Claim(
                    id,
                    type,
                    firsts,
                    seconds,
                    one(List.of(Polarity.values())),
                    one(List.of(Certainty.values())),
                    speakers,
                    evidence,
                    when(),
                    where,
                    maybe("emir"),
                    maybe(Share.MOST),
                    maybe("dozens"),
                    maybe("a car bomb"),
                    Quote.of(new Span(from, text.length()), text.toString()),
                    type.word() + ".made");
        }

        private When when() {
            LocalDate day = day();
            return switch (random.nextInt(4)) {
                case 0 -> When.UNKNOWN;
                case 1 ->
                        new When(
                                new Window(null, day),
                                new Window(day, null),
                                Optional.empty(),
                                "present");
                case 2 ->
                        new When(
                                new Window(day, day.plusDays(30)),
                                Window.UNKNOWN,
                                Optional.of("last month"),
                                "month.last");
                default ->
                        new When(
                                new Window(day, day),
                                new Window(day, day),
                                Optional.of("on Tuesday"),
                                "weekday");
            };
        }

        private LocalDate day() {
            return LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3000));
        }

        private Filler.Actor actor() {
            String name = one(FIRST) + " " + one(SECOND);
            List<String> names =
                    random.nextInt(5) == 0 ? List.of(name, "back\\slash\nand line") : List.of(name);
            ActorKind kind = one(List.of(ActorKind.values()));
            Span span = words(name);
            return new Filler.Actor("a" + names.hashCode() + kind, kind, name, names, name, span);
        }

        private Filler.Place place() {
            String name = "Tell " + one(SECOND);
            Span span = words(name);
            return new Filler.Place(
                    "p" + random.nextInt(9),
                    name,
                    List.of(name),
                    name,
                    span,
                    maybe("geonames:" + random.nextInt(20)),
                    maybe(new Point(random.nextDouble() * 90, -random.nextDouble() * 180)),
                    one(List.of(Precision.values())));
        }

        private Filler.Name name() {
            String name = one(SECOND);
            return new Filler.Name(name, name, words(name));
        }

        private Span words(String words) {
            text.append(' ');
            int from = text.length();
            text.append(words);
            return new Span(from, text.length());
        }

        private <T> Optional<T> maybe(T value) {
            return random.nextBoolean() ? Optional.of(value) : Optional.empty();
        }

        private <T> T one(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
