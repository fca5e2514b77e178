package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

class FetchTest {
    private static final Duration SHORT = Duration.ofSeconds(5);

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(String path, int status, String location, String body) {
        server.createContext(
                path,
                exchange -> {
                    if (!location.isEmpty()) {
                        exchange.getResponseHeaders().add("Location", location);
                    }
                    exchange.getResponseHeaders().add("Content-Type", "text/plain");
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, path.equals("/chunks") ? 0 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Test
    void addresses_of_this_machine_and_of_local_networks_are_refused() {
        String[] closed = {
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "[::1]",
            "[::]",
            "[fe80::1]",
            "[fc00::1]",
            "[fd12:3456::1]",
            "[ff02::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:10.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[2001:db8::1]",
            "localhost",
            "2130706433",
            "0x7f.1"
        };
        Fetch fetch = new Fetch(1000, SHORT);
        for (String host : closed) {
            assertThatThrownBy(() -> fetch.page("http://" + host + "/"))
                    .as(host)
                    .isInstanceOf(Fetch.Refused.class)
                    .message()
                    .matches(
                            ".* is an address of this machine or of a local network"
                                    + "|there is no host .*|an address begins with http.*");
        }
    }

    @Test
    void only_the_web_is_read() {
        Fetch fetch = new Fetch(1000, SHORT);
        for (String address :
                new String[] {
                    "file:///etc/passwd",
                    "ftp://example.org/",
                    "javascript:alert(1)",
                    "",
                    "example.org",
                    "http://",
                    "http://user:word@example.org/",
                    "gopher://example.org",
                    "http:///x"
                }) {
            assertThatThrownBy(() -> fetch.page(address))
                    .as(address)
                    .hasMessage("an address begins with http:// or https:// and names a host");
        }
    }

    @Test
    void a_redirect_is_judged_like_an_address() throws Exception {
        answer("/away", 302, address("/there").replace("localhost", "127.0.0.1"), "");
        answer("/there", 200, "", "secret");
        Fetch onlyByName = new Fetch(address -> true, 1000, SHORT);
        assertThat(new String(onlyByName.page(address("/away")).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("secret");
        int[] asked = {0};
        Fetch closedLater = new Fetch(address -> asked[0]++ == 0, 1000, SHORT);
        assertThatThrownBy(() -> closedLater.page(address("/away")))
                .hasMessage("127.0.0.1 is an address of this machine or of a local network");
        answer("/file", 302, "file:///etc/passwd", "");
        assertThatThrownBy(() -> onlyByName.page(address("/file")))
                .hasMessageContaining("an address begins with http");
        answer("/round", 302, "/round", "");
        assertThatThrownBy(() -> onlyByName.page(address("/round")))
                .hasMessage("the page redirects more than 5 times");
    }

    @Test
    void pages_come_whole_in_chunks_too_and_long_ones_not_at_all() throws Exception {
        answer("/plain", 200, "", "a page");
        answer("/chunks", 200, "", "in parts");
        answer("/long", 200, "", "x".repeat(2000));
        answer("/missing", 404, "", "");
        Fetch fetch = new Fetch(address -> true, 1000, SHORT);
        assertThat(fetch.page(address("/plain")).bytes()).asString().isEqualTo("a page");
        assertThat(fetch.page(address("/chunks")).bytes()).asString().isEqualTo("in parts");
        assertThatThrownBy(() -> fetch.page(address("/long"))).hasMessageContaining("is longer");
        assertThatThrownBy(() -> fetch.page(address("/missing")))
                .hasMessage("localhost answered with status 404");
    }
}
