package muster.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a web server answers to one question, read with limits.
///
/// @param heads by name in small letters
record HttpAnswer(int status, Map<String, String> heads, byte[] body) {
    private static final int HEAD_LIMIT = 64 << 10;

    boolean has(String name) {
        return !head(name).isEmpty();
    }

    String head(String name) {
        return heads.getOrDefault(name, "");
    }

    static HttpAnswer read(InputStream in, int limit, long until) throws IOException {
        String[] words = line(in).split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
            throw new IOException("it does not speak HTTP");
        }
        Map<String, String> heads = new HashMap<>();
        int size = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            size += line.length();
            if (size > HEAD_LIMIT) {
                throw new IOException("its header is too long");
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                heads.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        int status = Integer.parseInt(words[1]);
        boolean chunked =
                heads.getOrDefault("transfer-encoding", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("chunked");
        byte[] body =
                status != 200
                        ? new byte[0]
                        : chunked ? chunks(in, limit, until) : plain(in, heads, limit, until);
        return new HttpAnswer(status, heads, body);
    }

    private static byte[] plain(InputStream in, Map<String, String> heads, int limit, long until)
            throws IOException {
        String length = heads.getOrDefault("content-length", "");
        int wanted =
                length.matches("\\d{1,9}")
                        ? Math.min(limit + 1, Integer.parseInt(length))
                        : limit + 1;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        copy(in, body, wanted, until);
        if (body.size() > limit) {
            throw tooLong(limit);
        }
        return body.toByteArray();
    }

    private static byte[] chunks(InputStream in, int limit, long until) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                throw new IOException("its parts have no length");
            }
            int wanted = Integer.parseInt(size, 16);
            if (wanted == 0) {
                return body.toByteArray();
            }
            if (body.size() + wanted > limit) {
                throw tooLong(limit);
            }
            copy(in, body, wanted, until);
            line(in);
        }
    }

    private static void copy(InputStream in, ByteArrayOutputStream out, int wanted, long until)
            throws IOException {
        byte[] buffer = new byte[8192];
        int missing = wanted;
        while (missing > 0) {
            Fetch.left(until);
            int got = in.read(buffer, 0, Math.min(buffer.length, missing));
            if (got < 0) {
                return;
            }
            out.write(buffer, 0, got);
            missing -= got;
        }
    }

    private static IOException tooLong(int limit) {
        return new IOException("it is longer than " + Desk.megabytes(limit));
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[HEAD_LIMIT];
        int length = 0;
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            if (length == line.length) {
                throw new IOException("its header is too long");
            }
            line[length++] = (byte) one;
        }
        return new String(Arrays.copyOf(line, length), StandardCharsets.ISO_8859_1).strip();
    }
}
