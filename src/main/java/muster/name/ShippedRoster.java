package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The roster of `knowledge/actors/roster`, found by any spelling of a name. Safe for many threads.
public final class ShippedRoster implements Roster {
    private final List<RosterEntry> entries;
    private final IndexedRoster index;

    public ShippedRoster(List<RosterEntry> entries, NameFamily family) {
        this(entries, new IndexedRoster(known(entries), family));
    }

    private ShippedRoster(List<RosterEntry> entries, IndexedRoster index) {
        this.entries = List.copyOf(entries);
        this.index = index;
    }

    private static List<KnownActor> known(List<RosterEntry> entries) {
        return entries.stream().map(RosterEntry::known).toList();
    }

    void write(NamesOut out) {
        RosterBytes.write(entries, out);
        index.write(out);
    }

    static ShippedRoster read(NamesIn in, NameFamily family) {
        List<RosterEntry> entries = RosterBytes.read(in);
        return new ShippedRoster(entries, IndexedRoster.read(in, known(entries), family));
    }

    public static ShippedRoster load(
            KnowledgeFolder folder, NameFamily family, List<Fault> faults) {
        return load(folder, () -> family, faults);
    }

    /// @param family asked for once the entries are read; may be loading meanwhile
    public static ShippedRoster load(
            KnowledgeFolder folder, Supplier<NameFamily> family, List<Fault> faults) {
        return new ShippedRoster(RosterFile.load(folder, faults), family.get());
    }

    public List<RosterEntry> entries() {
        return entries;
    }

    /// The entry with an id such as `ahrar-al-sham` or `roster:ahrar-al-sham`.
    @Override
    public Optional<RosterEntry> entry(String id) {
        String bare = id.startsWith("roster:") ? id.substring("roster:".length()) : id;
        return entries.stream().filter(entry -> entry.id().equals(bare)).findFirst();
    }

    @Override
    public List<KnownActor> bearing(String name) {
        return index.bearing(name);
    }

    @Override
    public List<Candidate> candidates(String name, double least) {
        return index.candidates(name, least);
    }
}
