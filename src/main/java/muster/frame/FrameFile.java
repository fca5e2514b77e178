package muster.frame;

import muster.frame.Frame.Condition;
import muster.frame.Frame.Holding;
import muster.knowledge.Fault;
import muster.knowledge.Lexicon;
import muster.knowledge.Yaml;
import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One file of `knowledge/frames/en`: the frames of one claim type. Faults are gathered with their
/// lines.
final class FrameFile {
    private static final Set<String> ROLES =
            Set.of(
                    "subject", "object", "actor", "target", "where", "title", "means", "share",
                    "count", "speaker");
    private static final Set<String> KEYS =
            Set.of(
                    "verb",
                    "noun",
                    "adj",
                    "wording",
                    "with",
                    "without",
                    "holding",
                    "polarity",
                    "certainty",
                    "needs",
                    "sorts",
                    "hits",
                    "near",
                    "missed");

    private final String file;
    private final FrameWords words;
    private final List<Fault> faults;

    FrameFile(String file, Lexicon lexicon, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
        words = new FrameWords(file, lexicon, faults);
    }

    /// What a file says once for all its frames.
    private record Head(
            ClaimType type, Map<String, Sort> sorts, List<Set<String>> needs, Holding holding) {}

    List<Frame> read(String text) {
        List<Frame> frames = new ArrayList<>();
        if (!(Yaml.read(file, text, faults) instanceof Yaml.Fields top)) {
            fault(1, "a frame file maps 'type' and 'frames'");
            return frames;
        }
        Optional<ClaimType> type = word(ClaimType.class, top, "type");
        if (type.isEmpty()) {
            fault(top.line(), "'type' is missing: one of the 32 claim types");
            return frames;
        }
        for (String key : top.fields().keySet()) {
            if (!Set.of("type", "sorts", "needs", "holding", "frames").contains(key)) {
                fault(
                        top.line(),
                        "no file has a '"
                                + key
                                + "'; it may have type, sorts, needs, holding, frames");
            }
        }
        Head head =
                new Head(
                        type.get(),
                        sorts(top, Map.of()),
                        needs(top, standardNeeds(type.get())),
                        holding(top, type.get().tie() ? Holding.STATE : Holding.ACT));
        if (top.field("frames").orElse(null) instanceof Yaml.Fields(var fields, var ignored)) {
            fields.forEach((name, value) -> {
                if (value instanceof Yaml.Fields body) {
                    frame(name, body, head).ifPresent(frames::add);
                } else {
                    fault(value.line(), "frame '" + name + "' is empty");
                }
            });
        } else {
            fault(top.line(), "'frames' is missing");
        }
        return frames;
    }

    private static List<Set<String>> standardNeeds(ClaimType type) {
        return type.tie()
                ? List.of(Set.of("subject"), Set.of("object"))
                : List.of(Set.of("actor", "target", "where"));
    }

    private Optional<Frame> frame(String name, Yaml.Fields body, Head head) {
        for (String key : body.fields().keySet()) {
            if (!KEYS.contains(key) && !ROLES.contains(key)) {
                fault(
                        body.field(key).map(Yaml::line).orElse(body.line()),
                        "frame '" + name + "' has '" + key + "', and no frame knows that");
            }
        }
        Optional<Trigger> trigger = trigger(name, body);
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        Map<String, RolePath> roles = new LinkedHashMap<>();
        for (String role : ROLES) {
            body.text(role).ifPresent(path -> roles.put(role, RolePath.of(path)));
        }
        List<Condition> conditions = new ArrayList<>();
        conditions(body, "with", true, conditions);
        conditions(body, "without", false, conditions);
        return Optional.of(
                new Frame(
                        head.type().word() + "." + name,
                        head.type(),
                        trigger.get(),
                        conditions,
                        roles,
                        sorts(body, head.sorts()),
                        needs(body, head.needs()),
                        holding(body, head.holding()),
                        word(Polarity.class, body, "polarity"),
                        word(Certainty.class, body, "certainty"),
                        FrameSentences.of(body),
                        file,
                        body.line()));
    }

    private Optional<Trigger> trigger(String name, Yaml.Fields body) {
        List<Trigger> found = new ArrayList<>();
        for (Trigger.Part part : Trigger.Part.values()) {
            body.field(part.name().toLowerCase(Locale.ROOT))
                    .ifPresent(value -> found.add(new Trigger.Word(part, words.all(value))));
        }
        body.text("wording")
                .ifPresent(
                        value -> found.add(new Trigger.Wording(words.wording(value, body.line()))));
        if (found.size() != 1) {
            fault(
                    body.line(),
                    "frame '"
                            + name
                            + "' has "
                            + found.size()
                            + " triggers; it takes one of verb, noun, adj, wording");
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private void conditions(Yaml.Fields body, String key, boolean wanted, List<Condition> into) {
        if (!(body.field(key).orElse(null) instanceof Yaml.Fields(var fields, var ignored))) {
            return;
        }
        fields.forEach((path, value) -> {
            Set<String> all = new LinkedHashSet<>();
            Set<Sort> sorts = new LinkedHashSet<>();
            for (String word : value.words()) {
                if (word.startsWith("@")) {
                    sort(word.substring(1), value.line()).ifPresent(sorts::add);
                } else {
                    all.addAll(words.expand(word, value.line()));
                }
            }
            into.add(new Condition(RolePath.of(path), all, sorts, wanted));
        });
    }

    private Map<String, Sort> sorts(Yaml.Fields body, Map<String, Sort> standard) {
        Map<String, Sort> sorts = new LinkedHashMap<>(standard);
        if (body.field("sorts").orElse(null) instanceof Yaml.Fields(var fields, var ignored)) {
            fields.forEach((role, value) ->
                    value.words()
                            .forEach(word ->
                                    sort(word, value.line())
                                            .ifPresent(sort -> sorts.put(role, sort))));
        }
        return sorts;
    }

    private Optional<Sort> sort(String word, int line) {
        for (Sort sort : Sort.values()) {
            if (sort.word().equals(word)) {
                return Optional.of(sort);
            }
        }
        fault(line, "'" + word + "' is no sort of filler");
        return Optional.empty();
    }

    private List<Set<String>> needs(Yaml.Fields body, List<Set<String>> standard) {
        if (body.field("needs").isEmpty()) {
            return standard;
        }
        List<Set<String>> needs = new ArrayList<>();
        for (String need : body.words("needs")) {
            needs.add(Set.of(need.split("\\|")));
        }
        return needs;
    }

    private Holding holding(Yaml.Fields body, Holding standard) {
        Optional<String> word = body.text("holding");
        if (word.isEmpty()) {
            return standard;
        }
        for (Holding holding : Holding.values()) {
            if (holding.name().toLowerCase(Locale.ROOT).equals(word.get())) {
                return holding;
            }
        }
        fault(body.line(), "'" + word.get() + "' is no holding; it is act, state, begun or ended");
        return standard;
    }

    private <E extends Enum<E> & Worded> Optional<E> word(
            Class<E> type, Yaml.Fields body, String key) {
        Optional<String> word = body.text(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Worded.of(type, word.get()));
        } catch (IllegalArgumentException e) {
            fault(
                    body.field(key).map(Yaml::line).orElse(body.line()),
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void fault(int line, String what) {
        faults.add(new Fault(file, line, what));
    }
}
