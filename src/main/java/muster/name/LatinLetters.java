package muster.name;

import com.ibm.icu.text.Transliterator;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Writes a name in small Latin letters, whatever its script. Arabic and Hebrew give their
/// consonants and long vowels only; the Arabic article is cut off.
final class LatinLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʿʾʻʼ′ʹʺ״׳ـ]");
    private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}'’])[ldLD]['’](?=\\p{L})");
    private static final Pattern ARABIC_ARTICLE =
            Pattern.compile("(?<!\\p{IsArabic})(?:[وبفك]?ال|لل)(?=\\p{IsArabic}{2})");
    private static final Pattern NOT_LATIN =
            Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]&&[^ʿʾʻʼʹʺ]]");
    private static final Pattern VOWELLESS = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    private static final int REMEMBERED = 10_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private @Nullable CompletableFuture<Transliterator> scripts;

    private LatinLetters() {}

    /// Made ready while other things are loaded: it takes as long as the start of the JVM.
    static LatinLetters soon() {
        LatinLetters letters = new LatinLetters();
        letters.scripts();
        return letters;
    }

    /// What was transliterated until now.
    void write(NamesOut out) {
        Map<String, String> sorted = new TreeMap<>(known);
        out.words(sorted.keySet());
        out.words(sorted.values());
    }

    /// Transliterates only what is new.
    static LatinLetters read(NamesIn in) {
        LatinLetters letters = new LatinLetters();
        List<String> texts = in.words();
        List<String> latin = in.words();
        for (int i = 0; i < texts.size(); i++) {
            letters.known.put(texts.get(i), latin.get(i));
        }
        return letters;
    }

    private synchronized CompletableFuture<Transliterator> scripts() {
        CompletableFuture<Transliterator> started = scripts;
        if (started == null) {
            started =
                    CompletableFuture.supplyAsync(() ->
                            Transliterator.getInstance(
                                    "Russian-Latin/BGN; Any-Latin; Latin-ASCII"));
            scripts = started;
        }
        return started;
    }

    private String transliterated(String text) {
        String latin = known.get(text);
        if (latin == null) {
            latin = scripts().join().transliterate(text);
            if (known.size() < REMEMBERED) {
                known.put(text, latin);
            }
        }
        return latin;
    }

    /// `text` holds letters of a script that leaves the short vowels out.
    static boolean vowelless(String text) {
        return text.chars().anyMatch(c -> c > 0x58F) && VOWELLESS.matcher(text).find();
    }

    /// Keeps everything that is no letter; case is kept too, so that acronyms can still be seen.
    String latin(String text) {
        if (text.chars().allMatch(c -> c < 128 && c != '\'' && c != '`')) {
            return text;
        }
        String plain = APOSTROPHES.matcher(ELISION.matcher(text).replaceAll("")).replaceAll("");
        if (NOT_LATIN.matcher(plain).find()) {
            String bare = ARABIC_ARTICLE.matcher(plain).replaceAll("").replace("ة", "at");
            plain = APOSTROPHES.matcher(transliterated(bare)).replaceAll("");
            plain = plain.replace("\"", "");
        }
        return ascii(plain);
    }

    private static String ascii(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        if (plain) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        for (int i = 0; i < bare.length(); i++) {
            out.append(letter(bare.charAt(i)));
        }
        return out.toString();
    }

    private static String letter(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ø', 'ɔ' -> "o";
            case 'Ø' -> "O";
            case 'đ', 'ð', 'ɗ' -> "d";
            case 'Đ', 'Ɗ' -> "D";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ß' -> "ss";
            case 'æ', 'ə', 'ɛ' -> "e";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ɓ' -> "b";
            case 'ƙ' -> "k";
            default -> c < 128 ? String.valueOf(c) : " ";
        };
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
