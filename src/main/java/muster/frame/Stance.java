package muster.frame;

import muster.model.Certainty;
import muster.model.Evidence;
import muster.model.Polarity;

import java.util.List;

/// How a report stands to what it says: yes or no, how surely, on whose word.
record Stance(Polarity polarity, Certainty certainty, Frame.Holding holding, List<Bound> speakers) {
    FrameMatch on(FrameMatch match, List<Evidence> evidence) {
        return new FrameMatch(
                match.frame(),
                match.sentence(),
                match.trigger(),
                match.clause(),
                match.cause(),
                match.earlier(),
                match.again(),
                match.roles(),
                polarity,
                certainty,
                holding,
                speakers,
                evidence,
                match.reach());
    }
}
