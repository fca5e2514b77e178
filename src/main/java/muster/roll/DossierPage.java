package muster.roll;

import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.model.ClaimType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lays a dossier out as a page: who it is, who leads it, its ties, acts and places, what is
/// disputed, what is open.
public final class DossierPage {
    private final Dossier dossier;
    private final LocalDate day;
    private final List<Page.Section> sections = new ArrayList<>();

    private DossierPage(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
    }

    /// @param day the ages of expectations are counted to it
    public static Page of(Dossier dossier, LocalDate day) {
        DossierPage page = new DossierPage(dossier, day);
        page.sections();
        return new Page(
                dossier.actor().name() + " (" + dossier.actor().kind().word() + ")",
                "",
                page.sections);
    }

    private void sections() {
        add("Names", dossier.named().stream().map(this::name).toList());
        add("Leaders", ties(dossier.leaders()));
        Map<ClaimType, List<History>> others = new EnumMap<>(ClaimType.class);
        dossier.otherTies()
                .forEach(tie ->
                        others.computeIfAbsent(tie.line().type(), none -> new ArrayList<>())
                                .add(tie));
        others.forEach((type, ties) -> add("Ties: " + type.word(), ties(ties)));
        add("Composition", ties(dossier.composition()));
        add("Presence and control", ties(dossier.presence()));
        acts();
        add(
                "Places",
                dossier.places().entrySet().stream()
                        .map(place -> place(place.getKey(), place.getValue()))
                        .toList());
        add(
                "Evidence",
                dossier.evidence().entrySet().stream()
                        .map(cited ->
                                new Page.Entry(
                                        cited.getKey().word(),
                                        List.of(),
                                        words(false, cited.getValue())))
                        .toList());
        add("Contradictions", dossier.conflicts().stream().map(this::conflict).toList());
        add("Open questions", expectations(true));
        add("Answered questions", expectations(false));
        add("Rulings", dossier.rulings().stream().map(DossierPage::ruling).toList());
    }

    private void add(String heading, List<Page.Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Page.Section(heading, entries));
        }
    }

    private Page.Entry name(Dossier.Named name) {
        String reports = name.use().uses() == 1 ? "1 report" : name.use().uses() + " reports";
        return new Page.Entry(
                name.use().name()
                        + " · "
                        + reports
                        + ", first "
                        + Quotes.source(name.use().first()),
                List.of(),
                words(false, name.words().stream().toList()));
    }

    private List<Page.Entry> ties(List<History> ties) {
        return ties.stream().map(this::tie).toList();
    }

    private Page.Entry tie(History tie) {
        RollLine line = tie.line();
        List<String> titles = dossier.quotes().titles(line);
        return new Page.Entry(
                RollText.line(line) + (titles.isEmpty() ? "" : " · " + String.join(", ", titles)),
                List.of(tie.told()),
                words(line));
    }

    private List<Page.Words> words(RollLine line) {
        List<Page.Words> words = new ArrayList<>();
        words.addAll(words(false, dossier.quotes().claims(line.support())));
        words.addAll(words(true, dossier.quotes().claims(line.against())));
        return words;
    }

    private List<Page.Words> words(boolean against, List<FiledClaim> claims) {
        return claims.stream()
                .map(claim -> new Page.Words(against, dossier.quotes().told(claim), claim))
                .toList();
    }

    private void acts() {
        Map<ClaimType, Map<String, List<Event>>> acts = new EnumMap<>(ClaimType.class);
        for (Event event : dossier.events()) {
            acts.computeIfAbsent(event.type(), none -> new TreeMap<>())
                    .computeIfAbsent(place(event), none -> new ArrayList<>())
                    .add(event);
        }
        acts.forEach((type, byPlace) -> {
            List<Page.Entry> entries = new ArrayList<>();
            byPlace.forEach(
                    (place, events) -> events.forEach(event -> entries.add(act(place, event))));
            add("Acts: " + type.word(), entries);
        });
    }

    private static String place(Event event) {
        return event.claims().getFirst().claim().where().stream()
                .map(place -> place.name())
                .collect(Collectors.joining(", "));
    }

    private Page.Entry act(String place, Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(place.isEmpty() ? "place not said" : place);
        FiledClaim first = event.claims().getFirst();
        if (Event.first(first).isPresent() && Event.first(first).equals(Event.last(first))) {
            parts.add(Event.first(first).get().toString());
        } else {
            RollText.window("", first.claim().when().start())
                    .map(String::strip)
                    .ifPresent(parts::add);
        }
        if (event.claims().size() > 1) {
            parts.add(event.claims().size() + " claims");
            parts.add(RollText.words(event.independent()));
        }
        List<String> notes = new ArrayList<>();
        if (!event.differences().isEmpty()) {
            notes.add("they differ: " + String.join("; ", event.differences()));
        }
        return new Page.Entry(String.join(" · ", parts), notes, words(false, event.claims()));
    }

    private Page.Entry place(String name, List<FiledClaim> claims) {
        Map<ClaimType, Integer> counts = new EnumMap<>(ClaimType.class);
        claims.forEach(claim -> counts.merge(claim.claim().type(), 1, Integer::sum));
        String types =
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().word())
                        .collect(Collectors.joining(", "));
        return new Page.Entry(name + " · " + types, List.of(), words(false, claims));
    }

    private Page.Entry conflict(Conflict conflict) {
        List<String> notes = new ArrayList<>();
        conflict.note().ifPresent(note -> notes.add("note: " + note));
        List<Page.Words> words = new ArrayList<>();
        for (Conflict.Side side : conflict.sides()) {
            for (FiledClaim claim : dossier.quotes().claims(side.claims())) {
                words.add(
                        new Page.Words(
                                !side.equals(conflict.sides().getFirst()),
                                side.says() + ": " + dossier.quotes().told(claim),
                                claim));
            }
        }
        return new Page.Entry(conflict.about() + " · " + conflict.state().word(), notes, words);
    }

    private List<Page.Entry> expectations(boolean open) {
        return dossier.expectations().stream()
                .filter(expected -> expected.open() == open)
                .map(this::expectation)
                .toList();
    }

    private Page.Entry expectation(Expectation expected) {
        List<Page.Words> words = new ArrayList<>(words(false, List.of(expected.raised())));
        expected.answers()
                .forEach(answer ->
                        words.add(
                                new Page.Words(
                                        false,
                                        "answered: " + dossier.quotes().told(answer),
                                        answer)));
        return new Page.Entry(WatchText.line(expected, day), List.of(), words);
    }

    private static Page.Entry ruling(Ruling ruling) {
        return new Page.Entry(RulingText.line(ruling), List.of(), List.of());
    }
}
