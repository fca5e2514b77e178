package muster.exchange.list;

import muster.knowledge.Fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a published list of actors, whatever its format.
public final class ListFile {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private ListFile() {}

    /// @param format empty = told from the file
    /// @throws IOException where the file cannot be read at all
    public static Listing read(Path file, Optional<ListFormat> format) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        String text = text(bytes);
        if (text.isBlank()) {
            return new Listing(List.of(), List.of(new Fault(name, 0, "the list is empty")));
        }
        return read(name, text, format.orElseGet(() -> ListFormat.of(text)));
    }

    static Listing read(String name, String text, ListFormat format) {
        return switch (format) {
            case UN -> new UnList(name).read(text);
            case UCDP -> new UcdpList(name).read(text);
            case FTM -> new FtmList(name).read(text);
            case CSV -> new CsvList(name).read(text);
        };
    }

    /// UTF-8; what is none is taken for Windows-1252, in which UCDP publishes.
    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WESTERN);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
