package muster.knowledge;

import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Says a claim to a reader in one sentence, by the phrases of `knowledge/types.yaml`.
public final class TypeWords {
    private static final String FILE = "types.yaml";
    private static final Set<String> FIELDS = Set.of("heading", "says", "denied", "unnamed");
    private static final Set<String> SLOTS =
            new TreeSet<>(
                    Set.of(
                            "subject", "object", "actor", "target", "at", "where", "title", "share",
                            "count", "means"));

    private final Map<ClaimType, Entry> entries;

    private record Entry(String heading, Phrase says, Phrase denied, Optional<Phrase> unnamed) {}

    private TypeWords(Map<ClaimType, Entry> entries) {
        this.entries = entries;
    }

    /// @param faults takes what is wrong with the file: every type must have its phrases
    public static TypeWords load(KnowledgeFolder folder, List<Fault> faults) {
        Map<ClaimType, Entry> entries = new EnumMap<>(ClaimType.class);
        if (Yaml.read(FILE, folder.text(FILE), faults) instanceof Yaml.Fields(var types, var top)) {
            for (ClaimType type : ClaimType.values()) {
                if (types.get(type.word()) instanceof Yaml.Fields entry) {
                    entries.put(type, entry(type, entry, faults));
                } else {
                    faults.add(new Fault(FILE, top, "type '" + type.word() + "' has no phrases"));
                }
            }
            types.forEach((name, entry) -> {
                if (!known(name)) {
                    faults.add(
                            new Fault(FILE, entry.line(), "no type has the name '" + name + "'"));
                }
            });
        }
        return new TypeWords(entries);
    }

    private static boolean known(String word) {
        return Arrays.stream(ClaimType.values()).anyMatch(type -> type.word().equals(word));
    }

    private static Entry entry(ClaimType type, Yaml.Fields fields, List<Fault> faults) {
        fields.fields()
                .forEach((name, value) -> {
                    if (!FIELDS.contains(name)) {
                        faults.add(
                                new Fault(
                                        FILE,
                                        value.line(),
                                        "'"
                                                + name
                                                + "' is none of "
                                                + String.join(", ", new TreeSet<>(FIELDS))));
                    }
                });
        boolean nameless = !type.tie() || type == ClaimType.DESIGNATION;
        return new Entry(
                fields.text("heading").orElseGet(() -> lacks(type, "heading", fields, faults)),
                phrase(type, "says", fields, faults),
                phrase(type, "denied", fields, faults),
                nameless ? Optional.of(phrase(type, "unnamed", fields, faults)) : Optional.empty());
    }

    private static Phrase phrase(
            ClaimType type, String field, Yaml.Fields fields, List<Fault> faults) {
        Optional<Yaml> value = fields.field(field);
        try {
            return Phrase.of(
                    fields.text(field).orElseGet(() -> lacks(type, field, fields, faults)), SLOTS);
        } catch (IllegalArgumentException e) {
            faults.add(
                    new Fault(
                            FILE,
                            value.map(Yaml::line).orElse(fields.line()),
                            String.valueOf(e.getMessage())));
            return Phrase.of(type.word(), SLOTS);
        }
    }

    private static String lacks(
            ClaimType type, String field, Yaml.Fields fields, List<Fault> faults) {
        faults.add(
                new Fault(FILE, fields.line(), "type '" + type.word() + "' lacks '" + field + "'"));
        return type.word();
    }

    /// @throws FaultyKnowledge where the file cannot be used
    public static TypeWords load(KnowledgeFolder folder) {
        List<Fault> faults = new ArrayList<>();
        TypeWords words = load(folder, faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        return words;
    }

    /// What stands over a list of such claims.
    public String heading(ClaimType type) {
        return entry(type).heading();
    }

    /// The claim as a sentence, without its date, speaker and certainty.
    public String says(Claim claim) {
        Entry entry = entry(claim.type());
        boolean denied = claim.polarity() == Polarity.DENIED;
        Map<String, String> slots = slots(claim);
        if (claim.firsts().isEmpty() && entry.unnamed().isPresent()) {
            return (denied ? "no " : "") + entry.unnamed().get().with(slots);
        }
        return (denied ? entry.denied() : entry.says()).with(slots);
    }

    private Entry entry(ClaimType type) {
        Entry entry = entries.get(type);
        if (entry == null) {
            throw new IllegalStateException("no phrases for " + type.word());
        }
        return entry;
    }

    private static Map<String, String> slots(Claim claim) {
        Map<String, String> slots = new LinkedHashMap<>();
        fill(slots, claim.type().first(), claim.firsts());
        fill(slots, claim.type().second(), claim.seconds());
        List<Filler.Place> places = new ArrayList<>(claim.where());
        if (claim.type().placing()) {
            claim.seconds().stream()
                    .filter(Filler.Place.class::isInstance)
                    .map(Filler.Place.class::cast)
                    .forEach(places::add);
        }
        if (!places.isEmpty()) {
            slots.put("where", joined(places.stream().map(TypeWords::bare).toList()));
            slots.put("at", joined(places.stream().map(TypeWords::at).toList()));
        }
        claim.title().ifPresent(title -> slots.put("title", title));
        claim.share().ifPresent(share -> slots.put("share", share.word()));
        // "at least 30 soldiers" tells the number already
        String others = slots.getOrDefault(claim.type().second().word(), "");
        claim.count()
                .filter(count -> !others.contains(count))
                .ifPresent(count -> slots.put("count", count));
        claim.means().ifPresent(means -> slots.put("means", means));
        return slots;
    }

    private static void fill(Map<String, String> slots, Role role, List<Filler> fillers) {
        if (!fillers.isEmpty()) {
            slots.put(role.word(), joined(fillers.stream().map(Filler::name).toList()));
        }
    }

    private static String bare(Filler.Place place) {
        return place.precision() == Precision.NEAR ? "ground near " + place.name() : place.name();
    }

    private static String at(Filler.Place place) {
        return (place.precision() == Precision.NEAR ? "near " : "in ") + place.name();
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
