package muster.exchange.gold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Somebody, some place or some name in the terms of the gold.
///
/// @param table `actors` or `places` with the gold's key, `name` with a name, `?` with the name of
///   what the gold does not know
record Key(String table, String id) implements Comparable<Key> {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|(?<=\\bs)'(?=\\s|$)");
    private static final Pattern QUOTES = Pattern.compile("['`ʿʾ]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9Ѐ-ӿ؀-ۿ]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an|its|their) ");

    static Key name(String name) {
        return new Key("name", plain(name));
    }

    static Key unknown(String name) {
        return new Key("?", plain(name));
    }

    /// A name without case, accents, punctuation, leading article or possessive.
    static String plain(String name) {
        String text = name.replace('’', '\'').replace('‘', '\'');
        text = Normalizer.normalize(text, Normalizer.Form.NFKD);
        text = MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = QUOTES.matcher(text).replaceAll("");
        text = OTHER.matcher(text).replaceAll(" ").strip();
        return ARTICLE.matcher(text).replaceFirst("");
    }

    @Override
    public int compareTo(Key other) {
        int tables = table.compareTo(other.table);
        return tables != 0 ? tables : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
