package muster.name;

import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;

/// Prints what `muster read --show mentions` shows: the actors and places of a report, and each
/// mention with what it stands for and by which rule.
public final class MentionsText {
    private MentionsText() {}

    public static String of(Mentions mentions) {
        StringBuilder out = new StringBuilder();
        for (Entity entity : mentions.entities()) {
            out.append(entity.id())
                    .append('\t')
                    .append(kind(entity))
                    .append('\t')
                    .append(String.join(" | ", entity.names()))
                    .append(entity.named() ? "" : "\t(described)")
                    .append('\n');
        }
        out.append('\n');
        for (Mention mention : mentions.all()) {
            out.append(mention.sentence() + 1)
                    .append(':')
                    .append(mention.first())
                    .append('\t')
                    .append(mention.text())
                    .append('\t')
                    .append(
                            mention.entities().isEmpty()
                                    ? "?"
                                    : String.join(",", mention.entities()))
                    .append('\t')
                    .append(mention.how())
                    .append('\n');
        }
        return out.toString();
    }

    /// The codebook's word for what an entity is, or "place".
    public static String kind(Entity entity) {
        return switch (entity.kind()) {
            case Entity.Kind.Of(var actor) -> actor.word();
            case Entity.Kind.Place() -> "place";
        };
    }
}
