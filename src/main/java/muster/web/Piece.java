package muster.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words of a sentence, with where they lead.
///
/// @param href where a click leads; empty = nowhere
/// @param kind `actor`, `place`, `time` or nothing
public record Piece(String text, String href, String kind) {
    /// A link that words of a sentence get.
    record Link(String href, String kind) {}

    /// Cuts `sentence` so that each of the names in `links` is a piece of its own.
    static List<Piece> linked(String sentence, Map<String, Link> links) {
        List<Piece> pieces = new ArrayList<>();
        List<String> longest =
                links.keySet().stream()
                        .filter(name -> !name.isBlank())
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        int done = 0;
        int at = 0;
        while (at < sentence.length()) {
            Optional<String> name = starting(sentence, at, longest);
            if (name.isPresent()) {
                if (at > done) {
                    pieces.add(new Piece(sentence.substring(done, at), "", ""));
                }
                Link link = links.getOrDefault(name.get(), new Link("", ""));
                pieces.add(new Piece(name.get(), link.href(), link.kind()));
                at += name.get().length();
                done = at;
            } else {
                at++;
            }
        }
        if (done < sentence.length()) {
            pieces.add(new Piece(sentence.substring(done), "", ""));
        }
        return pieces;
    }

    private static Optional<String> starting(String sentence, int at, List<String> names) {
        if (at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1))) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> sentence.startsWith(name, at) && ends(sentence, at + name.length()))
                .findFirst();
    }

    private static boolean ends(String sentence, int at) {
        return at == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(at));
    }
}
