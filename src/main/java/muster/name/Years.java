package muster.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The years in which a name was used or an actor active, both included; an open end goes on.
public record Years(Optional<Integer> from, Optional<Integer> until) {
    public static final Years ALWAYS = new Years(Optional.empty(), Optional.empty());
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{4})?|(\\d{4})");

    public Years {
        if (from.isPresent() && until.isPresent() && from.get() > until.get()) {
            throw new IllegalArgumentException(
                    "ends in " + until.get() + " before it starts in " + from.get());
        }
    }

    /// Reads `2012-2017`, `2011-` or `2014`.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Years of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + written + "' are no years; write 2012-2017, 2011- or 2014");
        }
        if (matcher.group(3) != null) {
            Optional<Integer> year = Optional.of(Integer.valueOf(matcher.group(3)));
            return new Years(year, year);
        }
        return new Years(
                Optional.of(Integer.valueOf(matcher.group(1))),
                Optional.ofNullable(matcher.group(2)).map(Integer::valueOf));
    }

    public boolean cover(int year) {
        return from.map(first -> first <= year).orElse(true)
                && until.map(last -> year <= last).orElse(true);
    }
}
