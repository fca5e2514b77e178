package muster.place;

import muster.model.Point;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A gazetteer in a file of its own, looked up where it lies: opening it costs next to nothing,
/// however many places it has.
public final class PlaceFile implements Gazetteer {
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());
    private static final int MOST_OF_ONE_FRAME = 4000;

    private final MemorySegment file;
    private final long entries;
    private final long nameTable;
    private final long idTable;
    private final long end;

    private PlaceFile(MemorySegment file) throws IOException {
        this.file = file;
        long size = file.byteSize();
        long tail = size - PlaceFileWriter.TAIL;
        if (tail < 0 || file.get(LONG, size - 8) != PlaceFileWriter.MAGIC) {
            throw new IOException("this is no gazetteer of this version of Muster");
        }
        entries = file.get(LONG, tail);
        nameTable = file.get(LONG, tail + 8);
        idTable = file.get(LONG, tail + 16);
        end = file.get(LONG, tail + 24);
        if (end != tail) {
            throw new IOException("this gazetteer is cut short");
        }
    }

    /// @throws IOException where it cannot be read, or is no such file
    public static PlaceFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new PlaceFile(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()));
        }
    }

    /// How many places.
    public long size() {
        return entries;
    }

    /// Bytes of the file.
    public long bytes() {
        return file.byteSize();
    }

    @Override
    public List<Candidate> find(String name) {
        return KeyedNames.find(this::with, name);
    }

    /// Hears where places are.
    interface Points {
        /// @param lat in millionths of a degree, as `lon`
        void at(long offset, int lat, int lon);
    }

    /// Tells of every place where people live, in the order of the file.
    void settled(Points to) {
        for (long at = 0; at < nameTable; at += Integer.BYTES + file.get(INT, at)) {
            PlaceKind kind = KINDS.get(file.get(ValueLayout.JAVA_BYTE, at + 4));
            if (kind.settled()) {
                to.at(at, file.get(INT, at + 5), file.get(INT, at + 9));
            }
        }
    }

    /// The entry that begins there.
    GazetteerEntry at(long offset) {
        return record(offset).entry();
    }

    /// Some place bears `name` as it is spelled, or nearly so.
    boolean known(String name) {
        return KeyedNames.known(this::with, name);
    }

    /// The place with this id.
    public Optional<GazetteerEntry> withId(String id) {
        long hash = PlaceFileWriter.hash(id);
        for (long row = first(idTable, end, hash); row < end && hash(row) == hash; row += 16) {
            GazetteerEntry entry = record(file.get(LONG, row + 8)).entry();
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private void with(String frame, Predicate<KeyedNames.Bearer> to) {
        long hash = PlaceFileWriter.hash(frame);
        long row = first(nameTable, idTable, hash);
        Map<String, PlaceKey> keys = new HashMap<>();
        for (int read = 0; read < MOST_OF_ONE_FRAME; read++, row += 16) {
            if (row >= idTable || hash(row) != hash) {
                return;
            }
            long name = file.get(LONG, row + 8);
            long place = name >>> 8;
            Record record = record(place);
            String spelled = record.name((int) (name & 0xff));
            PlaceKey key = keys.computeIfAbsent(spelled, PlaceKey::of);
            if (key.frame().equals(frame) && !to.test(new Bearer(key, place, spelled, record))) {
                return;
            }
        }
    }

    private long hash(long row) {
        return file.get(LONG, row);
    }

    /// The first row from `from` to `to` whose hash is not below `hash`. Hashes are spread evenly,
    /// so the row is near where that hash should stand.
    private long first(long from, long to, long hash) {
        long rows = (to - from) / 16;
        long guess = (long) ((hash >>> 33) / (double) (1L << 31) * rows);
        long reach = 8 + 4 * (long) Math.sqrt(rows);
        long low = Math.max(0, guess - reach);
        long high = Math.min(rows, guess + reach);
        if (low > 0 && Long.compareUnsigned(hash(from + (low - 1) * 16), hash) >= 0) {
            low = 0;
        }
        if (high < rows && Long.compareUnsigned(hash(from + high * 16), hash) < 0) {
            high = rows;
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (Long.compareUnsigned(hash(from + middle * 16), hash) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return from + low * 16;
    }

    private Record record(long offset) {
        byte[] bytes = new byte[file.get(INT, offset)];
        MemorySegment.copy(file, ValueLayout.JAVA_BYTE, offset + 4, bytes, 0, bytes.length);
        return new Record(ByteBuffer.wrap(bytes));
    }

    /// An entry's bytes, taken apart only as far as somebody asks.
    private static final class Record {
        private final ByteBuffer bytes;

        Record(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        GazetteerEntry entry() {
            bytes.position(0);
            PlaceKind kind = KINDS.get(bytes.get());
            Point point = new Point(bytes.getInt() / 1e6, bytes.getInt() / 1e6);
            long population = bytes.getLong();
            String id = text();
            Optional<String> country = PlaceFileWriter.said(text());
            Optional<String> region = PlaceFileWriter.said(text());
            Optional<String> county = PlaceFileWriter.said(text());
            String name = text();
            return new GazetteerEntry(
                    id, name, names(), point, kind, country, region, county, population);
        }

        long population() {
            return bytes.getLong(1 + 4 + 4);
        }

        private String text() {
            int length = bytes.getShort();
            String text =
                    new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
            return text;
        }

        private List<String> names() {
            int count = bytes.get() & 0xff;
            List<String> names = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                names.add(text());
            }
            return names;
        }

        /// The name at `index`, the others skipped.
        String name(int index) {
            bytes.position(1 + 4 + 4 + 8);
            for (int i = 0; i < 5; i++) {
                skip();
            }
            bytes.get();
            for (int i = 0; i < index; i++) {
                skip();
            }
            return text();
        }

        private void skip() {
            int length = bytes.getShort();
            bytes.position(bytes.position() + length);
        }
    }

    /// @param place where its entry begins in the file
    private record Bearer(PlaceKey key, Long place, String name, Record record)
            implements KeyedNames.Bearer {
        @Override
        public GazetteerEntry entry() {
            return record.entry();
        }

        @Override
        public long population() {
            return record.population();
        }
    }
}
