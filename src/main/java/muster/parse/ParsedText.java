package muster.parse;

import java.util.Locale;

/// A parsed report as text for people: a line for each word with its place in the tree and the
/// roles that others play for it.
public final class ParsedText {
    private ParsedText() {}

    public static String of(Parsed parsed) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : parsed.sentences()) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "# %d (paragraph %d%s) %s%n",
                            sentence.index(),
                            sentence.paragraph(),
                            sentence.part()
                                    .map(kind -> ", " + kind.name().toLowerCase(Locale.ROOT))
                                    .orElse(""),
                            sentence.span().in(parsed.report().text()).replaceAll("\\s+", " ")));
            for (Token token : sentence.tokens()) {
                out.append(line(sentence, token));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String line(Sentence sentence, Token token) {
        StringBuilder roles = new StringBuilder();
        for (Link link : sentence.roles().of(token.index())) {
            roles.append("  ")
                    .append(link.role())
                    .append('=')
                    .append(sentence.token(link.filler()).form())
                    .append('/')
                    .append(link.filler());
        }
        String line =
                String.format(
                        Locale.ROOT,
                        "%3d %-18s %-16s %-5s %3d %-10s%s",
                        token.index(),
                        token.form(),
                        token.lemma(),
                        token.tag(),
                        token.head(),
                        token.label(),
                        roles);
        return line.stripTrailing() + "\n";
    }
}
