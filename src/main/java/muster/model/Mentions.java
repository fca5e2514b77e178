package muster.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who and where is named in a report, and what "the group" stands for.
public final class Mentions {
    private final List<Mention> all;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<Long, Mention> byToken = new HashMap<>();

    public Mentions(List<Mention> mentions, Collection<Entity> entities) {
        all = List.copyOf(mentions);
        for (Entity entity : entities) {
            this.entities.put(entity.id(), entity);
        }
        for (Mention mention : all) {
            byToken.putIfAbsent(key(mention.sentence(), mention.head()), mention);
        }
        for (Mention mention : all) {
            for (int token = mention.first(); token <= mention.last(); token++) {
                byToken.putIfAbsent(key(mention.sentence(), token), mention);
            }
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    public List<Mention> all() {
        return all;
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    /// The mention whose head stands at `token`, else the one that covers it.
    public Optional<Mention> at(int sentence, int token) {
        return Optional.ofNullable(byToken.get(key(sentence, token)));
    }

    /// What a mention stands for, in its own order.
    public List<Entity> of(Mention mention) {
        return mention.entities().stream().map(this::entity).toList();
    }

    /// @throws IllegalArgumentException where no entity has that id
    public Entity entity(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id);
        }
        return entity;
    }
}
