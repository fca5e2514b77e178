package muster.read;

import muster.model.Mentions;
import muster.parse.Parsed;
import muster.place.PlaceChoice;
import muster.place.PlaceChooser;

import java.util.LinkedHashMap;
import java.util.Map;

/// Places as a gazetteer's chooser finds them.
public record ChosenPlaces(PlaceChooser chooser) implements Whereabouts {
    @Override
    public Map<String, Spot> of(Parsed parsed, Mentions mentions) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        chooser.choose(parsed, mentions).forEach((id, choice) -> spots.put(id, spot(choice)));
        return spots;
    }

    private static Spot spot(PlaceChoice choice) {
        return new Spot(choice.gazetteer(), choice.point(), choice.precision(), choice.around());
    }
}
