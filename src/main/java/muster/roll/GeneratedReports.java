package muster.roll;

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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Makes reports of ten claims each, of a war with many actors, a few of which are named often. The
/// same number gives the same report.
final class GeneratedReports {
    static final String BUSIEST = "Brigade Aba";

    private static final int CLAIMS = 10;
    private static final String[] FORMS = {
        "Brigade", "Liwa", "Katibat", "Front", "Battalion", "Jaysh"
    };
    private static final String[] SYLLABLES = {
        "ba", "do", "ka", "mu", "ra", "ti", "sho", "len", "far", "gul", "zim", "wer", "hos", "pan",
        "qu", "ni", "yel", "cor", "vas", "jab"
    };
    private static final ClaimType[] TYPES = {
        ClaimType.MEMBER,
        ClaimType.BRANCH,
        ClaimType.PLEDGE,
        ClaimType.ALLY,
        ClaimType.RIVAL,
        ClaimType.LEADS,
        ClaimType.SERVES,
        ClaimType.SUPPORTS,
        ClaimType.PRESENCE,
        ClaimType.CONTROL,
        ClaimType.ATTACK,
        ClaimType.CLASH,
        ClaimType.SEIZURE,
        ClaimType.KILLING,
        ClaimType.STRIKE,
        ClaimType.MOVEMENT
    };

    private final long seed;
    private final int actors;

    record Generated(Report report, List<Claim> claims) {}

    /// @param actors how many there are; a sixth of them are persons
    GeneratedReports(long seed, int actors) {
        this.seed = seed;
        this.actors = actors;
    }

    Generated report(int number) {
        return new Maker(number).made();
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        do {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        String made = (name.length() < 3 ? "a" : "") + name;
        return Character.toUpperCase(made.charAt(0)) + made.substring(1);
    }

    private final class Maker {
        private final Random random;
        private final String id;
        private final LocalDate day;
        private final StringBuilder text = new StringBuilder();

        Maker(int number) {
            random = new Random(seed * 1_000_003 + number);
            id = "generated-" + number;
            day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3000));
        }

        Generated made() {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < CLAIMS; i++) {
                claims.add(claim());
                text.append(i % 3 == 2 ? "\n\n" : " ");
            }
            Report report =
                    new Report(
                            id,
                            Optional.of(day),
                            Optional.of("Report " + id),
                            Optional.empty(),
                            Optional.of("Outlet " + name(random.nextInt(60))),
                            Optional.empty(),
                            text.toString(),
                            List.of(),
                            List.of());
            return new Generated(report, claims);
        }

        private Claim claim() {
            ClaimType type = TYPES[random.nextInt(TYPES.length)];
            int from = text.length();
            boolean led = type == ClaimType.LEADS || type == ClaimType.SERVES;
            Filler.Actor first = actor(led);
            text.append(' ').append(type.word()).append(" said to concern ");
            Filler second = type.placing() ? place() : actor(type == ClaimType.KILLING);
            List<Filler.Place> where = new ArrayList<>();
            if (!type.tie()) {
                text.append(" at ");
                where.add(place());
            }
            text.append(" as told by people of the area number ").append(random.nextInt(100_000));
            Quote quote = Quote.of(new Span(from, text.length()), text.toString());
            text.append('.');
            List<Filler.Actor> speakers =
                    random.nextInt(5) == 0 ? List.of(actor(false)) : List.of();
            return new Claim(
                    id,
                    type,
                    List.of(first),
                    List.of(second),
                    random.nextInt(20) == 0 ? Polarity.DENIED : Polarity.AFFIRMED,
                    random.nextInt(8) == 0 ? Certainty.LIKELY : Certainty.STATED,
                    speakers,
                    List.of(),
                    when(type),
                    where,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    quote,
                    type.word() + ".generated");
        }

        private When when(ClaimType type) {
            LocalDate then = day.minusDays(random.nextInt(60));
            Window on = new Window(then, then);
            Window start = type.tie() && random.nextInt(3) > 0 ? new Window(null, day) : on;
            Window end = type.tie() ? new Window(start.equals(on) ? null : day, null) : on;
            return new When(start, end, Optional.empty(), "generated");
        }

        /// A few are named often: the lowest numbers.
        private Filler.Actor actor(boolean person) {
            double often = random.nextDouble();
            int number = (int) (actors * often * often * often);
            String name =
                    person ? "Abu " + name(number / 3) : FORMS[number % 6] + " " + name(number);
            int from = text.length();
            text.append(name);
            return new Filler.Actor(
                    "a" + (person ? "p" : "") + number,
                    person ? ActorKind.PERSON : ActorKind.GROUP,
                    name,
                    List.of(name),
                    name,
                    new Span(from, text.length()));
        }

        private Filler.Place place() {
            double often = random.nextDouble();
            int number = (int) (actors / 4.0 * often * often);
            String name = "Tell " + name(number);
            int from = text.length();
            text.append(name);
            return new Filler.Place(
                    "p" + number,
                    name,
                    List.of(name),
                    name,
                    new Span(from, text.length()),
                    Optional.of("made:" + number),
                    Optional.empty(),
                    Precision.EXACT);
        }
    }
}
