package muster.frame;

import muster.model.Span;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Speech in quotation marks that goes on over several sentences: who speaks is said in one of
/// them, and speaks all.
final class Quotations {
    /// Shorter ones are scare quotes and titles, in characters.
    private static final int SPEECH = 40;

    /// Those that end like a sentence are remarks from here on.
    private static final int REMARK = 15;

    private static final int WORDS = 3;

    private record Speech(Span span, List<Bound> speakers) {}

    private final List<Speech> speeches = new ArrayList<>();

    Quotations(Parsed parsed, Set<String> saying, Fillers fillers) {
        statement(parsed, saying, fillers);
        for (Span span : spans(parsed.report().text())) {
            List<Bound> speakers = speakers(parsed, span, saying, fillers);
            if (speakers.isEmpty() && goesOn(parsed, span)) {
                speakers = speeches.getLast().speakers();
            }
            if (!speakers.isEmpty()) {
                speeches.add(new Speech(span, speakers));
            }
        }
    }

    /// Who speaks the words at `reach`; nobody where they stand in no speech.
    List<Bound> speakersOf(Span reach) {
        return speeches.stream()
                .filter(speech -> speech.span().covers(reach))
                .map(Speech::speakers)
                .findFirst()
                .orElse(List.of());
    }

    /// "..., X said. "..." goes on in the same paragraph, with nothing between.
    private boolean goesOn(Parsed parsed, Span speech) {
        if (speeches.isEmpty()) {
            return false;
        }
        int from = speeches.getLast().span().end();
        List<Sentence> between =
                parsed.sentences().stream()
                        .filter(each -> each.span().end() > from)
                        .filter(each -> each.span().start() <= speech.start())
                        .toList();
        return between.size() <= 2
                && between.stream().map(Sentence::paragraph).distinct().count() == 1;
    }

    /// A statement printed whole: after "the minister said:" comes speech without quotation marks,
    /// in the first person.
    private void statement(Parsed parsed, Set<String> saying, Fillers fillers) {
        List<Sentence> sentences = parsed.sentences();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            if (ends(sentences.get(i), ":")) {
                List<Bound> speakers = speakers(sentences.get(i), saying, fillers);
                List<Sentence> rest = sentences.subList(i + 1, sentences.size());
                String next = rest.getFirst().token(0).form();
                boolean quoted = next.equals("“") || next.equals("\"") || next.equals("``");
                if (!speakers.isEmpty()
                        && !quoted
                        && rest.stream().anyMatch(Quotations::firstPerson)) {
                    speeches.add(
                            new Speech(
                                    new Span(
                                            rest.getFirst().span().start(),
                                            rest.getLast().span().end()),
                                    speakers));
                    return;
                }
            }
        }
    }

    private static boolean firstPerson(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.pronoun()
                                && Set.of("i", "we", "our", "my")
                                        .contains(token.form().toLowerCase(Locale.ROOT)));
    }

    private static List<Bound> speakers(Sentence sentence, Set<String> saying, Fillers fillers) {
        for (Token verb : sentence.tokens()) {
            if (verb.verb() && saying.contains(verb.lemma())) {
                for (int subject : sentence.roles().of(verb.index(), Link.SUBJ)) {
                    List<Bound> found = fillers.at(sentence, subject, Sort.ACTOR);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /// "We will never leave," is speech, though it is short.
    private static boolean closed(String text, int open, int end) {
        return ",.?!".indexOf(text.charAt(end - 1)) >= 0
                && text.substring(open, end).chars().filter(c -> c == ' ').count() >= WORDS;
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = c == '”' || c == '"' && open >= 0;
            if (open < 0 && (c == '“' || c == '"')) {
                open = i;
            } else if (open >= 0 && closes) {
                if (i - open > SPEECH || i - open > REMARK && closed(text, open, i)) {
                    spans.add(new Span(open, i + 1));
                }
                open = -1;
            }
        }
        return spans;
    }

    private static List<Bound> speakers(
            Parsed parsed, Span speech, Set<String> saying, Fillers fillers) {
        List<Sentence> sentences = parsed.sentences();
        List<Sentence> around = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean introduces =
                    i + 1 < sentences.size()
                            && sentences.get(i).span().end() <= speech.start()
                            && sentences.get(i + 1).span().overlaps(speech)
                            && sentences.get(i).paragraph() + 1 >= sentences.get(i + 1).paragraph();
            if (sentences.get(i).span().overlaps(speech)
                    || introduces && ends(sentences.get(i), ":")) {
                around.add(sentences.get(i));
            }
        }
        for (Sentence sentence : around) {
            for (Token verb : sentence.tokens()) {
                if (verb.verb() && saying.contains(verb.lemma()) && !speech.overlaps(verb.span())) {
                    for (int subject : sentence.roles().of(verb.index(), Link.SUBJ)) {
                        List<Bound> found = fillers.at(sentence, subject, Sort.ACTOR);
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean ends(Sentence sentence, String mark) {
        return sentence.size() > 0 && sentence.token(sentence.size() - 1).form().equals(mark);
    }
}
