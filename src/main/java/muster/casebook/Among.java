package muster.casebook;

import java.util.Collection;
import java.util.stream.Collectors;

/// Many ids as one parameter: the words of the statement stay the same however many they are, and
/// need to be parsed only once.
final class Among {
    /// What a statement says where it takes them; binds as `ids`.
    static final String IDS = " in (select value from json_each(:ids))";

    private Among() {}

    static String of(Collection<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
