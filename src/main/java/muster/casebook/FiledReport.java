package muster.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the casebook knows of one version of a report, without its text.
///
/// @param id of this version in the casebook
/// @param report the report's own id
/// @param version from 1
/// @param sha256 of the text, hexadecimal
/// @param knowledge fingerprint of what it was read with
/// @param readAt when this text was first read; `--known-by` goes by it
/// @param replacedAt when a newer text came under the same id; empty = current
public record FiledReport(
        int id,
        String report,
        int version,
        String sha256,
        String knowledge,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> url,
        Instant readAt,
        Optional<Instant> replacedAt) {
    public boolean current() {
        return replacedAt.isEmpty();
    }
}
