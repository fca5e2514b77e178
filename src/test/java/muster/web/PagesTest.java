package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class PagesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 8);

    @TempDir Path folder;

    private static void fill(OpenRoom room) {
        room.file(
                "one",
                DAY,
                "Two groups move south",
                "member Liwa Badr > Front of the South",
                "seizure Liwa Badr @ Tell Abra 36.2 37.1 1");
        room.file("two", DAY.plusDays(30), "A front breaks up", "rival Liwa Badr > Jaysh Omar");
    }

    @Test
    void an_empty_casebook_offers_the_examples() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            assertThat(room.get("/").body())
                    .contains("An empty casebook", "Read the six examples", "Address");
        }
    }

    @Test
    void reports_are_found_by_words_type_actor_place_and_day() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            fill(room);
            String[][] searches = {
                {"q=move+SOUTH", "Two groups move south", "A front breaks up"},
                {"type=rival", "A front breaks up", "Two groups move south"},
                {"actor=Jaysh+Omar", "A front breaks up", "Two groups move south"},
                {"place=Tell+Abra", "Two groups move south", "A front breaks up"},
                {"from=2016-07-01", "A front breaks up", "Two groups move south"},
                {"to=2016-06-30", "Two groups move south", "A front breaks up"},
            };
            for (String[] search : searches) {
                assertThat(room.get("/reports?" + search[0]).body())
                        .as(search[0])
                        .contains(search[1])
                        .doesNotContain(search[2]);
            }
            assertThat(room.get("/reports?q=100%25").body()).contains("no reports");
        }
    }

    @Test
    void words_and_card_of_a_claim_point_at_each_other() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            fill(room);
            String page = room.get("/reports/1").body();
            assertThat(page).contains("id=\"q1\" href=\"#c", "href=\"#q1\"", "id=\"c");
            assertThat(page).contains("Liwa Badr</bdi></a><bdi> belongs to </bdi>");
        }
    }

    @Test
    void every_link_keeps_the_standpoint() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            fill(room);
            String query = "as-of=2016-06-20&known-by=2026-12-31";
            for (String path : new String[] {"/reports", "/actors/1", "/claims", "/roll"}) {
                String page = room.get(path + "?" + query).body();
                assertThat(page.split("href=\"/(?!assets|api)"))
                        .allSatisfy(rest ->
                                assertThat(rest)
                                        .matches(
                                                "(?s)<!DOCTYPE.*|[^\"]*as-of=2016-06-20&amp;"
                                                        + "known-by=2026-12-31.*"));
            }
        }
    }

    @Test
    void what_was_not_read_by_then_is_not_there() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            fill(room);
            assertThat(room.get("/reports?known-by=2026-11-21").body()).contains("no reports");
            assertThat(room.get("/claims?known-by=2026-11-21").body()).contains("no claims");
            assertThat(room.get("/roll?known-by=2026-11-21").body()).contains("no lines");
            assertThat(room.get("/claims?known-by=2026-11-22").body()).contains("of 3 claims");
        }
    }

    @Test
    void bad_parameters_are_told_and_no_fault_of_ours() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            assertThat(room.get("/claims?as-of=yesterday").body())
                    .contains("a day is written 2016-06-07");
            assertThat(room.get("/claims?type=hug").statusCode()).isEqualTo(400);
            assertThat(room.get("/claims?page=0").statusCode()).isEqualTo(400);
            assertThat(room.get("/reports/999").statusCode()).isEqualTo(404);
            assertThat(room.get("/nowhere").body()).contains("Nothing has the address /nowhere.");
            assertThat(room.faults()).isEmpty();
        }
    }

    @Test
    void a_reader_makes_one_event_of_claims_and_takes_it_back() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            room.file("one", DAY, "One", "attack Liwa Badr > Jaysh Omar @ Tell Abra");
            room.file("two", DAY.plusDays(9), "Two", "attack Liwa Badr > Jaysh Omar @ Tell Abra");
            assertThat(room.get("/events").body()).contains("no events");
            String alone = room.get("/events?alone=yes").body();
            assertThat(alone).contains("1–2 of 2 events");
            String token = alone.replaceFirst("(?s).*name=\"token\" value=\"([0-9a-f]+)\".*", "$1");
            String chosen = "token=" + token + "&who=Ada&claim=1&claim=2&answer=";
            assertThat(post(room, "/events", chosen + "join").statusCode()).isEqualTo(303);
            assertThat(room.get("/events").body())
                    .contains("2 claims", "ruled", "date: 2016-06-08 / 2016-06-17")
                    .contains("together claim one attack");
            assertThat(post(room, "/events", chosen + "part").statusCode()).isEqualTo(400);
            assertThat(post(room, "/events/undo", "token=" + token + "&number=1").statusCode())
                    .isEqualTo(303);
            assertThat(room.get("/events").body()).contains("no events");
            assertThat(post(room, "/events", "who=Ada&claim=1&claim=2").statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> post(OpenRoom room, String path, String form)
            throws Exception {
        return room.send(
                room.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void an_address_without_a_day_leads_to_the_one_that_shows_everybody_the_same()
            throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            room.file("one", DAY, "One", "ally Liwa Badr > Jaysh Omar");
            HttpResponse<String> bare = room.send(room.request("/claims?type=ally&q=Badr"));
            assertThat(bare.statusCode()).isEqualTo(302);
            assertThat(bare.headers().firstValue("Location"))
                    .contains("/claims?type=ally&q=Badr&as-of=2016-06-08");
            String page = room.get("/claims?type=ally").body();
            assertThat(page)
                    .contains("/claims?type=ally&amp;as-of=2016-06-08&amp;known-by=2026-11-22");
            assertThat(room.get("/nowhere?as-of=2016-06-08").body())
                    .contains("href=\"/roll?as-of=2016-06-08\"");
            assertThat(room.get("/nowhere").body()).contains("href=\"/roll\"");
        }
    }

    @Test
    void an_outlet_written_from_right_to_left_does_not_turn_its_day() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Report report =
                    new Report(
                            "one",
                            Optional.of(DAY),
                            Optional.of("One"),
                            Optional.empty(),
                            Optional.of("تقرير"),
                            Optional.empty(),
                            "ally Liwa Badr > Jaysh Omar\n",
                            List.of(),
                            List.of());
            room.casebook().file(report, OpenRoom.said(report), "test");
            assertThat(room.get("/claims").body()).contains("\u2068تقرير\u2069, 2016-06-08");
        }
    }
}
