package muster.read;

import muster.frame.FrameMatch;
import muster.model.ClaimType;
import muster.parse.ClauseFacts;
import muster.parse.Sentence;
import muster.parse.Token;
import muster.time.Attached;
import muster.time.Attachment;
import muster.time.TimeMention;

import java.time.LocalDate;
import java.util.Optional;

/// Finds the time in the past for which a tie is told that no tensed verb says: "in July 2016, when
/// its emir, X, ...".
final class Settings {
    /// How long before publication a tie that is named in passing still counts as holding now, in
    /// days.
    private static final long RECENT_DAYS = 31;

    private final Optional<LocalDate> published;

    Settings(Optional<LocalDate> published) {
        this.published = published;
    }

    /// The time in the past for which a tie is told by a name alone.
    Optional<TimeMention> of(
            FrameMatch match, Sentence sentence, Attachment times, Optional<Attached> attached) {
        if (insideWhen(match, sentence)) {
            return times.setting(match.trigger()).map(Attached::mention).filter(this::past);
        }
        if (thenSo(match, sentence)) {
            Token said = sentence.token(match.trigger());
            return times.setting(said.verb() ? said.head() : said.index())
                    .map(Attached::mention)
                    .filter(words -> !words.window().unknown());
        }
        boolean then =
                attached.filter(words -> words.mention().rule().startsWith("then")).isPresent();
        if (then) {
            return attached.map(Attached::mention).filter(words -> !words.window().unknown());
        }
        return helped(match, sentence, times).or(() -> Deaths.of(match, sentence, times));
    }

    /// "seized the town in May with the help of X": he helped then.
    private static Optional<TimeMention> helped(
            FrameMatch match, Sentence sentence, Attachment times) {
        int with = sentence.token(match.trigger()).head();
        boolean by =
                match.frame().type() == ClaimType.SUPPORTS
                        && with >= 0
                        && sentence.token(with).lemma().equals("with")
                        && sentence.token(with).head() >= 0;
        return by
                ? times.of(sentence.token(with).head())
                        .map(Attached::mention)
                        .filter(words -> words.relation() == TimeMention.Relation.AT)
                        .filter(words -> !words.present() && !words.window().unknown())
                : Optional.empty();
    }

    /// "its then emir", "then led by X": so at the time of the clause around.
    private static boolean thenSo(FrameMatch match, Sentence sentence) {
        return sentence.children(match.trigger()).stream()
                        .anyMatch(child ->
                                child.index() < match.trigger()
                                        && child.form().equalsIgnoreCase("then"))
                || match.trigger() > 0
                        && sentence.token(match.trigger()).noun()
                        && sentence.token(match.trigger() - 1).form().equals("then");
    }

    /// "in July 2016, when its emir, X, ...": he was emir then.
    private static boolean insideWhen(FrameMatch match, Sentence sentence) {
        int at = match.trigger();
        while (at >= 0 && !sentence.token(at).verb()) {
            at = sentence.token(at).head();
        }
        return at >= 0 && ClauseFacts.of(sentence, at).mark().equals("when");
    }

    /// Long enough ago that what was said to hold then need not hold now.
    private boolean past(TimeMention mention) {
        LocalDate last = mention.window().before();
        return last != null
                && published.map(day -> last.isBefore(day.minusDays(RECENT_DAYS))).orElse(true);
    }
}
