package muster.cli;

import muster.frame.FrameMatch;
import muster.frame.MatchesText;
import muster.model.Claim;
import muster.model.Mentions;
import muster.model.Report;
import muster.name.MentionsText;
import muster.parse.Parsed;
import muster.parse.ParsedText;
import muster.read.MusterReader;
import muster.read.Reading;

import java.util.List;
import java.util.Objects;

/// The main path that Muster ships with.
final class WiredPath implements MainPath {
    private final MusterReader reader;

    WiredPath(MusterReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(Report report) {
        return reader.read(report);
    }

    @Override
    public String show(Step step, Report report) {
        Parsed parsed = reader.parse(report);
        return switch (step) {
            case parsed -> ParsedText.of(parsed);
            case mentions -> MentionsText.of(reader.spot(parsed));
            case matches -> {
                Mentions mentions = reader.spot(parsed);
                List<FrameMatch> matches = reader.match(parsed, mentions);
                yield MatchesText.of(parsed, mentions, matches)
                        + DateText.of(reader.claims(parsed, mentions, matches));
            }
        };
    }

    @Override
    public StepTimes timed(Report report) {
        long start = System.nanoTime();
        Parsed parsed = reader.parse(report);
        long parse = System.nanoTime();
        Mentions mentions = reader.spot(parsed);
        long spot = System.nanoTime();
        List<FrameMatch> matches = reader.match(parsed, mentions);
        long match = System.nanoTime();
        List<Claim> claims = reader.claims(parsed, mentions, matches);
        long end = System.nanoTime();
        Objects.requireNonNull(claims);
        return new StepTimes(
                parse - start, spot - parse, match - spot, end - match, parsed.tokens());
    }
}
