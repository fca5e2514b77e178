package muster.web;

import muster.casebook.Casebook;
import muster.intake.Intake;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.TypeWords;
import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Point;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Report;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;
import muster.place.GazetteerStore;
import muster.roll.PolicyFile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A reading room over a small casebook, open while a test runs.
final class OpenRoom implements AutoCloseable {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final Path gazetteers;
    private final Casebook casebook;
    private final Server.Stock stock;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpClient follower =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final List<Throwable> faults = new ArrayList<>();

    OpenRoom(Path file, Optional<String> token) {
        KnowledgeFolder knowledge = new KnowledgeFolder(Path.of("knowledge"));
        gazetteers = file.resolveSibling(file.getFileName() + "-gazetteers");
        casebook = Casebook.open(file, NOON);
        Workshop workshop =
                new Workshop(
                        OpenRoom::said,
                        published -> new Intake(word -> Set.of(), published, Intake.LIMIT),
                        "test",
                        Path.of("examples"),
                        GazetteerStore.villages(gazetteers));
        stock =
                new Server.Stock(
                        casebook,
                        PolicyFile.load(knowledge),
                        TypeWords.load(knowledge),
                        NOON,
                        workshop);
        server = Server.open(stock, new Server.Door("127.0.0.1", 0, token), faults::add);
    }

    static OpenRoom at(Path folder) {
        return new OpenRoom(folder.resolve("room.db"), Optional.empty());
    }

    /// The folder of the gazetteers that the user loads.
    Path gazetteers() {
        return gazetteers;
    }

    Casebook casebook() {
        return casebook;
    }

    Server.Stock stock() {
        return stock;
    }

    List<Throwable> faults() {
        return faults;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /// As `GET /reports/{id}`.
    List<String> addresses() {
        return server.addresses();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Goes where the answer sends.
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return follower.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Files a report whose lines are `TYPE FIRST > SECOND @ PLACE`, parts after FIRST optional.
    void file(String id, LocalDate day, String title, String... lines) {
        String text = title + "\n\n" + String.join("\n\n", lines) + "\n";
        Report report =
                new Report(
                        id,
                        Optional.of(day),
                        Optional.of(title),
                        Optional.of(title.contains("<") ? title : "A. Writer"),
                        Optional.of(title.contains("<") ? title : "Some Paper"),
                        Optional.of(title.contains(":") ? title : "https://example.org/a"),
                        text,
                        List.of(),
                        List.of());
        casebook.file(report, said(report), "test");
    }

    /// The claims of the lines of a report that have the form of [#file].
    static List<Claim> said(Report report) {
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        for (String line : report.text().split("\n", -1)) {
            int space = line.indexOf(' ');
            for (ClaimType type : ClaimType.values()) {
                if (space > 0 && type.word().equals(line.substring(0, space))) {
                    claims.add(claim(report, type, from, line));
                }
            }
            from += line.length() + 1;
        }
        return claims;
    }

    private static Claim claim(Report report, ClaimType type, int from, String line) {
        int place = line.indexOf(" @ ");
        int second = line.indexOf(" > ");
        int firstEnd = second >= 0 ? second : place >= 0 ? place : line.length();
        Filler.Actor first = actor(line.substring(type.word().length() + 1, firstEnd), from, line);
        List<Filler> seconds = new ArrayList<>();
        List<Filler.Place> where = new ArrayList<>();
        if (second >= 0) {
            String name = line.substring(second + 3, place >= 0 ? place : line.length());
            seconds.add(type.placing() ? place(name, from, line) : actor(name, from, line));
        }
        if (place >= 0) {
            where.add(place(line.substring(place + 3), from, line));
        }
        LocalDate day = report.published().orElseThrow();
        When when =
                type.tie()
                        ? new When(
                                new Window(null, day), new Window(day, null), Optional.empty(), "t")
                        : new When(
                                new Window(day, day), new Window(day, day), Optional.empty(), "t");
        return new Claim(
                report.id(),
                type,
                List.of(first),
                seconds,
                Polarity.AFFIRMED,
                Certainty.STATED,
                List.of(),
                List.of(),
                when,
                where,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Quote.of(new Span(from, from + line.length()), report.text()),
                type.word() + ".test");
    }

    private static Filler.Actor actor(String name, int from, String line) {
        int at = from + line.indexOf(name);
        return new Filler.Actor(
                "a-" + name,
                ActorKind.GROUP,
                name,
                List.of(name),
                name,
                new Span(at, at + name.length()));
    }

    /// `Khan Touman 36.1 37.0 1`: name, latitude, longitude, precision; or a name alone.
    private static Filler.Place place(String words, int from, String line) {
        String[] parts = words.split(" (?=-?\\d)");
        boolean located = parts.length == 4;
        String name = parts[0];
        int at = from + line.indexOf(name);
        return new Filler.Place(
                "p-" + name,
                name,
                List.of(name),
                name,
                new Span(at, at + name.length()),
                Optional.empty(),
                located
                        ? Optional.of(
                                new Point(
                                        Double.parseDouble(parts[1]), Double.parseDouble(parts[2])))
                        : Optional.empty(),
                located ? Precision.of(Integer.parseInt(parts[3])) : Precision.EXACT);
    }

    @Override
    public void close() {
        server.close();
        casebook.close();
    }
}
