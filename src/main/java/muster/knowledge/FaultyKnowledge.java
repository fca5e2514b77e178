package muster.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/// Some knowledge files cannot be used; all their faults together.
public final class FaultyKnowledge extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultyKnowledge(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
