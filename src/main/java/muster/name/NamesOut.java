package muster.name;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Gathers numbers and words as [NamesIn] reads them: all words first, each once, then the numbers,
/// among them those of the words.
final class NamesOut {
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream(1 << 16);

    void word(String word) {
        Integer number = words.putIfAbsent(word, words.size());
        number(number == null ? words.size() - 1 : number);
    }

    void words(Collection<String> all) {
        number(all.size());
        all.forEach(this::word);
    }

    /// @param value 0 or more
    void number(int value) {
        varying(numbers, value);
    }

    void longs(long[] values) {
        number(values.length);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
        bytes.asLongBuffer().put(values);
        numbers.writeBytes(bytes.array());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        varying(out, words.size());
        for (String word : words.keySet()) {
            byte[] letters = word.getBytes(StandardCharsets.UTF_8);
            varying(out, letters.length);
            out.writeBytes(letters);
        }
        out.writeBytes(numbers.toByteArray());
        return out.toByteArray();
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    private static void varying(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
