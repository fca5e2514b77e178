package muster.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Name families as an answer to "may these two be one name": for names of one report, which are
/// asked for often. Safe for many threads.
public final class FamilySameName implements SameName {
    private static final int REMEMBERED = 20_000;
    private static final double SHORT = 0.6;

    private final NameFamily family;
    private final Map<String, Double> asked = new ConcurrentHashMap<>();

    public FamilySameName(NameFamily family) {
        this.family = family;
    }

    @Override
    public double likeness(String a, String b) {
        String key = a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
        Double known = asked.get(key);
        if (known != null) {
            return known;
        }
        double likeness =
                Math.max(likeness(family.match(a, b, false)), likeness(family.match(a, b, true)));
        if (asked.size() < REMEMBERED) {
            asked.put(key, likeness);
        }
        return likeness;
    }

    private static double likeness(NameMatch match) {
        if (!match.perhaps() || match.branch()) {
            return 0;
        }
        return match.why().contains(NameMatch.Why.SHORT) || !match.same()
                ? SHORT
                : match.sureness();
    }
}
