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

    /// A group has had so many leaders, and so many of its people are ever named.
    private static final int LEADERS = 5;

    private static final int MEMBERS = 15;

    /// So many sides fight over a town.
    private static final int SIDES = 6;

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

    /// @param actors how many groups there are; their people come on top
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
            int group = often(actors, 3);
            int town = often(actors / 4, 2);
            Filler.Actor first =
                    switch (type) {
                        case LEADS -> person(group, LEADERS);
                        case SERVES -> person(group, MEMBERS);
                        case CONTROL, SEIZURE -> group((town * 7 + random.nextInt(SIDES)) % actors);
                        default -> group(often(actors, 3));
                    };
            text.append(' ').append(type.word()).append(" said to concern ");
            Filler second =
                    type.placing()
                            ? place(town)
                            : type == ClaimType.KILLING ? person(group, MEMBERS) : group(group);
            List<Filler.Place> where = new ArrayList<>();
            if (!type.tie()) {
                text.append(" at ");
                where.add(place(town));
            }
            text.append(" as told by people of the area number ").append(random.nextInt(100_000));
            Quote quote = Quote.of(new Span(from, text.length()), text.toString());
            text.append('.');
            List<Filler.Actor> speakers =
                    random.nextInt(5) == 0 ? List.of(group(often(actors, 3))) : List.of();
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

        /// A few are named often: the lowest numbers, the more so the higher `power`.
        private int often(int all, int power) {
            return (int) (all * Math.pow(random.nextDouble(), power));
        }

        private Filler.Actor group(int number) {
            return actor("a" + number, ActorKind.GROUP, FORMS[number % 6] + " " + name(number));
        }

        /// One of so many persons of a group.
        private Filler.Actor person(int group, int of) {
            int number = group * MEMBERS + random.nextInt(of);
            return actor("ap" + number, ActorKind.PERSON, "Abu " + name(number));
        }

        private Filler.Actor actor(String id, ActorKind kind, String name) {
            int from = text.length();
            text.append(name);
            return new Filler.Actor(
                    id, kind, name, List.of(name), name, new Span(from, text.length()));
        }

        private Filler.Place place(int number) {
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
