package muster.casebook;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// What rulings do to witnesses: those of rejected claims are left out, others say something else.
final class Amendments {
    private final Handle handle;
    private final ActorLinks links;
    private final IntUnaryOperator actor;
    private final Set<Integer> rejected = new HashSet<>();
    private final Map<Integer, Correction> corrected = new HashMap<>();

    /// @param actor by identity, the actor that it belongs to
    Amendments(Handle handle, ActorLinks links, WitnessQuery query, IntUnaryOperator actor) {
        this.handle = handle;
        this.links = links;
        this.actor = actor;
        Standing standing = Standing.of(new Rulings(handle).all(), query.knownBy());
        for (String key : standing.amended()) {
            Set<Integer> claims = ClaimKey.ids(handle, key);
            if (standing.rejected(key)) {
                rejected.addAll(claims);
            } else {
                standing.correction(key)
                        .ifPresent(correction ->
                                claims.forEach(claim -> corrected.put(claim, correction)));
            }
        }
    }

    Set<Integer> corrected() {
        return corrected.keySet();
    }

    List<Witness> apply(List<Witness> witnesses) {
        if (rejected.isEmpty() && corrected.isEmpty()) {
            return witnesses;
        }
        List<Witness> amended = new ArrayList<>(witnesses.size());
        for (Witness witness : witnesses) {
            if (!rejected.contains(witness.claim())) {
                Correction correction = corrected.get(witness.claim());
                amended.add(correction == null ? witness : amended(witness, correction));
            }
        }
        return amended;
    }

    private Witness amended(Witness witness, Correction to) {
        return new Witness(
                witness.claim(),
                witness.report(),
                to.value(Correction.Field.TYPE)
                        .map(word -> Worded.of(ClaimType.class, word))
                        .orElse(witness.type()),
                actor(to.value(Correction.Field.FIRST), witness.subject()),
                actor(to.value(Correction.Field.SECOND), witness.object()),
                to.value(Correction.Field.PLACE).map(this::place).orElse(witness.place()),
                to.value(Correction.Field.POLARITY)
                        .map(word -> Worded.of(Polarity.class, word) == Polarity.DENIED)
                        .orElse(witness.denied()),
                to.value(Correction.Field.CERTAINTY)
                        .map(word -> Worded.of(Certainty.class, word))
                        .orElse(witness.certainty()),
                to.window(Correction.Field.START, witness.start()),
                to.window(Correction.Field.END, witness.end()),
                witness.published(),
                witness.speaker(),
                witness.outlet(),
                witness.copied());
    }

    private int actor(Optional<String> name, int otherwise) {
        return name.map(called -> ClaimSearch.identities(handle, links, called))
                .filter(identities -> !identities.isEmpty())
                .map(identities -> actor.applyAsInt(identities.first()))
                .orElse(otherwise);
    }

    private int place(String name) {
        return handle.createQuery("select id from place where name = ? order by id limit 1")
                .bind(0, name)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }
}
