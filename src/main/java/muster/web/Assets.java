package muster.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files that pages lead to: style, script, fonts. Nothing comes from elsewhere.
final class Assets {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml");
    private static final String FILES = "files.txt";

    private record Asset(byte[] bytes, String type, String tag) {}

    private final Map<String, Asset> all = new TreeMap<>();

    Assets() {
        for (String name :
                new String(bytes(FILES), java.nio.charset.StandardCharsets.UTF_8).split("\\s+")) {
            byte[] bytes = bytes(name);
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            all.put(name, new Asset(bytes, type, '"' + digest(bytes) + '"'));
        }
    }

    void send(Context context) {
        Asset asset =
                Optional.ofNullable(all.get(context.pathParam("name")))
                        .orElseThrow(() -> BadRequest.missing("There is no such file."));
        boolean font = asset.type().startsWith("font/");
        context.header("Cache-Control", font ? "private, max-age=86400" : "private, no-cache");
        context.header("ETag", asset.tag());
        if (known(context, asset.tag())) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(asset.type()).result(asset.bytes());
    }

    /// The visitor has what bears this tag; RFC 9110, 13.1.2.
    static boolean known(Context context, String tag) {
        String asked = Optional.ofNullable(context.header("If-None-Match")).orElse("");
        return asked.strip().equals("*")
                || Arrays.stream(asked.split(","))
                        .anyMatch(one -> one.strip().replaceFirst("^W/", "").equals(tag));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
