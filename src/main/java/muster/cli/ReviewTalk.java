package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookFault;
import muster.casebook.Correction;
import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.cli.Terminal.Ink;
import muster.model.Span;
import muster.roll.Pending;
import muster.roll.Proposal;
import muster.roll.Quotes;
import muster.roll.RulingText;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// The talk with a reviewer: shows one proposal after another and takes the answers.
final class ReviewTalk {
    private static final List<String> HELP =
            List.of(
                    "a [N] [why]   accept it; of a conflict: side N is right",
                    "r [why]       reject it; of a conflict: both sides stand; actors stay two",
                    "w [why]       needs work: it stays open",
                    "c FIELD=VALUE [FIELD=VALUE] ...   correct the claims: type, first, second,",
                    "              place, polarity, certainty, start, end; c 2 ... those of side 2",
                    "n NOTE        remark on it; it stays open",
                    "u             undo your last ruling",
                    "s             skip it (as does an empty line)",
                    "q             leave");

    /// Characters of the text on both sides of a quote.
    private static final int AROUND = 160;

    private final Casebook casebook;
    private final Terminal terminal;
    private final List<Pending> open;
    private final String who;
    private final Deque<Ruling> made = new ArrayDeque<>();

    ReviewTalk(Casebook casebook, Terminal terminal, List<Pending> open, String who) {
        this.casebook = casebook;
        this.terminal = terminal;
        this.open = open;
        this.who = who;
    }

    void list() {
        for (Pending proposal : open) {
            say("", proposal.sort().word() + ": " + proposal.question());
        }
        terminal.flush();
        terminal.note(open.size() + " open");
    }

    void run(BufferedReader in) throws IOException {
        int at = 0;
        while (at < open.size()) {
            Proposal proposal = open.get(at).whole(casebook);
            show(at, proposal);
            Next next = answered(proposal, in);
            if (next == Next.LEAVE) {
                break;
            }
            at = next == Next.BACK ? Math.max(0, at - 1) : at + 1;
        }
        terminal.flush();
        terminal.note(
                (made.size() == 1 ? "1 ruling" : made.size() + " rulings")
                        + " made, "
                        + (open.size() - Math.min(at, open.size()))
                        + " left");
    }

    private enum Next {
        GO_ON,
        BACK,
        LEAVE
    }

    private void show(int at, Proposal proposal) {
        say("", "");
        say(
                "",
                terminal.paint(
                                Ink.BOLD,
                                "[" + (at + 1) + "/" + open.size() + "] " + proposal.sort().word())
                        + " "
                        + proposal.question());
        int number = 0;
        for (Proposal.Side side : proposal.sides()) {
            say("  ", ++number + ". " + side.says());
            side.claims().forEach(this::show);
        }
    }

    /// The sentence in view: the words of the claim between marks, with what stands around them.
    private void show(FiledClaim filed) {
        String text = casebook.report(filed.source()).text();
        Span quote = filed.claim().quote().span();
        int from = Math.max(text.lastIndexOf('\n', quote.start()) + 1, quote.start() - AROUND);
        int line = text.indexOf('\n', quote.end());
        int to = Math.min(line < 0 ? text.length() : line, quote.end() + AROUND);
        say(
                "     ",
                (from > 0 && text.charAt(from - 1) != '\n' ? "…" : "")
                        + text.substring(from, quote.start())
                        + "«"
                        + terminal.paint(Ink.BOLD, quote.in(text))
                        + "»"
                        + text.substring(quote.end(), Math.max(quote.end(), to))
                        + (to < text.length() && text.charAt(to) != '\n' ? "…" : ""));
        say("       ", terminal.paint(Ink.DIM, Quotes.source(filed.source())));
    }

    private Next answered(Proposal proposal, BufferedReader in) throws IOException {
        while (true) {
            terminal.out().print("a r w c n u s q ? > ");
            terminal.flush();
            String line = in.readLine();
            if (line == null) {
                return Next.LEAVE;
            }
            String[] words = line.strip().split("\\s+", 2);
            String rest = words.length > 1 ? words[1] : "";
            try {
                switch (words[0].toLowerCase(Locale.ROOT)) {
                    case "a" -> {
                        accept(proposal, rest);
                        return Next.GO_ON;
                    }
                    case "r" -> {
                        rule(proposal.reject(who, rest));
                        return Next.GO_ON;
                    }
                    case "w" -> {
                        rule(proposal.needsWork(who, rest));
                        return Next.GO_ON;
                    }
                    case "c" -> {
                        correct(proposal, rest);
                        return Next.GO_ON;
                    }
                    case "n" -> note(proposal, rest);
                    case "u" -> {
                        undo();
                        return Next.BACK;
                    }
                    case "", "s" -> {
                        return Next.GO_ON;
                    }
                    case "q" -> {
                        return Next.LEAVE;
                    }
                    case "?", "h" -> HELP.forEach(help -> terminal.out().println("  " + help));
                    default -> say("  ", "'" + words[0] + "' is no answer; ? tells them all");
                }
            } catch (IllegalArgumentException | CasebookFault e) {
                say("  ", String.valueOf(e.getMessage()));
            }
        }
    }

    private void accept(Proposal proposal, String rest) {
        if (proposal.sort() != Proposal.Sort.CONFLICT) {
            rule(proposal.accept(0, who, rest));
            return;
        }
        String[] words = rest.split("\\s+", 2);
        rule(proposal.accept(side(proposal, words[0]), who, words.length > 1 ? words[1] : ""));
    }

    private static int side(Proposal proposal, String number) {
        int sides = proposal.sides().size();
        if (!number.matches("\\d{1,3}")
                || Integer.parseInt(number) < 1
                || Integer.parseInt(number) > sides) {
            throw new IllegalArgumentException("say which side is right: a 1 to a " + sides);
        }
        return Integer.parseInt(number) - 1;
    }

    private void correct(Proposal proposal, String rest) {
        String fields = rest;
        Proposal about = proposal;
        if (rest.matches("\\d{1,3}\\s.*")) {
            String[] words = rest.split("\\s+", 2);
            about = proposal.only(side(proposal, words[0]));
            fields = words[1];
        }
        List<String> lines = List.of(fields.split("\\s+(?=[a-z]+=)"));
        rule(about.correct(Correction.of(lines), who, ""));
    }

    private void note(Proposal proposal, String note) {
        if (note.isBlank()) {
            throw new IllegalArgumentException("a note has words: n seen by nobody else");
        }
        rule(proposal.note(note, who));
    }

    private void rule(Ruling.Draft draft) {
        Ruling ruling = casebook.rule(draft);
        made.push(ruling);
        say("  ", "ruling " + RulingText.line(ruling));
    }

    private void undo() {
        if (made.isEmpty()) {
            throw new IllegalArgumentException("there is no ruling of yours to undo here");
        }
        Ruling undone = casebook.undo(made.pop().number(), who, "");
        say("  ", "ruling " + RulingText.line(undone));
    }

    private void say(String indent, String text) {
        terminal.out().println(Wrapped.of(text, indent, indent + "  ", terminal.width()));
    }
}
