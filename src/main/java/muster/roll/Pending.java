package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.FiledClaim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Something that waits for a reviewer, without the words of its claims: those are fetched when
/// somebody looks at it.
public record Pending(Proposal.Sort sort, String key, String question, List<Part> parts) {
    public Pending {
        parts = List.copyOf(parts);
    }

    /// One answer.
    ///
    /// @param keys of the actors that it is about; empty where it is about claims
    /// @param claims their ids, in the order in which they are shown
    public record Part(String says, List<String> keys, List<Integer> claims) {
        public Part {
            keys = List.copyOf(keys);
            claims = List.copyOf(claims);
        }

        static Part of(String says, Collection<FiledClaim> claims) {
            return new Part(says, List.of(), claims.stream().map(FiledClaim::id).toList());
        }

        private Proposal.Side whole(Map<Integer, FiledClaim> known) {
            List<FiledClaim> own =
                    claims.stream().map(known::get).filter(Objects::nonNull).toList();
            return keys.isEmpty()
                    ? Proposal.Side.of(says, own)
                    : new Proposal.Side(says, keys, own);
        }
    }

    /// With its claims.
    public Proposal whole(Casebook casebook) {
        List<Integer> ids = parts.stream().flatMap(part -> part.claims().stream()).toList();
        Map<Integer, FiledClaim> known = new HashMap<>();
        casebook.claims(ids).forEach(filed -> known.put(filed.id(), filed));
        return new Proposal(
                sort, key, question, parts.stream().map(part -> part.whole(known)).toList());
    }
}
