package muster.exchange.list;

import muster.model.ActorKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One entry of a published list. What it says is a claim with the list as its source: that one
/// entry has two names is no proof that they are one actor's.
///
/// @param source the list, e.g. `UN Security Council consolidated list`
/// @param entry the list's own number for it, e.g. `QDe.069`
/// @param line where it begins in the file, from 1
/// @param kind as near as the list tells
/// @param names never empty, the heading first
/// @param countries ISO 3166 codes; what is no known country is left out
/// @param listed the day it was put on the list
public record ListedActor(
        String source,
        String entry,
        int line,
        ActorKind kind,
        List<ListedName> names,
        List<String> countries,
        Optional<LocalDate> listed) {
    public ListedActor {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an entry has a name");
        }
        names = List.copyOf(names);
        countries = List.copyOf(countries);
    }

    public String name() {
        return names.getFirst().name();
    }
}
