package muster.name;

import java.util.Optional;
import java.util.Set;

/// What a noun says about whom it speaks of, with the words before it: "rights group" is an
/// organisation, "ethnic groups" are peoples, "rebel forces" a group, "security forces" a state's.
final class NounSorts {
    private static final Set<String> PEOPLE_WORDS =
            Set.of("ethnic", "religious", "minority", "tribal", "indigenous");
    private final Words words;

    NounSorts(Words words) {
        this.words = words;
    }

    boolean many(String noun) {
        return words.in("noun-many", noun) || noun.endsWith("men");
    }

    Optional<Sort> of(Line line, int first, int noun) {
        String low = line.low(noun);
        String before = noun > first ? line.low(noun - 1) : "";
        String pair = before + " " + low;
        if (low.equals("office")
                        && line.possessive(noun - 1)
                        && words.in("noun-state", line.low(noun - 2))
                || low.equals("office") && line.low(noun - 2).equals("general")) {
            return Optional.of(Sort.STATE);
        }
        if (words.in("noun-materiel", low) && counted(line, first, noun)) {
            return Optional.of(Sort.STATE_FORCE);
        }
        if ((words.in("noun-column", low) || words.in("noun-column", pair))
                && foreign(line, first, noun)) {
            return Optional.of(Sort.STATE_FORCE);
        }
        if (words.in("noun-column", low) && noun > first && words.in("rebel-word", before)) {
            return Optional.of(Sort.GROUP);
        }
        if (line.cap(noun) && line.low(first).matches("an?|another") && words.demonym(low)) {
            return Optional.of(Sort.COMMUNITY); // "a young Palestinian"
        }
        if (low.equals("side") && noun > 0 && words.demonym(before)) {
            return Optional.of(Sort.STATE);
        }
        if (low.equals("front")) {
            boolean body =
                    line.low(noun - 1).equals("the")
                            && (line.cap(noun)
                                    || !words.in("prep-place", line.low(noun - 2))
                                            && !line.low(noun - 2).matches("to|from|of|for"));
            return body ? Optional.of(Sort.GROUP) : Optional.empty();
        }
        boolean assembly =
                words.in("ref-assembly", low)
                        && !line.cap(noun)
                        && line.low(noun - 1).equals("the")
                        && !line.cap(noun + 1)
                        && !line.noun(noun + 1)
                        && !line.low(noun + 1).matches("of|for");
        if (assembly) {
            return Optional.of(Sort.ORGANISATION);
        }
        if (words.in("noun-not-actor", low)) {
            return Optional.empty();
        }
        for (String word : new String[] {pair, low}) {
            Optional<Sort> sort = plain(word);
            if (sort.isPresent()) {
                return Optional.of(adjusted(sort.get(), low, line, first, noun));
            }
        }
        return Optional.empty();
    }

    /// "three Russian jets"
    private boolean counted(Line line, int first, int noun) {
        return line.tag(first).equals("CD")
                && noun - first > 1
                && words.demonym(line.low(noun - 1));
    }

    /// "a Turkish military convoy"
    private boolean foreign(Line line, int first, int noun) {
        for (int at = first; at < noun; at++) {
            if (line.cap(at)
                    && words.states()
                            .adjective(line.low(at))
                            .filter(words.states()::state)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Sort> plain(String word) {
        if (words.in("noun-coalition", word)) {
            return Optional.of(Sort.COALITION);
        }
        if (words.in("noun-fighters", word) || words.in("noun-group", word)) {
            return Optional.of(Sort.GROUP);
        }
        if (words.in("noun-force", word)) {
            return Optional.of(Sort.STATE_FORCE);
        }
        if (words.in("noun-state", word)) {
            return Optional.of(Sort.STATE);
        }
        if (words.in("noun-community", word)) {
            return Optional.of(Sort.COMMUNITY);
        }
        if (words.in("noun-organisation", word)) {
            return Optional.of(Sort.ORGANISATION);
        }
        return words.in("noun-person", word) ? Optional.of(Sort.PERSON) : Optional.empty();
    }

    private Sort adjusted(Sort sort, String low, Line line, int first, int noun) {
        boolean owned = line.possessive(noun - 1) || line.tag(noun - 1).equals("PRP$");
        if (low.equals("men") && owned) {
            return Sort.GROUP;
        }
        for (int at = first; at < noun; at++) {
            String word = line.low(at);
            if (low.startsWith("group") && PEOPLE_WORDS.contains(word)) {
                return Sort.COMMUNITY;
            }
            if (sort == Sort.GROUP && words.in("watcher", word)) {
                return Sort.ORGANISATION;
            }
            if (sort == Sort.STATE_FORCE && words.in("rebel-word", word)) {
                return Sort.GROUP;
            }
            if (word.equals("former")
                    && (sort == Sort.STATE_FORCE
                            || sort == Sort.GROUP && !words.in("noun-group", low))) {
                return Sort.COMMUNITY;
            }
            if ((low.equals("men") || low.equals("tribesmen")) && word.equals("armed")
                    || low.equals("bomber")) {
                return Sort.GROUP;
            }
        }
        return sort;
    }
}
