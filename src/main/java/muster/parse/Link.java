package muster.parse;

/// One logical role: `filler` plays `role` for `predicate`; both are token indexes in one sentence.
///
/// Roles, the same whether the report writes active, passive, a relative clause, an infinitive or a
/// noun. Everybody in a coordination has a link of his own; relative pronouns are resolved.
/// - `subj` who does it or is so ("X attacked", "attacked by X", "vowed to attack", "the attack by
///   X", "carried out an attack": of the attack too)
/// - `obj` whom it is done to ("X was attacked", "the attacked village", "came under attack");
///   `iobj` to whom
/// - `comp` a clause that completes it ("said that ...", "managed to ...", "a plan to ...")
/// - `is` for a noun or adjective: what it describes ("X is an ally", "X, an ally", "its ally X",
///   "emir X", "is loyal"); `~is` where somebody names it so ("appointed X emir", "served as")
/// - `attr` for the verb between them: "is" has the ally
/// - `appos` a name beside a name ("X, Y", "X (Y)")
/// - `mod` a noun, name or adjective before a noun ("al Qaeda ally", "regime troops")
/// - `poss` whose ("the group's emir", "its forces")
/// - `including` a member after a general noun ("groups such as X", "including X")
/// - `as` what it is taken or named for; `prt` the particle ("carry" has "out")
/// - a preposition, by its word: `to`, `in`, `of`, ...; several words joined: `along_with`,
///   `because_of`, `south_of`, `on_behalf_of`, `under_command_of` (articles left out; `in`=command
///   and `of` are there as well). Its filler may be a verb ("after capturing"). A clause that hangs
///   on another has its conjunction: `after`, `while`, `because`, `if`; `advcl` where it has none.
/// - `~in`, `~of`, ...: looser: said of the noun beside, may belong to this word
///
/// A hyphened participle ("Turkish-backed rebels") is three tokens, and its links are those of
/// "rebels backed by Turkish": `back` has `obj` rebels and `subj` Turkish. A name before "-linked"
/// or "-tied" is `to`, before "-aligned", "-allied", "-affiliated" `with`, before "-based" `in`.
public record Link(int predicate, String role, int filler) {
    public static final String SUBJ = "subj";
    public static final String OBJ = "obj";
    public static final String IOBJ = "iobj";
    public static final String COMP = "comp";
    public static final String IS = "is";
    public static final String MOD = "mod";
    public static final String POSS = "poss";
    public static final String ATTR = "attr";
    public static final String APPOS = "appos";
    public static final String INCLUDING = "including";
    public static final String PRT = "prt";
}
