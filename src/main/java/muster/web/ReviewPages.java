package muster.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.roll.Pending;
import muster.roll.Proposal;
import muster.roll.RulingText;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What waits for a judgement, one thing after the other, and the rulings made so far.
public final class ReviewPages {
    static final String WHO = "muster-who";
    private static final int RULINGS = 30;

    /// So many claims are shown of each side.
    private static final int SHOWN = 12;

    /// The page.
    ///
    /// @param position in the queue, from 1
    /// @param one what is to be judged; empty where nothing waits
    /// @param counts how much waits, by sort
    public record Queue(
            int position,
            int total,
            Optional<Asks> one,
            Map<Proposal.Sort, Integer> counts,
            String sort,
            String who,
            List<Made> rulings) {}

    /// Something to be judged.
    public record Asks(Proposal.Sort sort, String key, String question, List<Answer> answers) {
        /// More than one answer can be right.
        public boolean sides() {
            return sort == Proposal.Sort.CONFLICT;
        }
    }

    /// One answer, with the words that speak for it.
    ///
    /// @param more claims that are not shown
    public record Answer(String says, List<InView> claims, int more) {}

    /// A ruling that was made.
    public record Made(int number, String line, boolean stands) {
        static Made of(Ruling ruling) {
            return new Made(ruling.number(), RulingText.line(ruling), ruling.stands());
        }
    }

    private final Room room;

    ReviewPages(Room room) {
        this.room = room;
    }

    void queue(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        List<Pending> all = room.waiting().open(at.sources());
        Map<Proposal.Sort, Integer> counts = new EnumMap<>(Proposal.Sort.class);
        all.forEach(one -> counts.merge(one.sort(), 1, Integer::sum));
        List<Proposal.Sort> sorts = asked.worded("sort", Proposal.Sort.class);
        List<Pending> wanted =
                all.stream().filter(one -> sorts.isEmpty() || sorts.contains(one.sort())).toList();
        int position =
                Math.clamp(asked.number("at", 1, 1, Paging.LAST), 1, Math.max(1, wanted.size()));
        Telling telling = room.telling(at);
        Optional<Asks> one =
                wanted.stream()
                        .skip(position - 1L)
                        .findFirst()
                        .map(it -> asks(it.whole(room.casebook()), telling));
        room.show(
                context,
                "review",
                room.frame(context, Frame.Section.REVIEW, "Review"),
                new Queue(
                        position,
                        wanted.size(),
                        one,
                        counts,
                        asked.word("sort").orElse(""),
                        Optional.ofNullable(context.cookie(WHO)).orElse(""),
                        made()));
    }

    private Asks asks(Proposal proposal, Telling telling) {
        return new Asks(
                proposal.sort(),
                proposal.key(),
                proposal.question(),
                proposal.sides().stream()
                        .map(side ->
                                new Answer(
                                        side.says(),
                                        side.claims().stream()
                                                .limit(SHOWN)
                                                .map(filed -> inView(filed, telling))
                                                .toList(),
                                        Math.max(0, side.claims().size() - SHOWN)))
                        .toList());
    }

    private InView inView(FiledClaim filed, Telling telling) {
        return InView.of(filed, telling.tell(filed), room.casebook().report(filed.source()).text());
    }

    private List<Made> made() {
        List<Ruling> all = room.casebook().rulings();
        return all.reversed().stream().limit(RULINGS).map(Made::of).toList();
    }

    void rule(Context context) {
        Asked form = Asked.form(context);
        String who =
                form.word("who").orElseThrow(() -> new BadRequest("Say who rules: give a name."));
        String why = form.word("why").orElse("");
        String key = Optional.ofNullable(context.formParam("key")).orElse("");
        Standpoint at = room.standpoint(context);
        Pending asked =
                room.waiting().open(at.sources()).stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new BadRequest(409, "That was ruled on meanwhile."));
        Proposal proposal = asked.whole(room.casebook());
        room.waiting().answered(room.casebook().rule(draft(form, proposal, who, why)), asked);
        context.cookie(new Cookie(WHO, who, "/", -1, false, true, "", SameSite.STRICT));
        back(context, Said.RULED);
    }

    private static Ruling.Draft draft(Asked form, Proposal proposal, String who, String why) {
        String answer = form.word("answer").orElse("");
        return switch (answer) {
            case "reject" -> proposal.reject(who, why);
            case "work" -> proposal.needsWork(who, why);
            case "note" ->
                    proposal.note(
                            Optional.of(why)
                                    .filter(note -> !note.isEmpty())
                                    .orElseThrow(() -> new BadRequest("A note needs words.")),
                            who);
            default -> {
                if (!answer.matches("accept-\\d{1,3}")) {
                    throw new BadRequest("The answer is accept, reject, work or note.");
                }
                int side = Integer.parseInt(answer.substring("accept-".length()));
                if (side >= proposal.sides().size()) {
                    throw new BadRequest("There is no such side.");
                }
                yield proposal.accept(side, who, why);
            }
        };
    }

    /// Who rules: as the form says, or as was said the last time.
    static String who(Asked form, Context context) {
        return form.word("who")
                .or(() -> Optional.ofNullable(context.cookie(WHO)))
                .orElse("somebody");
    }

    void undo(Context context) {
        Asked form = Asked.form(context);
        room.casebook()
                .undo(form.number("number", 0, 1, Integer.MAX_VALUE), who(form, context), "");
        back(context, Said.UNDONE);
    }

    private void back(Context context, Said said) {
        Asked asked = Asked.query(context);
        context.redirect(
                room.standpoint(context)
                        .link(
                                "/review",
                                "sort",
                                asked.word("sort").orElse(""),
                                "at",
                                asked.word("at").orElse(""),
                                "said",
                                said.word()),
                HttpStatus.SEE_OTHER);
    }
}
