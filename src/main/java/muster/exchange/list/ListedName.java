package muster.exchange.list;

/// A name that a list gives an entry.
///
/// @param name as the list writes it, spaces made single
public record ListedName(String name, Quality quality) {
    /// What the list says of the name.
    public enum Quality {
        /// The entry's own heading.
        PRIMARY,
        /// In the script of the actor's own language.
        ORIGINAL,
        /// Also known as.
        ALIAS,
        /// Also known as, and the list doubts it.
        WEAK,
        /// Was called so before.
        FORMER,
        /// Is called so now, against the heading.
        NEW
    }
}
