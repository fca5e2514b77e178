package muster.frame;

import muster.frame.Frame.Example;
import muster.knowledge.Yaml;

import java.util.ArrayList;
import java.util.List;

/// The sentences that a frame brings along: those in which it matches, those that it must leave
/// alone, and those that it is known to miss.
final class FrameSentences {
    private FrameSentences() {}

    static List<Example> of(Yaml.Fields body) {
        List<Example> examples = new ArrayList<>();
        add(body, "hits", Example.Kind.HIT, examples);
        add(body, "near", Example.Kind.NEAR_MISS, examples);
        add(body, "missed", Example.Kind.MISSED, examples);
        return examples;
    }

    private static void add(Yaml.Fields body, String key, Example.Kind kind, List<Example> into) {
        switch (body.field(key).orElse(null)) {
            case null -> {}
            case Yaml.Items(var items, var ignored) ->
                    items.forEach(item ->
                            into.add(
                                    new Example(
                                            kind,
                                            String.join(" ", item.words()),
                                            "",
                                            item.line())));
            case Yaml.Fields(var fields, var ignored) ->
                    fields.forEach((text, why) ->
                            into.add(
                                    new Example(
                                            kind,
                                            text,
                                            String.join(" ", why.words()),
                                            why.line())));
            case Yaml.Scalar(String text, int line) -> into.add(new Example(kind, text, "", line));
        }
    }
}
