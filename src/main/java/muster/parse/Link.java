package muster.parse;

/// One logical role: `filler` plays `role` for `predicate`; both are token indexes in one sentence.
///
/// Roles, the same whether the report writes active, passive, a relative clause, an infinitive or a
/// noun:
/// - `subj` who does it or is so ("X attacked", "attacked by X", "the attack by X", "X's attack"
///   gives `poss`)
/// - `obj` whom it is done to; `iobj` to whom
/// - `comp` a clause that completes it ("said that ...", "managed to ...")
/// - `is` for a noun: what it describes ("X is an ally", "X, an ally", "its ally X")
/// - `mod` a noun, name or adjective before a noun ("al Qaeda ally", "Turkish-backed rebels")
/// - `poss` whose ("the group's emir", "its forces")
/// - a preposition, by its word: `to`, `in`, `with`, `of`, `against`, ... ("swore allegiance to X")
public record Link(int predicate, String role, int filler) {
    public static final String SUBJ = "subj";
    public static final String OBJ = "obj";
    public static final String IOBJ = "iobj";
    public static final String COMP = "comp";
    public static final String IS = "is";
    public static final String MOD = "mod";
    public static final String POSS = "poss";
}
