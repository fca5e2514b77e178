package muster.name;

/// Whether two names may be spellings or forms of one.
public interface SameName {
    /// How surely: 1 the same but for case, accents and punctuation; above 0.8 another spelling
    /// ("Fath", "Fateh"); about 0.6 a short form ("Julani" for "Abu Muhammad al Julani"); 0
    /// different.
    double likeness(String a, String b);
}
