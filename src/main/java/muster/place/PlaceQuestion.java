package muster.place;

import muster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that a report says about where one of its places lies.
final class PlaceQuestion {
    /// Another place that this one is said to lie beside.
    ///
    /// @param place the id of the other place in the report
    /// @param side where from there: "south of Khan Tuman"
    record Beside(String place, Optional<PlaceWords.Side> side) {}

    private final String id;
    private final List<PlacePhrase> phrases = new ArrayList<>();
    private final List<String> within = new ArrayList<>();
    private final List<String> perhapsWithin = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Span> around = new ArrayList<>();
    private Optional<PlaceKind> kind = Optional.empty();
    private boolean small;

    PlaceQuestion(String id) {
        this.id = id;
    }

    /// The entity's id in the report.
    String id() {
        return id;
    }

    /// Its wordings, each taken apart; the best name's come first.
    List<PlacePhrase> phrases() {
        return phrases;
    }

    /// Wordings of places that surely hold it: "in southern Aleppo".
    List<String> within() {
        return within;
    }

    /// Wordings of places that may hold it, or only follow it in a list: "Jilib, Somalia".
    List<String> perhapsWithin() {
        return perhapsWithin;
    }

    List<Beside> beside() {
        return beside;
    }

    /// In which sentences it is named, once for each mention.
    List<Integer> sentences() {
        return sentences;
    }

    /// Mentions that mean only its surroundings.
    List<Span> around() {
        return around;
    }

    /// The sort of place that a word beside its name says: "the town of X".
    Optional<PlaceKind> kind() {
        return kind;
    }

    /// It is called a village.
    boolean small() {
        return small;
    }

    void saidToBe(PlaceKind said, boolean village) {
        kind = kind.or(() -> Optional.of(said));
        small |= village;
    }

    /// Wherever it is named, only its surroundings are meant.
    boolean near() {
        return !sentences.isEmpty() && around.size() == sentences.size();
    }
}
