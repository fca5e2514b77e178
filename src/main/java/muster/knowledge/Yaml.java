package muster.knowledge;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A YAML 1.2 value that remembers the line it stands on. Faults are gathered, not thrown.
public sealed interface Yaml {
    int line();

    /// A single value, as written (`no` stays a word).
    record Scalar(String value, int line) implements Yaml {}

    /// Values one after another.
    record Items(List<Yaml> items, int line) implements Yaml {}

    /// Values by key, in the order of the file.
    record Fields(Map<String, Yaml> fields, int line) implements Yaml {
        public Optional<Yaml> field(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        public Optional<String> text(String key) {
            return field(key)
                    .flatMap(value ->
                            value instanceof Scalar(String text, int ignored)
                                    ? Optional.of(text)
                                    : Optional.empty());
        }

        /// The words under `key`, whether one or a list; none where it is absent.
        public List<String> words(String key) {
            return field(key).map(Yaml::words).orElse(List.of());
        }
    }

    /// The words of this value, whether one or a list.
    default List<String> words() {
        List<String> words = new ArrayList<>();
        switch (this) {
            case Scalar(String value, int ignored) -> words.add(value);
            case Items(List<Yaml> items, int ignored) ->
                    items.forEach(item -> words.addAll(item.words()));
            case Fields ignored -> {}
        }
        return words;
    }

    /// Reads `text`; an empty file is an empty map. What is no YAML becomes a fault of `file`.
    static Yaml read(String file, String text, List<Fault> faults) {
        Fields nothing = new Fields(Map.of(), 1);
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setLabel(file)
                            .setUseMarks(true)
                            .setCodePointLimit(64 << 20)
                            .build();
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> of(file, node, faults))
                    .orElse(nothing);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(new Fault(file, line, "this is no YAML: " + e.getProblem()));
            return nothing;
        }
    }

    private static Yaml of(String file, Node node, List<Fault> faults) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return switch (node) {
            case ScalarNode scalar -> new Scalar(scalar.getValue(), line);
            case SequenceNode sequence -> {
                List<Yaml> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(of(file, item, faults)));
                yield new Items(items, line);
            }
            case MappingNode mapping -> {
                Map<String, Yaml> fields = new LinkedHashMap<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    String key =
                            tuple.getKeyNode() instanceof ScalarNode scalar
                                    ? scalar.getValue()
                                    : "";
                    if (fields.put(key, of(file, tuple.getValueNode(), faults)) != null) {
                        faults.add(new Fault(file, line, "'" + key + "' stands here twice"));
                    }
                }
                yield new Fields(fields, line);
            }
            default ->
                    throw new IllegalStateException(
                            "a YAML node of no known sort: " + node.getNodeType());
        };
    }
}
