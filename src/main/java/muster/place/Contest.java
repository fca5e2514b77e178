package muster.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The candidates for one place of a report, and what they were held against.
final class Contest {
    private static final double SHARPNESS = 1.6;

    private final PlaceQuestion question;
    private final PlacePhrase phrase;
    private final List<Contender> contenders;
    private final List<GazetteerEntry> outside;
    private final List<Territory> within;

    /// @param phrase the reading of the name that found the candidates
    /// @param outside candidates that do not lie where the report says
    /// @param within where the report says that it lies
    Contest(
            PlaceQuestion question,
            PlacePhrase phrase,
            List<Contender> contenders,
            List<GazetteerEntry> outside,
            List<Territory> within) {
        this.question = question;
        this.phrase = phrase;
        this.contenders = new ArrayList<>(contenders);
        this.outside = List.copyOf(outside);
        this.within = List.copyOf(within);
        settle();
    }

    PlaceQuestion question() {
        return question;
    }

    PlacePhrase phrase() {
        return phrase;
    }

    /// The best first.
    List<Contender> contenders() {
        return contenders;
    }

    List<GazetteerEntry> outside() {
        return outside;
    }

    List<Territory> within() {
        return within;
    }

    /// Puts the best first and works out how likely each is.
    void settle() {
        contenders.sort(
                Comparator.comparingDouble(Contender::score)
                        .reversed()
                        .thenComparing(contender -> contender.entry().id()));
        double all = 0;
        double best = contenders.isEmpty() ? 0 : contenders.getFirst().score();
        for (Contender contender : contenders) {
            all += Math.exp(SHARPNESS * (contender.score() - best));
        }
        for (Contender contender : contenders) {
            contender.chance(Math.exp(SHARPNESS * (contender.score() - best)) / all);
        }
    }
}
