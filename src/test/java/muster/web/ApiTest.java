package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    @Test
    void the_document_names_every_address_and_each_answers() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Scene.fill(room);
            JsonNode document = JSON.readTree(room.get("/api/v1/openapi.json").body());
            assertThat(document.path("openapi").stringValue()).startsWith("3.1");
            assertThat(document.path("paths").propertyNames()).hasSize(9);
            for (String path : document.path("paths").propertyNames()) {
                HttpResponse<String> answer = room.get(path.replace("{id}", "1"));
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/json");
                assertThat(JSON.readTree(answer.body()).isObject()).isTrue();
            }
        }
    }

    @Test
    void lists_come_in_pages() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Scene.fill(room);
            JsonNode page = JSON.readTree(room.get("/api/v1/claims?size=4&page=2").body());
            assertThat(page.path("total").intValue()).isEqualTo(14);
            assertThat(page.path("items")).hasSize(4);
            JsonNode rivals = JSON.readTree(room.get("/api/v1/claims?type=rival").body());
            assertThat(rivals.at("/items/0/quote/text").stringValue())
                    .isEqualTo("rival Liwa Badr > Jaysh Omar");
            JsonNode roll = JSON.readTree(room.get("/api/v1/roll?as-of=2016-07-01").body());
            assertThat(roll.at("/items/0/for/0/text").stringValue()).isNotEmpty();
        }
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Scene.fill(room);
            String tag = room.get("/api/v1/claims").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again =
                    room.send(room.request("/api/v1/claims").header("If-None-Match", tag));
            assertThat(again.statusCode()).isEqualTo(304);
            for (String tags : List.of("*", "W/" + tag, "\"other\", " + tag)) {
                assertThat(
                                room.send(
                                                room.request("/api/v1/claims")
                                                        .header("If-None-Match", tags))
                                        .statusCode())
                        .as(tags)
                        .isEqualTo(304);
            }
            room.file("more", Scene.DAY, "More", "ally One > Two");
            HttpResponse<String> changed =
                    room.send(room.request("/api/v1/claims").header("If-None-Match", tag));
            assertThat(changed.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_is_wrong_is_told_to_programs_too() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            HttpResponse<String> answer = room.get("/api/v1/claims?type=hug");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.path("status").intValue()).isEqualTo(400);
            assertThat(problem.path("detail").stringValue()).contains("'hug' is none of alias");
            assertThat(room.get("/api/v1/reports/99").statusCode()).isEqualTo(404);
            assertThat(room.get("/api/v1/nowhere").body()).contains("about:blank");
            assertThat(room.faults()).isEmpty();
        }
    }
}
