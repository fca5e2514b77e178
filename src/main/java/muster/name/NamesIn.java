package muster.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads numbers and words in the order in which [NamesOut] took them. Bytes that it did not make
/// end in an [IndexOutOfBoundsException] or in nonsense.
final class NamesIn {
    private final byte[] bytes;
    private final String[] words;
    private int at;

    /// @param from where in `bytes` they begin
    NamesIn(byte[] bytes, int from) {
        this.bytes = bytes;
        at = from;
        words = new String[number()];
        for (int i = 0; i < words.length; i++) {
            int length = number();
            words[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    String word() {
        return words[number()];
    }

    List<String> words() {
        int size = number();
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(word());
        }
        return all;
    }

    int number() {
        int value = 0;
        int shift = 0;
        int part;
        do {
            part = bytes[at++];
            value |= (part & 0x7f) << shift;
            shift += 7;
        } while (part < 0);
        return value;
    }

    long[] longs() {
        long[] values = new long[number()];
        ByteBuffer.wrap(bytes, at, values.length * Long.BYTES).asLongBuffer().get(values);
        at += values.length * Long.BYTES;
        return values;
    }
}
