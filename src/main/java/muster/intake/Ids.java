package muster.intake;

import java.util.HashSet;
import java.util.Set;

/// Gives every report of one run an id of its own: the wished one, or where that is taken the
/// wished one with `~2`, `~3` ...
final class Ids {
    private final Set<String> taken = new HashSet<>();

    String take(String wish) {
        String id = wish;
        for (int n = 2; !taken.add(id); n++) {
            id = wish + "~" + n;
        }
        return id;
    }
}
