package muster.name;

import muster.name.NameMatch.Why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts an alignment into words: `nusrah ~ nusra, front = jabhat, without movement`.
final class Reasons {
    private Reasons() {}

    static String of(Alignment laid) {
        List<String> said = new ArrayList<>();
        for (Alignment.Pair pair : laid.pairs()) {
            String sign = sign(pair.why());
            said.add(
                    sign.isEmpty()
                            ? pair.one().latin()
                            : pair.one().latin() + sign + pair.other().latin());
        }
        if (!laid.left().isEmpty()) {
            said.add("only the first: " + words(laid.left()));
        }
        if (!laid.right().isEmpty()) {
            said.add("only the second: " + words(laid.right()));
        }
        return String.join(", ", said);
    }

    private static String sign(Why why) {
        return switch (why) {
            case EXACT -> "";
            case TRANSLATION -> " = ";
            case SPELLING, SCRIPT, ACRONYM, SHORT, ORDER, JOINED, BRANCH -> " ~ ";
        };
    }

    private static String words(List<NameWord> words) {
        return words.stream().map(NameWord::latin).collect(Collectors.joining(" "));
    }
}
