package muster.casebook;

import java.util.ArrayList;
import java.util.List;

/// Drafts rulings about actors: which are one, which names are another's, what one is called.
public final class ActorRulings {
    private final Casebook casebook;
    private final String who;

    /// @param who rules; kept with every ruling
    public ActorRulings(Casebook casebook, String who) {
        this.casebook = casebook;
        this.who = who;
    }

    /// `one` and `other` are the same.
    public Ruling merge(CasebookActor one, CasebookActor other, String why) {
        return merge(one, first(other).getFirst(), why);
    }

    /// `one` is whoever has that key: an actor, or an entry such as `roster:ahrar-al-sham`.
    public Ruling merge(CasebookActor one, String key, String why) {
        if (casebook.actorsOfKeys(List.of(key)).containsValue(one.id())) {
            throw new CasebookFault(
                    "these are one actor already: " + String.join(", ", one.names()));
        }
        return rule(Ruling.Kind.MERGE, first(one), List.of(key), "", why);
    }

    /// `one` and `other` are two, however alike their names.
    public Ruling apart(CasebookActor one, CasebookActor other, String why) {
        return apart(one, first(other).getFirst(), why);
    }

    /// `one` is not whoever has that key.
    public Ruling apart(CasebookActor one, String key, String why) {
        return rule(Ruling.Kind.SPLIT, first(one), List.of(key), "", why);
    }

    /// Some of the names of `actor` are another's.
    ///
    /// @throws CasebookFault where it has no such name, or no other
    public Ruling split(CasebookActor actor, List<String> names, String why) {
        List<String> out = new ArrayList<>();
        for (String name : names) {
            List<String> keys = casebook.keys(actor, name);
            if (keys.isEmpty()) {
                throw new CasebookFault("'" + actor.name() + "' has no name '" + name + "'");
            }
            out.addAll(keys);
        }
        // families of spellings and entries of the roster go with the names that reports tie to
        // them
        List<String> rest =
                casebook.keys(actor).stream()
                        .filter(key -> ActorLinks.plain(key) && !out.contains(key))
                        .toList();
        if (rest.isEmpty()) {
            throw new CasebookFault("these are all the names of '" + actor.name() + "'");
        }
        return rule(Ruling.Kind.SPLIT, out, rest, "", why);
    }

    /// `actor` goes by `name` in lists and headings.
    public Ruling rename(CasebookActor actor, String name, String why) {
        return rule(Ruling.Kind.RENAME, first(actor), List.of(), name, why);
    }

    /// A remark on an actor.
    public Ruling note(CasebookActor actor, String note) {
        return rule(Ruling.Kind.NOTE, first(actor), List.of(), note, "");
    }

    private List<String> first(CasebookActor actor) {
        return casebook.keys(actor).subList(0, 1);
    }

    private Ruling rule(
            Ruling.Kind kind, List<String> about, List<String> others, String value, String why) {
        return casebook.rule(new Ruling.Draft(kind, about, others, value, who, why));
    }
}
