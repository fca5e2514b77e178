package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where tests go: every address of the room, as the server lists them; one that is new there fails
/// here until tests know how to go there.
final class Visits {
    /// What follows the address of a page, for each way to look at it.
    private static final Map<String, List<String>> PAGES =
            Map.ofEntries(
                    Map.entry("/", List.of("")),
                    Map.entry("/reports", List.of("", "&q=south&type=member")),
                    Map.entry("/reports/{id}", List.of("")),
                    Map.entry("/actors", List.of("", "&kind=group")),
                    Map.entry("/actors/{id}", List.of("")),
                    Map.entry("/roll", List.of("", "&type=member&without=nobody")),
                    Map.entry("/network", List.of("", "&focus=1", "&show=belonging")),
                    Map.entry("/map", List.of("", "&days=0", "&days=0&actor=1")),
                    Map.entry("/timeline", List.of("", "&actor=1&actor=2", "&actor=Nobody")),
                    Map.entry("/claims", List.of("", "&type=member")),
                    Map.entry("/events", List.of("", "&alone=yes")),
                    Map.entry("/tie", List.of("&type=member&subject=1&object=2")),
                    Map.entry("/place", List.of("&name=Kafr+Zayn")),
                    Map.entry("/watch", List.of("", "&show=all")),
                    Map.entry("/news", List.of("&since=2016-01-01", "&since=2999-01-01")),
                    Map.entry("/review", List.of("", "&sort=actor", "&at=2")),
                    Map.entry("/add", List.of("")),
                    Map.entry("/reading/{id}", List.of("")),
                    Map.entry("/login", List.of("")));

    /// Addresses that lead nowhere, with what the server says to them.
    static final Map<String, Integer> FAULTS =
            new TreeMap<>(
                    Map.of(
                            "/nowhere", 404,
                            "/reports?as-of=yesterday", 400,
                            "/reports/999999?as-of=2016-07-01", 404,
                            "/reports/one?as-of=2016-07-01", 404,
                            "/claims?as-of=2016-07-01&type=hug", 400,
                            "/claims?as-of=2016-07-01&page=0", 400,
                            "/tie?as-of=2016-07-01", 400,
                            "/place?as-of=2016-07-01", 400,
                            "/map?as-of=2016-07-01&lat=north", 400));

    /// The names of all parameters that pages look at.
    static final List<String> PARAMETERS =
            List.of(
                    "as-of",
                    "known-by",
                    "q",
                    "type",
                    "actor",
                    "place",
                    "from",
                    "to",
                    "speaker",
                    "polarity",
                    "certainty",
                    "report",
                    "kind",
                    "status",
                    "without",
                    "show",
                    "focus",
                    "days",
                    "lat",
                    "lon",
                    "z",
                    "name",
                    "subject",
                    "object",
                    "since",
                    "part",
                    "sort",
                    "at",
                    "page",
                    "alone",
                    "said");

    private Visits() {}

    private static Set<String> readable(OpenRoom room, String start) {
        return room.addresses().stream()
                .filter(address -> address.startsWith("GET " + start))
                .map(address -> address.substring("GET ".length()))
                .collect(Collectors.toSet());
    }

    /// Every page from one standpoint.
    ///
    /// @param at begins with `?`
    static List<String> pages(OpenRoom room, String at) {
        Set<String> there = readable(room, "/");
        there.removeIf(path -> path.startsWith("/api/") || path.startsWith("/assets/"));
        assertThat(PAGES.keySet()).isEqualTo(there);
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream().map(more -> entry.getKey() + at + more))
                .map(path -> path.replace("{id}", "1"))
                .toList();
    }

    /// Every address for programs.
    static List<String> api(OpenRoom room) {
        return readable(room, "/api/").stream()
                .sorted()
                .map(path -> path.replace("{id}", "1"))
                .toList();
    }

    /// Every address to which forms are sent.
    static List<String> forms(OpenRoom room) {
        return room.addresses().stream()
                .filter(address -> !address.startsWith("GET ") && !address.startsWith("HEAD "))
                .map(address -> address.replace("POST ", ""))
                .sorted()
                .toList();
    }

    /// What forms of this room must send back.
    static String token(OpenRoom room) throws Exception {
        return room.get("/add")
                .body()
                .replaceFirst("(?s).*name=\"token\" value=\"([0-9a-f]+)\".*", "$1");
    }

    /// Has a file read, so that there is a batch to look at.
    static void upload(OpenRoom room, String file, String text) throws Exception {
        String form =
                Stream.of(
                                "Content-Disposition: form-data; name=\"token\"\r\n\r\n"
                                        + token(room),
                                "Content-Disposition: form-data; name=\"files\"; filename=\""
                                        + file.replace("\"", "%22").replaceAll("\\p{Cntrl}", " ")
                                        + "\"\r\nContent-Type: text/plain\r\n\r\n"
                                        + text)
                        .collect(Collectors.joining("\r\n--x\r\n", "--x\r\n", "\r\n--x--\r\n"));
        HttpRequest.Builder post =
                room.request("/add")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8));
        String batch = room.send(post).headers().firstValue("Location").orElseThrow();
        for (int i = 0; i < 100 && !room.get(batch).body().contains(">Read</h1>"); i++) {
            Thread.sleep(50);
        }
        assertThat(room.get(batch).body()).contains(">Read</h1>");
    }
}
