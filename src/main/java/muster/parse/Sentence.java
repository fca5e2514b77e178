package muster.parse;

import muster.model.Part;
import muster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sentence of a report.
///
/// @param index position in the report, from 0
/// @param paragraph which paragraph it stands in, from 0; blank lines part paragraphs
/// @param part what it is, where it is not body (headline, caption); remains are not parsed at all
public record Sentence(
        int index,
        int paragraph,
        Optional<Part.Kind> part,
        Span span,
        List<Token> tokens,
        Roles roles) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /// The words that hang directly on the word at `head`, in text order.
    public List<Token> children(int head) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head) {
                found.add(token);
            }
        }
        return found;
    }

    /// `below` is `above`, or hangs on it directly or through others.
    public boolean under(int below, int above) {
        int at = below;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == above) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /// From the first to the last word that hangs on `head`, itself included; may hold words of
    /// others in between.
    public Span reach(int head) {
        Span reach = tokens.get(head).span();
        for (Token token : tokens) {
            if (under(token.index(), head)) {
                reach = reach.with(token.span());
            }
        }
        return reach;
    }

    /// The span from token `first` to token `last`, both included.
    public Span span(int first, int last) {
        return tokens.get(first).span().with(tokens.get(last).span());
    }
}
