package muster.exchange.list;

import muster.model.Worded;

import java.util.Locale;

/// The formats in which lists of actors come.
public enum ListFormat implements Worded {
    /// The UN Security Council's consolidated list, XML.
    UN,
    /// UCDP's actor data set, CSV.
    UCDP,
    /// FollowTheMoney entities, one JSON object a line.
    FTM,
    /// Any CSV with a column `name`.
    CSV;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the beginning of a file looks like.
    static ListFormat of(String text) {
        String start = text.substring(0, Math.min(text.length(), 4_000)).stripLeading();
        if (start.startsWith("<")) {
            return UN;
        }
        if (start.startsWith("{")) {
            return FTM;
        }
        String header = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return header.contains("actorid") && header.contains("namedata") ? UCDP : CSV;
    }
}
