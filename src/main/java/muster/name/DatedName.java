package muster.name;

/// A name with the years in which an actor used it; most names were used always.
public record DatedName(String name, Years used) {
    public static DatedName always(String name) {
        return new DatedName(name, Years.ALWAYS);
    }
}
