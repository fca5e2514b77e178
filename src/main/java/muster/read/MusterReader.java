package muster.read;

import muster.frame.FrameMatch;
import muster.frame.FrameMatcher;
import muster.knowledge.Lexicon;
import muster.model.Claim;
import muster.model.Mentions;
import muster.model.Report;
import muster.name.Spotter;
import muster.parse.Parsed;
import muster.parse.Parser;
import muster.time.TimeSpotter;

import java.util.List;

/// The main path: one report in, its claims out. A pure function of report and knowledge; safe to
/// call from several threads at once.
public final class MusterReader {
    private final Parser parser;
    private final Spotter spotter;
    private final FrameMatcher frames;
    private final Whereabouts places;
    private final ClaimMaker claims;

    public MusterReader(
            Parser parser,
            Spotter spotter,
            FrameMatcher frames,
            TimeSpotter times,
            Whereabouts places,
            Lexicon lexicon) {
        this.parser = parser;
        this.spotter = spotter;
        this.frames = frames;
        this.places = places;
        claims = new ClaimMaker(new Shares(lexicon), times);
    }

    public Reading read(Report report) {
        Parsed parsed = parse(report); // sentences, tokens, trees, logical roles
        Mentions mentions = spot(parsed); // who, where is named, and what "the group" stands for
        List<FrameMatch> matches =
                match(parsed, mentions); // what is said of them, by whom, how surely
        return new Reading(
                report, mentions, claims(parsed, mentions, matches)); // dates, places, quotes
    }

    public Parsed parse(Report report) {
        return parser.parse(report);
    }

    public Mentions spot(Parsed parsed) {
        return spotter.spot(parsed);
    }

    public List<FrameMatch> match(Parsed parsed, Mentions mentions) {
        return frames.match(parsed, mentions);
    }

    public List<Claim> claims(Parsed parsed, Mentions mentions, List<FrameMatch> matches) {
        return claims.make(parsed, mentions, matches, places.of(parsed, mentions));
    }
}
