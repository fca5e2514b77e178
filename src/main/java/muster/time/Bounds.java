package muster.time;

import muster.model.When;
import muster.model.Window;
import muster.time.TimeMention.Relation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The four date bounds of a claim, from its aspect, its words of time and the day of publication R
/// (codebook, section 6). `W` are the days that the words name, `W.a` the first and `W.b` the last,
/// `U` those of the end of a range; `x..y` stands for start or end between the two.
///
/// | aspect | no words | at | since | until | from-to | between | for | before | after | by |
/// |---|---|---|---|---|---|---|---|---|---|---|
/// | ACT | nothing | both W | start W | end W | start W, end U | both W..U | nothing | both ..W.a-1 | both W.b+1..R | both ..W.b |
/// | ACT_ONGOING, TIE_PRESENT | start ..R, end R.. | as without words | start W, end R.. | end W, start ..R where W is not over | start W, end U | as from-to | start W, end R.. | as without words | start W.b+1..R, end R.. | as without words |
/// | TIE_BEGUN | start ..R | start W | start W | end W | start W, end U | start W..U | start ..R | start ..W.a-1 | start W.b+1..R | start ..W.b |
/// | TIE_ENDED | end ..R | end W | start W, end ..R | end W | start W, end U | as from-to | end ..R | end ..W.a-1 | end W.b+1..R | end ..W.b |
/// | TIE_SETTING | nothing | start ..W.b, end W.a.. | start W | end W | start W, end U | as from-to | nothing | start ..W.a-1 | end W.b+1.. | start ..W.b |
/// | PLANNED | start R.. | start W, not before R | as at | start R.., end W | start W, end U | start R..U.b | start R.. | start R..W.a-1 | start W.b+1.. | start R..W.b |
///
/// "as of 2014" makes a present tie a setting. Words whose days are unknown count as no words, but
/// their text is kept. Without R what comes from R is unknown. R never becomes the first day of a
/// start, except of what is still to come.
public final class Bounds {
    private static final Set<Relation> NOT_OF_PRESENT =
            Set.of(Relation.AT, Relation.BEFORE, Relation.BY);

    private Bounds() {}

    /// As the other, for words that [Attachment] has chosen.
    public static When attached(
            Aspect aspect, Optional<Attached> words, Optional<LocalDate> published) {
        return of(aspect, words.flatMap(each -> each.said(aspect)), published);
    }

    public static When of(
            Aspect aspect, Optional<TimeMention> mention, Optional<LocalDate> published) {
        @Nullable LocalDate day = published.orElse(null);
        Optional<TimeMention> dated = mention.filter(words -> !words.window().unknown());
        When when =
                switch (aspect) {
                    case ACT -> dated.map(words -> act(words, day)).orElse(When.UNKNOWN);
                    case ACT_ONGOING, TIE_PRESENT -> present(dated, day);
                    case TIE_BEGUN -> begun(dated, day);
                    case TIE_ENDED -> ended(dated, day);
                    case TIE_SETTING -> dated.map(Bounds::setting).orElse(When.UNKNOWN);
                    case PLANNED -> planned(dated, day);
                };
        return worded(when, mention);
    }

    /// Words of time that gave no bound are still shown.
    private static When worded(When when, Optional<TimeMention> mention) {
        if (when.text().isPresent() || mention.isEmpty()) {
            return when;
        }
        String rule = when.unknown() ? mention.get().rule() : when.rule();
        return new When(when.start(), when.end(), mention.map(TimeMention::text), rule);
    }

    private static When act(TimeMention said, @Nullable LocalDate day) {
        Window days = said.window();
        return switch (said.relation()) {
            case AT -> when(said, days, days);
            case BETWEEN -> when(said, said.whole(), said.whole());
            case BEFORE -> when(said, before(days), before(days));
            case AFTER -> when(said, after(days, day), after(days, day));
            case BY -> when(said, deadline(said), deadline(said));
            case FOR -> When.UNKNOWN;
            case SINCE, UNTIL, FROM_TO -> span(said);
        };
    }

    private static When present(Optional<TimeMention> mention, @Nullable LocalDate day) {
        When now =
                new When(new Window(null, day), new Window(day, null), Optional.empty(), "present");
        if (mention.isEmpty()) {
            return day == null ? When.UNKNOWN : now;
        }
        TimeMention said = mention.get();
        if (said.relation() == Relation.AT && asOf(said)) {
            return setting(said);
        }
        if (NOT_OF_PRESENT.contains(said.relation())) {
            return day == null ? When.UNKNOWN : now;
        }
        return switch (said.relation()) {
            case SINCE, FOR -> when(said, notAfter(said.window(), day), now.end());
            case AFTER -> when(said, after(said.window(), day), now.end());
            case UNTIL -> when(said, over(said, day) ? Window.UNKNOWN : now.start(), said.window());
            case FROM_TO, BETWEEN -> span(said);
            case AT, BEFORE, BY -> now;
        };
    }

    private static When begun(Optional<TimeMention> mention, @Nullable LocalDate day) {
        When some = new When(new Window(null, day), Window.UNKNOWN, Optional.empty(), "begun");
        if (mention.isEmpty()) {
            return day == null ? When.UNKNOWN : some;
        }
        TimeMention said = mention.get();
        return switch (said.relation()) {
            case AT, SINCE -> when(said, said.window(), Window.UNKNOWN);
            case BETWEEN -> when(said, said.whole(), Window.UNKNOWN);
            case BEFORE -> when(said, before(said.window()), Window.UNKNOWN);
            case AFTER -> when(said, after(said.window(), day), Window.UNKNOWN);
            case BY -> when(said, deadline(said), Window.UNKNOWN);
            case UNTIL, FROM_TO -> span(said);
            case FOR -> some;
        };
    }

    private static When ended(Optional<TimeMention> mention, @Nullable LocalDate day) {
        When some = new When(Window.UNKNOWN, new Window(null, day), Optional.empty(), "ended");
        if (mention.isEmpty()) {
            return day == null ? When.UNKNOWN : some;
        }
        TimeMention said = mention.get();
        return switch (said.relation()) {
            case AT, UNTIL -> when(said, Window.UNKNOWN, said.window());
            case SINCE -> when(said, notAfter(said.window(), day), some.end());
            case BEFORE -> when(said, Window.UNKNOWN, before(said.window()));
            case AFTER -> when(said, Window.UNKNOWN, after(said.window(), day));
            case BY -> when(said, Window.UNKNOWN, deadline(said));
            case FROM_TO, BETWEEN -> span(said);
            case FOR -> some;
        };
    }

    private static When setting(TimeMention said) {
        Window days = said.window();
        return switch (said.relation()) {
            case AT -> when(said, new Window(null, days.before()), new Window(days.after(), null));
            case BEFORE -> when(said, before(days), Window.UNKNOWN);
            case AFTER -> when(said, Window.UNKNOWN, after(days, null));
            case BY -> when(said, deadline(said), Window.UNKNOWN);
            case SINCE, UNTIL, FROM_TO, BETWEEN -> span(said);
            case FOR -> When.UNKNOWN;
        };
    }

    private static When planned(Optional<TimeMention> mention, @Nullable LocalDate day) {
        When some = new When(new Window(day, null), Window.UNKNOWN, Optional.empty(), "planned");
        if (mention.isEmpty()) {
            return day == null ? When.UNKNOWN : some;
        }
        TimeMention said = mention.get();
        return switch (said.relation()) {
            case AT, SINCE -> when(said, notBefore(said.window(), day), Window.UNKNOWN);
            case BETWEEN, BY -> when(said, from(day, said.whole().before()), Window.UNKNOWN);
            case BEFORE -> when(said, from(day, before(said.window()).before()), Window.UNKNOWN);
            case AFTER -> when(said, notBefore(after(said.window(), null), day), Window.UNKNOWN);
            case UNTIL -> when(said, some.start(), said.window());
            case FROM_TO -> span(said);
            case FOR -> some;
        };
    }

    /// The bounds that the words give by themselves.
    private static When span(TimeMention said) {
        return switch (said.relation()) {
            case UNTIL -> when(said, Window.UNKNOWN, said.window());
            case FROM_TO, BETWEEN -> when(said, said.window(), said.until().orElse(Window.UNKNOWN));
            case AT, SINCE, FOR, BEFORE, AFTER, BY -> when(said, said.window(), Window.UNKNOWN);
        };
    }

    private static When when(TimeMention said, Window start, Window end) {
        return new When(start, end, Optional.of(said.text()), said.rule());
    }

    private static boolean over(TimeMention said, @Nullable LocalDate day) {
        LocalDate last = said.window().before();
        return day != null && last != null && last.isBefore(day);
    }

    private static boolean asOf(TimeMention said) {
        return said.text().toLowerCase(Locale.ROOT).startsWith("as of");
    }

    private static Window before(Window days) {
        LocalDate first = days.after();
        return new Window(null, first == null ? null : first.minusDays(1));
    }

    /// From the day after to `day`; open where that is no stretch.
    private static Window after(Window days, @Nullable LocalDate day) {
        LocalDate last = days.before();
        return last == null ? Window.UNKNOWN : from(last.plusDays(1), day);
    }

    /// "by 1 March" says nothing of the first day; "within a month" does.
    private static Window deadline(TimeMention said) {
        return said.rule().equals("within")
                ? said.window()
                : new Window(null, said.whole().before());
    }

    private static Window notAfter(Window days, @Nullable LocalDate day) {
        LocalDate first = days.after();
        LocalDate last = days.before();
        boolean cut =
                day != null
                        && first != null
                        && last != null
                        && last.isAfter(day)
                        && !first.isAfter(day);
        return cut ? new Window(first, day) : days;
    }

    private static Window notBefore(Window days, @Nullable LocalDate day) {
        LocalDate first = days.after();
        return from(
                day == null || (first != null && first.isAfter(day)) ? first : day, days.before());
    }

    /// Between two days; without the second where it comes before the first.
    private static Window from(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean possible = first == null || last == null || !last.isBefore(first);
        return new Window(first, possible ? last : null);
    }
}
