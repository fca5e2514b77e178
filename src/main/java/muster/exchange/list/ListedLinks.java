package muster.exchange.list;

import muster.name.Link;
import muster.name.Linker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Whom the names of a list's entry stand for among known actors, each name by itself: a list may
/// file one group under another's aliases, and that must be seen, not merged.
///
/// @param links by name
public record ListedLinks(ListedActor entry, Map<String, Link> links) {
    public ListedLinks {
        links = Map.copyOf(links);
    }

    public static ListedLinks of(ListedActor entry, Linker linker) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (ListedName name : entry.names()) {
            links.put(
                    name.name(),
                    linker.link(
                            new Linker.Asked(
                                    List.of(name.name()),
                                    entry.kind(),
                                    Set.copyOf(entry.countries()))));
        }
        return new ListedLinks(entry, links);
    }

    /// The known actors whose names the entry bears, by id, with those names.
    public Map<String, List<String>> known() {
        Map<String, List<String>> known = new TreeMap<>();
        entry.names()
                .forEach(name -> {
                    if (links.get(name.name()) instanceof Link.Known(Link.Scored scored)) {
                        known.computeIfAbsent(scored.actor().id(), id -> new ArrayList<>())
                                .add(name.name());
                    }
                });
        return known;
    }

    /// The list gives one entry the names of several known actors: a person must rule.
    public boolean divided() {
        return known().size() > 1;
    }
}
