package muster.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds which ties share what a rule of the policy gives to one of them at a time.
final class Sharing {
    private record Key(int one, int other) {}

    private final Policy.Slot rule;
    private final List<Timeline> among = new ArrayList<>();
    private final Runs runs;

    Sharing(Policy.Slot rule, List<Timeline> timelines) {
        this.rule = rule;
        runs = new Runs(timelines.size() / 8);
        for (Timeline timeline : timelines) {
            if (rule.types().contains(timeline.tie().type())) {
                Key key = key(timeline);
                runs.add(Tie.spread(key.one(), key.other(), 0, 0));
                among.add(timeline);
            }
        }
    }

    private Key key(Timeline timeline) {
        Tie tie = timeline.tie();
        return switch (rule.per()) {
            case SUBJECT -> new Key(tie.subject(), 0);
            case OBJECT -> new Key(tie.object(), 0);
            case PLACE -> new Key(tie.place(), 0);
            case PAIR ->
                    new Key(
                            Math.min(tie.subject(), tie.object()),
                            Math.max(tie.subject(), tie.object()));
        };
    }

    /// Tells each of them.
    void tell() {
        runs.each(numbers -> {
            if (numbers.length > 1) {
                Map<Key, List<Timeline>> sharing = new LinkedHashMap<>();
                for (int number : numbers) {
                    Timeline timeline = among.get(number);
                    sharing.computeIfAbsent(key(timeline), none -> new ArrayList<>(numbers.length))
                            .add(timeline);
                }
                sharing.values().forEach(this::tell);
            }
        });
    }

    private void tell(List<Timeline> all) {
        if (all.size() > 1) {
            boolean rivals =
                    rule.types().size() == 1
                            || all.stream().map(one -> one.tie().type()).distinct().count() > 1;
            Timeline.Slot slot = new Timeline.Slot(rule, all);
            all.forEach(timeline -> timeline.share(slot, rivals));
        }
    }
}
