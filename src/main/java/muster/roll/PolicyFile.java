package muster.roll;

import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Yaml;
import muster.model.ClaimType;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the policy and refuses a bad file line by line.
public final class PolicyFile {
    public static final String FILE = "roll/policy.yaml";

    private static final Pattern SPAN = Pattern.compile("(\\d+) (day|week|month|year)s?");
    private static final Yaml.Fields NONE = new Yaml.Fields(Map.of(), 1);

    private final List<Fault> faults = new ArrayList<>();

    private PolicyFile() {}

    /// @throws FaultyKnowledge with all faults of the file
    public static Policy load(KnowledgeFolder knowledge) {
        return read(knowledge.text(FILE));
    }

    static Policy read(String text) {
        PolicyFile file = new PolicyFile();
        Policy policy = file.policy(file.fields(Yaml.read(FILE, text, file.faults)));
        if (!file.faults.isEmpty()) {
            throw new FaultyKnowledge(file.faults);
        }
        return policy;
    }

    private Policy policy(Yaml.Fields top) {
        keys(top, Set.of("ties", "disputes", "one-at-a-time", "excludes", "effects"));
        Map<ClaimType, Policy.Lasting> ties = new EnumMap<>(ClaimType.class);
        top.field("ties")
                .map(this::fields)
                .orElse(NONE)
                .fields()
                .forEach((name, value) ->
                        type(name, value.line()).ifPresent(type -> ties.put(type, lasting(value))));
        List<Policy.Slot> slots = new ArrayList<>();
        items(top, "one-at-a-time").forEach(item -> slots.add(slot(item)));
        items(top, "excludes").forEach(item -> slots.add(slot(item)));
        List<Policy.Effect> effects =
                items(top, "effects").stream().flatMap(item -> effect(item).stream()).toList();
        return new Policy(ties, days(top, "disputes"), slots, effects);
    }

    private Policy.Lasting lasting(Yaml value) {
        Yaml.Fields tie = fields(value);
        keys(tie, Set.of("presumed", "before", "lasting"));
        return new Policy.Lasting(days(tie, "presumed"), days(tie, "before"), yes(tie, "lasting"));
    }

    private Policy.Slot slot(Yaml.Fields item) {
        keys(item, Set.of("type", "types", "per", "settles"));
        Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
        types.addAll(types(item, "type"));
        types.addAll(types(item, "types"));
        Policy.Slot.Per per = choice(Policy.Slot.Per.class, item, "per", Policy.Slot.Per.SUBJECT);
        return new Policy.Slot(types, per, days(item, "settles"));
    }

    private Optional<Policy.Effect> effect(Yaml.Fields item) {
        keys(item, Set.of("act", "whose", "begins", "ends", "as", "at", "with", "forever"));
        Optional<ClaimType> act = types(item, "act").stream().findFirst();
        if (act.isEmpty()) {
            fault(item, "an effect needs the act that has it, such as 'act: killing'");
        }
        return act.map(type ->
                new Policy.Effect(
                        type,
                        choice(Policy.Effect.Side.class, item, "whose", Policy.Effect.Side.FIRST),
                        types(item, "begins").stream().findFirst(),
                        Set.copyOf(types(item, "ends")),
                        choice(Policy.Effect.As.class, item, "as", Policy.Effect.As.SUBJECT),
                        item.text("at").isPresent(),
                        item.text("with").isPresent(),
                        yes(item, "forever")));
    }

    private List<Yaml.Fields> items(Yaml.Fields top, String key) {
        return switch (top.field(key).orElse(NONE)) {
            case Yaml.Items(List<Yaml> items, int ignored) ->
                    items.stream().map(this::fields).toList();
            case Yaml.Fields none -> List.of();
            case Yaml.Scalar scalar -> {
                fault(scalar, "'" + key + "' is a list, each line of it opened by '-'");
                yield List.of();
            }
        };
    }

    private Yaml.Fields fields(Yaml value) {
        if (value instanceof Yaml.Fields fields) {
            return fields;
        }
        fault(value, "here stand keys with values, such as '{presumed: 1 year}'");
        return NONE;
    }

    private List<ClaimType> types(Yaml.Fields item, String key) {
        return item.words(key).stream().flatMap(name -> type(name, item.line()).stream()).toList();
    }

    private Optional<ClaimType> type(String name, int line) {
        try {
            return Optional.of(Worded.of(ClaimType.class, name));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(FILE, line, "no type of claim: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private int days(Yaml.Fields item, String key) {
        String span = item.text(key).orElse("");
        if (span.equals("always")) {
            return Policy.ALWAYS;
        }
        Matcher matcher = SPAN.matcher(span);
        if (!matcher.matches()) {
            fault(item, "'" + key + "' is a span such as '30 days', '2 years' or 'always'");
            return 0;
        }
        int count = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "week" -> 7 * count;
            case "month" -> 30 * count;
            case "year" -> 365 * count + count / 4;
            default -> count;
        };
    }

    private static boolean yes(Yaml.Fields item, String key) {
        return item.text(key).filter(word -> word.equals("yes")).isPresent();
    }

    private <E extends Enum<E>> E choice(
            Class<E> choices, Yaml.Fields item, String key, E otherwise) {
        Optional<String> word = item.text(key);
        for (E choice : choices.getEnumConstants()) {
            if (word.isPresent() && choice.name().toLowerCase(Locale.ROOT).equals(word.get())) {
                return choice;
            }
        }
        word.ifPresent(unknown ->
                fault(
                        item,
                        "'"
                                + unknown
                                + "' is none of "
                                + String.join(
                                        ", ",
                                        EnumSet.allOf(choices).stream()
                                                .map(c -> c.name().toLowerCase(Locale.ROOT))
                                                .toList())));
        return otherwise;
    }

    private void keys(Yaml.Fields item, Set<String> known) {
        for (Map.Entry<String, Yaml> field : item.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                fault(
                        field.getValue(),
                        "'"
                                + field.getKey()
                                + "' is none of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    private void fault(Yaml at, String what) {
        faults.add(new Fault(FILE, at.line(), what));
    }
}
