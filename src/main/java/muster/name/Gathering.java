package muster.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Gathers the names of a report into entities: spellings, short forms, acronyms and names that the
/// report sets equal.
final class Gathering {
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// "al-Barnawi": the man from Barna; hardly ever a place.
    static final Pattern NISBA = Pattern.compile("(?i)[ae]l[- ]\\p{L}+i");

    private static final Pattern NICK =
            Pattern.compile("[\"“”‘'`]+([^\"“”’'`]+)[\"“”’'`]+ (?=\\p{Lu})");

    private final Words words;
    private final SameName same;
    private final Roster roster;
    private final Map<String, Bearer> byName = new LinkedHashMap<>();
    private final Map<Run, Party> parties = new IdentityHashMap<>();

    /// Set equal to another name by the report.
    private final Set<Bearer> spelled = new HashSet<>();

    Gathering(Words words, SameName same, Roster roster) {
        this.words = words;
        this.same = same;
        this.roster = roster;
    }

    /// All runs that are written alike, with what speaks for their sort.
    static final class Bearer {
        final String name;
        final List<Run> runs = new ArrayList<>();
        final Votes votes = new Votes();
        final Votes own = new Votes();
        final Votes around = new Votes();
        Bearer root = this;

        /// The roster's actors of this very name; none until it was asked.
        Optional<Set<String>> known = Optional.empty();

        Bearer(String name) {
            this.name = name;
        }

        Bearer root() {
            Bearer at = this;
            while (at.root != at) {
                at = at.root;
            }
            return at;
        }
    }

    /// @param own what the name itself says, `lookedUp` what the gazetteer says of it, `around`
    ///   what the words around it say
    void add(Run run, Votes own, Votes lookedUp, Votes around) {
        Bearer bearer = byName.computeIfAbsent(key(run.name()), key -> new Bearer(run.name()));
        bearer.runs.add(run);
        bearer.around.addAll(around);
        if (bearer.own.none()) {
            bearer.own.addAll(own);
        }
        if (bearer.runs.size() == 1) {
            bearer.around.addAll(lookedUp);
        }
        bearer.votes.take(
                bearer.own,
                bearer.around.capped(
                        bearer.own.best().map(bearer.own::of).orElse(0) >= 8 ? 7 : 13));
    }

    private static String key(String name) {
        return NEITHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    void equal(AliasPairs.Pair pair) {
        Bearer left = byName.get(key(pair.left().name()));
        Bearer right = byName.get(key(pair.right().name()));
        if (left == null || right == null) {
            return;
        }
        Optional<Sort> a = left.root().votes.best();
        Optional<Sort> b = right.root().votes.best();
        boolean clash =
                a.isPresent()
                        && b.isPresent()
                        && strong(left.root())
                        && strong(right.root())
                        && (a.get() == Sort.PLACE) != (b.get() == Sort.PLACE);
        if (!clash) {
            unite(left, right);
            spelled.add(left);
            spelled.add(right);
        }
    }

    private void unite(Bearer left, Bearer right) {
        Bearer a = left.root();
        Bearer b = right.root();
        if (a != b) {
            b.root = a;
            boolean told = a.own.best().map(a.own::of).orElse(0) >= 8 && b.own.none();
            if (!told) {
                a.votes.addAll(b.votes);
            }
        }
    }

    static boolean strong(Bearer bearer) {
        return bearer.votes.best().map(sort -> bearer.votes.of(sort) >= 6).orElse(false);
    }

    /// Members of one list vote together: "A, B and C" are of one sort.
    void list(List<Run> list, LandOrState lands) {
        Votes all = new Votes();
        for (Run run : list) {
            Bearer bearer = byName.get(key(run.name()));
            if (bearer == null && lands.land(run)) {
                all.add(Sort.PLACE, 1);
            }
            if (bearer != null) {
                bearer.votes
                        .best()
                        .filter(sort -> bearer.votes.of(sort) >= 5)
                        .ifPresent(sort -> all.add(sort, 1));
            }
        }
        all.best()
                .ifPresent(sort -> {
                    for (Run run : list) {
                        Bearer bearer = byName.get(key(run.name()));
                        if (bearer != null && !strong(bearer)) {
                            bearer.votes.add(sort, 3);
                        }
                    }
                });
    }

    void gather() {
        List<Bearer> order = new ArrayList<>(byName.values());
        order.sort(
                Comparator.comparingInt((Bearer bearer) -> -bearer.name.split("[\\s-]+").length));
        NameForms forms = new NameForms(words, same);
        for (int i = 1; i < order.size(); i++) {
            Bearer bearer = order.get(i);
            if (spelled.contains(bearer) && Acronym.written(bearer.name)) {
                continue; // "Angolan Armed Forces (FAA)" are not the "Forças Armadas de Cabinda"
            }
            List<Bearer> fits = new ArrayList<>();
            double most = 0;
            for (Bearer other : order.subList(0, i)) {
                double fit =
                        fits(bearer, other) && !told(bearer, other)
                                ? forms.fit(bearer.name, other.name, sort(other))
                                : 0;
                if (fit > most + 0.01) {
                    fits.clear();
                    most = fit;
                }
                if (fit > 0
                        && fit >= most
                        && fits.stream().noneMatch(known -> known.root() == other.root())) {
                    fits.add(other);
                }
            }
            if (fits.size() == 1) {
                unite(fits.getFirst(), bearer);
            }
        }
        settle();
    }

    /// The roster knows both by these very names, as two: "Taliban", "Pakistani Taliban".
    private boolean told(Bearer a, Bearer b) {
        Set<String> ones = known(a);
        Set<String> others = known(b);
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    private Set<String> known(Bearer bearer) {
        if (bearer.known.isEmpty()) {
            String own = key(bearer.name);
            bearer.known =
                    Optional.of(
                            roster.bearing(bearer.name).stream()
                                    .filter(actor ->
                                            actor.names().stream()
                                                    .anyMatch(name -> key(name).equals(own)))
                                    .map(KnownActor::id)
                                    .collect(Collectors.toSet()));
        }
        return bearer.known.get();
    }

    private static boolean fits(Bearer a, Bearer b) {
        if (ShortNames.mean(a, b)) {
            return true;
        }
        if (sort(a.root()) == Sort.PLACE != (sort(b.root()) == Sort.PLACE)
                && a.root().votes.of(Sort.PLACE) >= 4) {
            return false;
        }
        if (sort(b.root()) == Sort.PERSON
                && b.name.contains(" ")
                && a.own.none()
                && (!strong(a.root()) || sort(a.root()) != Sort.PLACE)) {
            return true;
        }
        if (!strong(a.root()) || !strong(b.root())) {
            return !(sort(a.root()) == Sort.PLACE && strong(a.root())
                    || sort(b.root()) == Sort.PLACE
                            && strong(b.root())
                            && sort(a.root()) == Sort.PERSON
                            && a.root().votes.of(Sort.PERSON) > 3);
        }
        Sort left = sort(a.root());
        Sort right = sort(b.root());
        return left == right
                || left.body() && right.body() && !(left == Sort.STATE ^ right == Sort.STATE);
    }

    static Sort sort(Bearer bearer) {
        return bearer.root().votes.best().orElse(Sort.GROUP);
    }

    private void settle() {
        Map<Bearer, Party> made = new IdentityHashMap<>();
        for (Bearer bearer : byName.values()) {
            Party party =
                    made.computeIfAbsent(
                            bearer.root(),
                            root ->
                                    new Party(
                                            root.votes.best().orElseGet(() -> unknown(root)),
                                            true,
                                            false));
            party.votes().addAll(bearer.votes);
            nicknames(party, bearer.runs.getFirst().name());
            party.name(bearer.runs.getFirst().name());
            for (Run run : bearer.runs) {
                parties.put(run, party);
                party.name(run.name());
                if (run.titled()) {
                    party.titled(run.text());
                }
            }
        }
    }

    /// "Mohamed “Hemedti” Dagalo" is also Mohamed Dagalo, and Hemedti.
    private static void nicknames(Party party, String name) {
        Matcher nick = NICK.matcher(name);
        if (nick.find()) {
            party.name((name.substring(0, nick.start()) + name.substring(nick.end())).strip());
            party.name(nick.group(1));
        }
    }

    /// One word of which nothing is known is likelier a place.
    private static Sort unknown(Bearer bearer) {
        boolean word = bearer.name.indexOf(' ') < 0 && !Acronym.written(bearer.name);
        return word ? Sort.PLACE : Sort.GROUP;
    }

    /// @throws IllegalArgumentException where `run` was never added
    Party of(Run run) {
        Party party = parties.get(run);
        if (party == null) {
            throw new IllegalArgumentException("no such name: " + run.text());
        }
        return party;
    }
}
