package muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Medium;
import muster.model.Point;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Share;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ClaimJsonTest {
    private static final String TEXT =
            "The Harra Column pledged loyalty to the Dawn Front early this year, videos show.";

    private final ClaimJson json = new ClaimJson();
    private final ClaimLines lines = new ClaimLines();

    private static Filler.Actor actor(String id, String name, int start) {
        return new Filler.Actor(
                id,
                ActorKind.GROUP,
                name,
                List.of(name, "HC"),
                name,
                new Span(start, start + name.length()));
    }

    private static Claim pledge() {
        return new Claim(
                "r-1",
                ClaimType.PLEDGE,
                List.of(actor("a1", "Harra Column", 4)),
                List.of(actor("a2", "Dawn Front", 40)),
                Polarity.AFFIRMED,
                Certainty.STATED,
                List.of(actor("a1", "Harra Column", 4)),
                List.of(new Evidence(Medium.SOCIAL_MEDIA, "videos", new Span(69, 75))),
                new When(
                        new Window(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 3, 31)),
                        Window.UNKNOWN,
                        Optional.of("early this year"),
                        "given"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Quote.of(new Span(0, 66), TEXT),
                "pledge.swear");
    }

    private static Filler.Place place(Optional<Point> point) {
        return new Filler.Place(
                "p1",
                "Dera Qasr",
                List.of("Dera Qasr"),
                "Dera Qasr",
                new Span(9, 18),
                point.map(at -> "geonames:1"),
                point,
                Precision.NEAR);
    }

    private static Claim bare(ClaimType type, List<Filler> firsts, List<Filler> seconds) {
        return new Claim(
                "r-1",
                type,
                firsts,
                seconds,
                Polarity.DENIED,
                Certainty.POSSIBLE,
                List.of(),
                List.of(),
                When.UNKNOWN,
                List.of(place(Optional.of(new Point(36.5, 37)))),
                Optional.of("emir"),
                Optional.of(Share.MOST),
                Optional.of("at least 12"),
                Optional.of("a car bomb"),
                Quote.of(new Span(4, 16), TEXT),
                "x.y");
    }

    @Test
    void a_claim_is_written_as_the_codebook_says() {
        assertThat(json.line(pledge()))
                .isEqualTo(
                        """
                        {"report":"r-1","type":"pledge",\
                        "roles":{"subject":[{"id":"a1","kind":"group","name":"Harra Column",\
                        "names":["Harra Column","HC"],"text":"Harra Column","start":4,"end":16}],\
                        "object":[{"id":"a2","kind":"group","name":"Dawn Front",\
                        "names":["Dawn Front","HC"],"text":"Dawn Front","start":40,"end":50}]},\
                        "polarity":"affirmed","certainty":"stated",\
                        "speakers":[{"id":"a1","kind":"group","name":"Harra Column",\
                        "names":["Harra Column","HC"],"text":"Harra Column","start":4,"end":16}],\
                        "evidence":[{"medium":"social-media","text":"videos","start":69,"end":75}],\
                        "when":{"start":{"after":"2015-01-01","before":"2015-03-31"},\
                        "end":{"after":null,"before":null},"text":"early this year"},\
                        "where":[],"title":null,"share":null,"count":null,"means":null,\
                        "quote":{"start":0,"end":66,"text":"The Harra Column pledged loyalty to \
                        the Dawn Front early this year"},"rule":"pledge.swear"}\
                        """);
    }

    @Test
    void what_is_not_said_is_null_and_an_empty_role_is_left_out() {
        assertThat(json.line(bare(ClaimType.WITHDRAWAL, List.of(), List.of())))
                .isEqualTo(
                        """
                        {"report":"r-1","type":"withdrawal","roles":{},\
                        "polarity":"denied","certainty":"possible","speakers":[],"evidence":[],\
                        "when":null,"where":[{"id":"p1","name":"Dera Qasr","names":["Dera Qasr"],\
                        "text":"Dera Qasr","start":9,"end":18,"gazetteer":"geonames:1",\
                        "lat":36.5,"lon":37.0,"precision":2}],"title":"emir","share":"most",\
                        "count":"at least 12","means":"a car bomb",\
                        "quote":{"start":4,"end":16,"text":"Harra Column"},"rule":"x.y"}\
                        """);
    }

    @Test
    void a_claim_comes_back_as_it_was_written() {
        Filler name = new Filler.Name("HC", "HC", new Span(1, 3));
        List<Filler> group = List.of(actor("a1", "Harra Column", 4));
        for (Claim claim :
                List.of(
                        pledge(),
                        bare(ClaimType.CONTROL, group, List.of(place(Optional.empty()))),
                        bare(ClaimType.ALIAS, group, List.of(name)),
                        bare(ClaimType.INDEPENDENT, group, List.of()),
                        bare(ClaimType.CLASH, group, group))) {
            assertThat(lines.claim(json.line(claim))).isEqualTo(claim);
        }
    }

    @Test
    void what_is_no_claim_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.claim("{\"report\":\"r\",\"type\":\"marries\"}"))
                .withMessageStartingWith("'marries' is none of alias, renamed, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.claim("{\"report\":\"r\""))
                .withMessageStartingWith("this is no JSON: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.claim("{\"type\":\"ally\"}"))
                .withMessage("'report' is missing or no text");
    }
}
