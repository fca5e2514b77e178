package muster.web;

import muster.casebook.WitnessQuery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From where a page looks: the day that it is about, and up to when the casebook's knowledge
/// counts. It stands in the address of every link, so that a link shows everybody the same.
///
/// @param knownBy as the casebook stood at the end of this day
public record Standpoint(LocalDate day, Optional<LocalDate> knownBy) {
    public static final String DAY = "as-of";
    public static final String KNOWN = "known-by";

    /// An address within the room.
    ///
    /// @param more names and values of parameters by turns; empty values are left out
    public String link(String path, Object... more) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < more.length; i += 2) {
            String value = String.valueOf(more[i + 1]);
            if (!value.isEmpty()) {
                parts.add(more[i] + "=" + encoded(value));
            }
        }
        parts.add(DAY + "=" + day);
        knownBy.ifPresent(last -> parts.add(KNOWN + "=" + last));
        return path + "?" + String.join("&", parts);
    }

    /// An address of a place within a page.
    public String anchored(String path, String anchor) {
        return link(path) + "#" + anchor;
    }

    public Standpoint on(LocalDate other) {
        return new Standpoint(other, knownBy);
    }

    /// The first moment after what was known.
    public Optional<Instant> moment() {
        return knownBy.map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// Whose claims count from here.
    public WitnessQuery sources() {
        return new WitnessQuery(moment(), Optional.empty(), Optional.empty());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
