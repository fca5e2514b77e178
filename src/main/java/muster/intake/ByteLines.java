package muster.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream as bytes, one at a time, never holding more than one. UTF-16 is told by
/// its mark, which every line then bears.
final class ByteLines {
    /// @param number from 1
    /// @param whole false where the line is longer than the limit; its bytes are then cut
    record Numbered(int number, byte[] bytes, boolean whole) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private byte[] mark = {};

    /// @param limit the most bytes of a line
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    Optional<Numbered> next() throws IOException {
        if (number == 0) {
            open();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(mark);
        number++;
        boolean any = false;
        boolean whole = true;
        for (int unit = unit(); unit >= 0 && unit != '\n'; unit = unit()) {
            any = true;
            if (line.size() < limit) {
                put(line, unit);
            } else {
                whole = false;
            }
        }
        return any || !ended
                ? Optional.of(new Numbered(number, line.toByteArray(), whole))
                : Optional.empty();
    }

    private boolean ended;

    private void open() throws IOException {
        int first = one();
        int second = first < 0 ? -1 : one();
        boolean wide = first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
        if (wide) {
            mark = new byte[] {(byte) first, (byte) second};
        } else {
            at = 0;
        }
    }

    /// The next character's bytes as a number, the line feed as '\n'; -1 at the end.
    private int unit() throws IOException {
        int first = one();
        if (first < 0 || mark.length == 0) {
            ended = first < 0;
            return first;
        }
        int second = one();
        boolean big = mark[0] == (byte) 0xfe;
        return second < 0 ? first : big ? first << 8 | second : second << 8 | first;
    }

    private void put(ByteArrayOutputStream line, int unit) {
        if (mark.length == 0) {
            line.write(unit);
        } else {
            boolean big = mark[0] == (byte) 0xfe;
            line.write(big ? unit >> 8 : unit);
            line.write(big ? unit : unit >> 8);
        }
    }

    private int one() throws IOException {
        if (at == end) {
            int read = in.read(buffer, 0, buffer.length);
            at = 0;
            end = Math.max(read, 0);
            if (read <= 0) {
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }
}
