package muster.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Bytes turned to text, or the reason why they are none. Line ends and spaces stay as they came;
/// only a byte order mark goes.
sealed interface Decoding {
    record Text(String text, List<String> notes) implements Decoding {}

    record NoText(String why) implements Decoding {}

    Charset WINDOWS = Charset.forName("windows-1252");

    static Decoding of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /// @param declared what the page itself says it is written in; used where it is no UTF-8
    static Decoding of(byte[] bytes, Optional<Charset> declared) {
        Optional<String> kind = Magic.of(bytes);
        if (kind.isPresent()) {
            return new NoText(
                    "is " + kind.get() + "; Muster reads text, HTML, JSON and JSON Lines");
        }
        Decoding decoded = decode(bytes, declared);
        return decoded instanceof Text(String text, var ignored) && garbled(text)
                ? new NoText("is no text: it holds control characters")
                : decoded;
    }

    private static Decoding decode(byte[] bytes, Optional<Charset> declared) {
        int[] b = new int[3];
        for (int i = 0; i < 3; i++) {
            b[i] = i < bytes.length ? bytes[i] & 0xff : -1;
        }
        if (b[0] == 0xfe && b[1] == 0xff) {
            return wide(bytes, StandardCharsets.UTF_16BE);
        }
        if (b[0] == 0xff && b[1] == 0xfe) {
            return wide(bytes, StandardCharsets.UTF_16LE);
        }
        int nul = nul(bytes);
        if (nul >= 0) {
            return new NoText("is no text: byte " + nul + " is NUL (UTF-16 needs its mark)");
        }
        int from = b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf ? 3 : 0;
        return Utf8.read(bytes, from, declared);
    }

    private static Decoding wide(byte[] bytes, Charset charset) {
        String text = lenient(charset, ByteBuffer.wrap(bytes, 2, bytes.length - 2));
        if (text.indexOf('\0') >= 0) {
            return new NoText("is no text: it opens like UTF-16 and holds NUL characters");
        }
        return new Text(
                text,
                bytes.length % 2 == 0
                        ? List.of()
                        : List.of("ends in the middle of a character; was it cut off?"));
    }

    private static int nul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /// What cannot be decoded becomes U+FFFD.
    static String lenient(Charset charset, ByteBuffer bytes) {
        return charset.decode(bytes).toString();
    }

    /// More than one character in a hundred is a control character: random bytes, not text.
    private static boolean garbled(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !Character.isWhitespace(c) && c != 0x1b || c == 0x7f) {
                controls++;
            }
        }
        return controls > 2 && controls > text.length() / 100;
    }

    /// UTF-8 with its faults counted, so that a cut end and a few broken characters are told from
    /// another encoding.
    record Utf8(CharBuffer out, int broken, int firstBroken, boolean cutEnd) {
        static Decoding read(byte[] bytes, int from, Optional<Charset> declared) {
            Utf8 read = decode(bytes, from);
            String text = read.out.toString();
            if (read.broken == 0) {
                return new Text(text, List.of());
            }
            if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
                return new Text(
                        lenient(declared.get(), ByteBuffer.wrap(bytes, from, bytes.length - from)),
                        List.of());
            }
            if (read.cutEnd && read.broken == 1) {
                return new Text(
                        text, List.of("ends in the middle of a character; was it cut off?"));
            }
            long wide = text.chars().filter(c -> c >= 0x80).count() - read.broken;
            if (wide > read.broken) {
                return new Text(
                        text,
                        List.of(
                                (read.broken == 1
                                                ? "one broken character was replaced, at byte "
                                                : read.broken
                                                        + " broken characters were replaced, the"
                                                        + " first at byte ")
                                        + read.firstBroken));
            }
            return new Text(
                    lenient(WINDOWS, ByteBuffer.wrap(bytes, from, bytes.length - from)),
                    List.of("is no valid UTF-8; read as Windows-1252"));
        }

        private static Utf8 decode(byte[] bytes, int from) {
            CharsetDecoder decoder =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
            int broken = 0;
            int first = -1;
            boolean cut = false;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                if (!result.isError()) {
                    break;
                }
                first = broken == 0 ? in.position() : first;
                broken++;
                cut =
                        in.position() + result.length() >= bytes.length
                                && (bytes[in.position()] & 0xc0) == 0xc0;
                out.put('\ufffd');
                in.position(in.position() + result.length());
            }
            out.flip();
            return new Utf8(out, broken, first, cut);
        }
    }
}
