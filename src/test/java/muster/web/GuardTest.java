package muster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

class GuardTest {
    @TempDir Path folder;

    private static HttpRequest.BodyPublisher body(String form) {
        return HttpRequest.BodyPublishers.ofString(form);
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void every_answer_forbids_foreign_and_inline_scripts() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            for (String path : new String[] {"/", "/claims", "/nowhere", "/assets/room.css"}) {
                HttpResponse<String> answer = room.get(path);
                String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
                assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void another_site_cannot_change_anything() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            HttpRequest.Builder post =
                    room.request("/examples").header("Content-Type", FORM).POST(body("token=x"));
            assertThat(room.send(post).statusCode()).isEqualTo(403);
            assertThat(room.send(post.copy().header("Sec-Fetch-Site", "cross-site")).body())
                    .contains("Another site may not change anything here.");
            assertThat(room.send(post.copy().header("Origin", "https://evil.example")).body())
                    .contains("Another site may not change anything here.");
            assertThat(room.casebook().counts().reports()).isZero();
        }
    }

    @Test
    void a_name_that_was_bent_to_this_machine_is_refused() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            URI address = URI.create(room.address("/"));
            try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
                socket.getOutputStream()
                        .write(
                                "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
                String line =
                        new BufferedReader(
                                        new InputStreamReader(
                                                socket.getInputStream(), StandardCharsets.US_ASCII))
                                .readLine();
                assertThat(line).startsWith("HTTP/1.1 421");
            }
        }
    }

    @Test
    void with_a_token_nobody_sees_anything_without_it() throws Exception {
        try (OpenRoom room = new OpenRoom(folder.resolve("a.db"), Optional.of("sesame"))) {
            assertThat(room.send(room.request("/reports")).statusCode()).isEqualTo(303);
            assertThat(room.get("/api/v1/claims").statusCode()).isEqualTo(401);
            assertThat(room.get("/login").statusCode()).isEqualTo(200);
            HttpRequest.Builder wrong =
                    room.request("/login").header("Content-Type", FORM).POST(body("word=salami"));
            assertThat(room.send(wrong).statusCode()).isEqualTo(403);
            HttpRequest.Builder right =
                    room.request("/login").header("Content-Type", FORM).POST(body("word=sesame"));
            String cookie = room.send(right).headers().firstValue("Set-Cookie").orElse("none");
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            HttpRequest.Builder inside =
                    room.request("/reports" + Scene.AT).header("Cookie", cookie.split(";")[0]);
            assertThat(room.send(inside).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_door_to_other_machines_needs_a_token() {
        Server.Door open = new Server.Door("0.0.0.0", 0, Optional.empty());
        assertThat(open.loopback()).isFalse();
        assertThat(new Server.Door("localhost", 0, Optional.empty()).loopback()).isTrue();
        try (OpenRoom room = OpenRoom.at(folder)) {
            Server.Stock stock = room.stock();
            assertThatThrownBy(() -> Server.open(stock, open, fault -> {}))
                    .hasMessage("other machines can reach 0.0.0.0: a token is needed");
        }
    }
}
