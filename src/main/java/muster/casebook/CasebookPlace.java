package muster.casebook;

import muster.model.Point;
import muster.model.Precision;

import java.util.List;
import java.util.Optional;

/// Somewhere of which reports speak, gathered over all reports.
///
/// @param names all names that reports use, `name` first
/// @param point where it lies, if a gazetteer says so
/// @param precision how exactly reports mean it at best
/// @param claims how many claims happen there or are about it
public record CasebookPlace(
        int id,
        String name,
        List<String> names,
        Optional<String> gazetteer,
        Optional<Point> point,
        Precision precision,
        int claims) {
    public CasebookPlace {
        names = List.copyOf(names);
    }
}
