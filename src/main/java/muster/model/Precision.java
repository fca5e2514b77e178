package muster.model;

/// How exactly a place is meant (codebook, section 7).
public enum Precision {
    EXACT(1),
    NEAR(2),
    AREA(3);

    private final int grade;

    Precision(int grade) {
        this.grade = grade;
    }

    /// `1` the place itself, `2` near it or a part of the named district, `3` only the province or
    /// country.
    public int grade() {
        return grade;
    }

    public static Precision of(int grade) {
        return values()[grade - 1];
    }
}
