package muster.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Stands at the door: says what browsers may do with our pages, refuses requests that other sites
/// have a browser send, and asks for the token where there is one.
final class Guard {
    private static final String COOKIE = "muster";
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " font-src 'self'; connect-src 'self'; form-action 'self';"
                            + " base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=()",
                    "Cache-Control",
                    "private, no-cache");

    private final boolean loopback;
    private final Optional<String> token;
    private final String forms = secret();
    private final String session = secret();

    /// @param loopback only this machine can reach the server
    /// @param token that everybody must know; empty = nobody is asked
    Guard(boolean loopback, Optional<String> token) {
        this.loopback = loopback;
        this.token = token;
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What forms must send back.
    String forms() {
        return forms;
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (loopback && !ours(Optional.ofNullable(context.header("Host")).orElse(""))) {
            throw new BadRequest(421, "This server answers to localhost only.");
        }
        boolean door = context.path().equals("/login") || context.path().startsWith("/assets/");
        if (token.isPresent() && !door && !known(context)) {
            if (context.path().startsWith("/api/")) {
                context.header("WWW-Authenticate", "Bearer");
                throw new BadRequest(401, "Send the token: Authorization: Bearer ...");
            }
            context.redirect("/login", HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
            return;
        }
        boolean reads = Set.of(HandlerType.GET, HandlerType.HEAD).contains(context.method());
        if (!reads) {
            sameSite(context);
        }
    }

    /// A name that leads to this machine, whatever the port: a page elsewhere whose name was bent
    /// to 127.0.0.1 still sends its own.
    private static boolean ours(String host) {
        String name = host.replaceFirst(":\\d+$", "");
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(name);
    }

    private static void sameSite(Context context) {
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        boolean same =
                origin.isEmpty()
                        || origin.equals("http://" + host)
                        || origin.equals("https://" + host);
        if (!site.equals("same-origin") || !same) {
            throw new BadRequest(403, "Another site may not change anything here.");
        }
    }

    /// Refuses a form that does not come from one of our pages.
    void form(Context context) {
        String given = Optional.ofNullable(context.formParam("token")).orElse("");
        if (!same(given, forms)) {
            throw new BadRequest(403, "The form is too old; load the page again and send it anew.");
        }
    }

    private boolean known(Context context) {
        String bearer = Optional.ofNullable(context.header("Authorization")).orElse("");
        String cookie = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
        return same(cookie, session)
                || token.filter(word -> same(bearer, "Bearer " + word)).isPresent();
    }

    /// Lets in whoever knows the token.
    boolean login(Context context) {
        String given = Optional.ofNullable(context.formParam("word")).orElse("");
        boolean right = token.filter(word -> same(given, word)).isPresent();
        if (right) {
            context.cookie(new Cookie(COOKIE, session, "/", -1, false, true, "", SameSite.STRICT));
        }
        return right;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
