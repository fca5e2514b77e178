package muster.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tried by hand, not in the build: what is chosen for the places marked in a text, with reasons.
///
/// usage: ChoiceTrial MARKED-TEXT STORE-FOLDER [GAZETTEER...]
final class ChoiceTrial {
    private ChoiceTrial() {}

    public static void main(String[] args) throws Exception {
        PlaceChooser chooser = Places.chooser(List.of(args).subList(1, args.length));
        String marked = Files.readString(Path.of(args[0]));
        long start = System.nanoTime();
        MarkedReport.of(marked)
                .chosenBy(chooser)
                .forEach((name, choice) ->
                        System.out.printf(
                                "%-28s %s%n%30s%s%n",
                                name,
                                choice.entry()
                                        .map(e ->
                                                e.id()
                                                        + " "
                                                        + e.name()
                                                        + " "
                                                        + e.kind()
                                                        + " "
                                                        + e.region().orElse("")
                                                        + " "
                                                        + e.country().orElse("")
                                                        + " "
                                                        + e.point()
                                                        + " "
                                                        + choice.precision())
                                        .orElse("-"),
                                "",
                                choice.reason()));
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
