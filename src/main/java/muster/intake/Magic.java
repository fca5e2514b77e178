package muster.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Kinds of files that are no text, told by their first bytes.
record Magic(String opening, String kind) {
    private static final List<Magic> KNOWN =
            List.of(
                    new Magic("%PDF-", "a PDF"),
                    new Magic("PK\3\4", "a ZIP archive or office document"),
                    new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document"),
                    new Magic("{\\rtf", "a rich text document"),
                    new Magic("\u001f\u008b", "a gzip archive"),
                    new Magic("7z\u00bc\u00af", "a 7z archive"),
                    new Magic("Rar!", "a RAR archive"),
                    new Magic("BZh", "a bzip2 archive"),
                    new Magic("\u00fd7zXZ", "an xz archive"),
                    new Magic("\u0089PNG", "a PNG image"),
                    new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
                    new Magic("GIF8", "a GIF image"),
                    new Magic("RIFF", "a media file"),
                    new Magic("OggS", "a media file"),
                    new Magic("ID3", "an audio file"),
                    new Magic("\u007fELF", "a program"),
                    new Magic("MZ\u0090", "a program"),
                    new Magic("\u00ca\u00fe\u00ba\u00be", "a program"),
                    new Magic("SQLite format 3", "an SQLite file"));

    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(magic -> head.startsWith(magic.opening))
                .map(Magic::kind)
                .findFirst();
    }
}
