package muster.cli;

import muster.casebook.FamilyLinks;
import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.name.NameFamily;
import muster.name.NameStore;
import muster.name.ShippedRoster;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Name families and the roster of a knowledge folder, loaded when first asked for. Safe for many
/// threads.
final class KnownNames implements Supplier<FamilyLinks.Names> {
    private final Supplier<NameStore> store;
    private FamilyLinks.@Nullable Names names;

    KnownNames(Supplier<NameStore> store) {
        this.store = store;
    }

    /// Starts to load them while something else is done. Whoever asks for them is told of faults.
    KnownNames soon() {
        Thread.ofPlatform().daemon().name("names").start(this::tried);
        return this;
    }

    private void tried() {
        try {
            get();
        } catch (RuntimeException e) {
            return; // comes again when they are asked for
        }
    }

    @Override
    public synchronized FamilyLinks.Names get() {
        if (names == null) {
            NameStore opened = store.get();
            NameStore.Names found = opened.kept().orElseGet(() -> made(opened));
            names = new FamilyLinks.Names(found.family(), found.roster());
        }
        return names;
    }

    private static NameStore.Names made(NameStore store) {
        List<Fault> faults = new ArrayList<>();
        List<Fault> listed = new ArrayList<>();
        KnowledgeFolder folder = store.folder();
        CompletableFuture<NameFamily> family =
                CompletableFuture.supplyAsync(() -> NameFamily.load(folder, faults));
        ShippedRoster roster = ShippedRoster.load(folder, () -> Wiring.joined(family), listed);
        faults.addAll(listed);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        NameStore.Names made = new NameStore.Names(Wiring.joined(family), roster);
        store.keep(made);
        return made;
    }
}
