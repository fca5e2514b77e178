package muster.cli;

import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.Lexicon;
import muster.name.Roster;
import muster.parse.LogicalRoles;
import muster.parse.ModelCache;
import muster.parse.Nlp4jParser;
import muster.parse.Parser;
import muster.place.Gazetteer;
import muster.place.GazetteerStore;
import muster.place.PlaceChooser;
import muster.read.ChosenPlaces;
import muster.read.Whereabouts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The one place where the parts of the main path are put together.
final class Wiring {
    private Wiring() {}

    /// The parser's models are loaded while everything else is.
    ///
    /// @throws FaultyKnowledge where a file cannot be used
    static MainPath wire(Surroundings surroundings, Knowledge knowledge, Progress progress) {
        CompletableFuture<Parser> parser =
                CompletableFuture.supplyAsync(
                        () -> parser(surroundings, knowledge.lexicon(), progress));
        List<Fault> faults = new ArrayList<>();
        Roster roster = knowledge.names().get().roster();
        Parts parts = Parts.load(knowledge.folder(), roster, surroundings.cache(), faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        return new WiredPath(parts.reader(joined(parser), places(surroundings, parts)));
    }

    static Parser parser(Surroundings surroundings, Lexicon lexicon, Progress progress) {
        ModelCache cache =
                new ModelCache(
                        surroundings.cache(), new UnpackingLine(surroundings.terminal(), progress));
        return Nlp4jParser.load(cache, new LogicalRoles(lexicon::words));
    }

    /// Chooses places among what comes with Muster and what the user loaded beside it.
    static Whereabouts places(Surroundings surroundings, Parts parts) {
        List<Gazetteer> all = new ArrayList<>(List.of(parts.gazetteer()));
        all.addAll(gazetteers(surroundings, parts).open());
        return new ChosenPlaces(
                new PlaceChooser(
                        Gazetteer.of(all),
                        parts.gazetteer().regions(),
                        parts.gazetteer().countries(),
                        parts.lexicon()));
    }

    static GazetteerStore gazetteers(Surroundings surroundings, Parts parts) {
        Path folder = surroundings.gazetteers();
        return new GazetteerStore(folder, parts.gazetteer());
    }

    /// What was made meanwhile; its fault, if it failed, as if it had been made here.
    static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw e;
            }
        }
    }
}
