package muster.roll;

import muster.casebook.Casebook;
import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Report;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;
import muster.model.Worded;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A made-up course of events: short reports, what they say as claims made by hand, and questions
/// with their right answers. See `histories/README.md` for the format.
public record TestHistory(
        String name, List<Report> reports, List<Claim> claims, List<Question> questions) {
    /// Does this tie hold on that day?
    public record Question(
            String line,
            LocalDate day,
            ClaimType type,
            String subject,
            String object,
            Status answer) {}

    private static final Pattern REPORT =
            Pattern.compile("report (\\S+) (\\d{4}-\\d\\d-\\d\\d|undated)(?: by (.+))?");
    private static final Pattern CLAIM =
            Pattern.compile(
                    "claim (\\S+) (?:(denied|likely|possible|planned) )?(.*?) ->"
                            + "(?: (?!at |said )([^\\[«]*?))?(?: at ([^\\[«]*?))?"
                            + "(?: said ([^\\[«]*?))?(?: \\[(.*?)/(.*?)\\])?"
                            + " «(.*)»");
    private static final Pattern ASK =
            Pattern.compile("ask (\\S+) (\\S+) (.*?) ->(?: (.*?))? = (.*)");

    public static List<TestHistory> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/muster/roll/histories"))) {
            List<TestHistory> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.add(read(file));
            }
            return all;
        }
    }

    static TestHistory read(Path file) throws IOException {
        Reader reader = new Reader();
        for (String line : Files.readAllLines(file)) {
            try {
                reader.line(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(file.getFileName() + ": " + line, e);
            }
        }
        reader.endReport();
        return new TestHistory(
                file.getFileName().toString(), reader.reports, reader.claims, reader.questions);
    }

    List<Claim> of(Report report) {
        return claims.stream().filter(claim -> claim.report().equals(report.id())).toList();
    }

    void file(Casebook casebook) {
        reports.forEach(report -> casebook.file(report, of(report), "by hand"));
    }

    private static final class Reader {
        final List<Report> reports = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();
        final List<Question> questions = new ArrayList<>();
        private final Map<String, List<String>> names = new LinkedHashMap<>();
        private final List<String> persons = new ArrayList<>();
        private final List<Matcher> waiting = new ArrayList<>();
        private @Nullable Matcher head;
        private StringBuilder text = new StringBuilder();

        void line(String line) {
            if (line.startsWith("persons ")) {
                persons.addAll(List.of(line.substring(8).split(", ")));
            } else if (line.startsWith("report ")) {
                endReport();
                head = matched(REPORT, line);
            } else if (line.startsWith("| ")) {
                text.append(line.substring(2)).append('\n');
            } else if (line.startsWith("claim ")) {
                waiting.add(matched(CLAIM, line));
            } else if (line.startsWith("ask ")) {
                Matcher ask = matched(ASK, line);
                questions.add(
                        new Question(
                                line,
                                LocalDate.parse(ask.group(1)),
                                Worded.of(ClaimType.class, ask.group(2)),
                                ask.group(3),
                                Optional.ofNullable(ask.group(4)).orElse(""),
                                Worded.of(Status.class, ask.group(5))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException("no such line");
            }
        }

        void endReport() {
            if (head != null) {
                Report report =
                        new Report(
                                head.group(1),
                                head.group(2).equals("undated")
                                        ? Optional.empty()
                                        : Optional.of(LocalDate.parse(head.group(2))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.ofNullable(head.group(3)),
                                Optional.empty(),
                                text.toString(),
                                List.of(),
                                List.of());
                reports.add(report);
                waiting.forEach(claim -> claims.add(claim(report, claim)));
            }
            head = null;
            text = new StringBuilder();
            waiting.clear();
            names.clear();
        }

        private static Matcher matched(Pattern pattern, String line) {
            Matcher matcher = pattern.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not " + pattern);
            }
            return matcher;
        }

        private Claim claim(Report report, Matcher claim) {
            ClaimType type = Worded.of(ClaimType.class, claim.group(1));
            String how = Optional.ofNullable(claim.group(2)).orElse("");
            int from = report.text().indexOf(claim.group(9));
            if (from < 0) {
                throw new IllegalArgumentException("no such words: " + claim.group(9));
            }
            Quote quote = Quote.of(new Span(from, from + claim.group(9).length()), report.text());
            List<Filler> seconds = fillers(claim.group(4), quote, type.naming(), type.placing());
            List<Filler.Place> where = new ArrayList<>();
            fillers(claim.group(5), quote, false, true)
                    .forEach(place -> where.add((Filler.Place) place));
            List<Filler.Actor> speakers = new ArrayList<>();
            fillers(claim.group(6), quote, false, false)
                    .forEach(speaker -> speakers.add((Filler.Actor) speaker));
            return new Claim(
                    report.id(),
                    type,
                    fillers(claim.group(3), quote, false, false),
                    seconds,
                    how.equals("denied") ? Polarity.DENIED : Polarity.AFFIRMED,
                    how.isEmpty() || how.equals("denied")
                            ? Certainty.STATED
                            : Worded.of(Certainty.class, how),
                    speakers,
                    List.of(),
                    when(report, claim.group(7), claim.group(8)),
                    where,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    quote,
                    type.word() + ".by-hand");
        }

        private List<Filler> fillers(
                @Nullable String words, Quote quote, boolean naming, boolean placing) {
            List<Filler> fillers = new ArrayList<>();
            if (words == null || words.isEmpty()) {
                return fillers;
            }
            for (String word : words.split(" & ")) {
                List<String> names = List.of(word.split("=", -1));
                String name = names.getFirst();
                fillers.add(
                        naming
                                ? new Filler.Name(name, name, quote.span())
                                : placing ? place(name, quote) : actor(name, names, quote));
            }
            return fillers;
        }

        private static Filler place(String name, Quote quote) {
            return new Filler.Place(
                    "p-" + name,
                    name,
                    List.of(name),
                    name,
                    quote.span(),
                    Optional.empty(),
                    Optional.empty(),
                    Precision.EXACT);
        }

        private Filler actor(String name, List<String> said, Quote quote) {
            if (said.size() > 1) {
                names.put(name, said);
            }
            ActorKind kind = persons.contains(name) ? ActorKind.PERSON : ActorKind.GROUP;
            List<String> all = names.getOrDefault(name, said);
            return new Filler.Actor("a-" + name, kind, name, all, name, quote.span());
        }

        /// `[..2014-05-01/2014-05-01..]`; `now` is the present tense, `past` is over by the day of
        /// the report, `begun` had begun by then, `[D/D]` days of an act; absent = nothing known.
        private static When when(Report report, @Nullable String start, @Nullable String end) {
            LocalDate day = report.published().orElse(null);
            if (start == null || end == null) {
                return When.UNKNOWN;
            }
            Window from = start.equals("now") ? new Window(null, day) : window(start);
            Window to =
                    end.equals("now")
                            ? new Window(day, null)
                            : end.equals("past") ? new Window(null, day) : window(end);
            return new When(from, to, Optional.empty(), "by hand");
        }

        private static Window window(String days) {
            if (days.equals("-")) {
                return Window.UNKNOWN;
            }
            if (!days.contains("..")) {
                LocalDate day = LocalDate.parse(days);
                return new Window(day, day);
            }
            String[] bounds = days.split("\\.\\.", -1);
            return new Window(day(bounds[0]), day(bounds[1]));
        }

        private static @Nullable LocalDate day(String day) {
            return day.isEmpty() ? null : LocalDate.parse(day);
        }
    }
}
