package muster.place;

import java.text.Normalizer;

/// Writes a name's words in plain small Latin letters: marks and apostrophes dropped, Arabic and
/// Cyrillic script transcribed letter by letter.
final class Letters {
    private static final String ARABIC =
            """
            ا=a ب=b پ=p ت=t ټ=t ث=th ج=j چ=ch ح=h خ=kh د=d ډ=d ذ=d ر=r ړ=r ز=z ژ=zh س=s ش=sh ص=s ض=d \
            ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h و=w ي=y ی=y ى=a ة=ah أ=a إ=i آ=a ؤ=w \
            ئ=y ٱ=a ہ=h ھ=h ە=e ڤ=v ڕ=r ڵ=l ۆ=o ێ=e ۋ=w ې=e ۍ=i ڼ=n ښ=kh ږ=g ځ=z څ=s ګ=g ڭ=n ں=n \
            ٹ=t ڈ=d ڑ=r ے=e ۀ=ah\
            """;
    private static final String CYRILLIC =
            """
            а=a б=b в=v г=g ґ=g д=d е=e ё=o є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r \
            с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=yu я=ya ћ=c ђ=dj љ=l њ=n џ=dj ј=y қ=q \
            ғ=gh ң=n ө=o ү=u ұ=u һ=h ҳ=h ҷ=j ў=o\
            """;
    private static final String LATIN = "ø=o ð=d đ=d ł=l ı=i ß=ss æ=ae œ=oe þ=th ə=a ɓ=b ɗ=d ƙ=k";
    private static final String SILENT = "'`ʻʼ‘’ʿʾʹʺ´′ˈ\u200c\u200d\u200e\u200f\u00adъьЪЬء";
    private static final int LAST = 0x2100;
    private static final String[] TABLE = table();

    private Letters() {}

    private static String[] table() {
        String[] table = new String[LAST];
        for (char c = 0; c < LAST; c++) {
            table[c] = unmarked(c);
        }
        for (String pair : String.join(" ", ARABIC, CYRILLIC, LATIN).split("\\s+")) {
            char low = pair.charAt(0);
            table[low] = pair.substring(2);
            table[Character.toUpperCase(low)] = pair.substring(2);
        }
        for (char c : SILENT.toCharArray()) {
            table[c] = "";
        }
        table['İ'] = "i";
        return table;
    }

    private static String unmarked(char c) {
        StringBuilder out = new StringBuilder();
        for (char part :
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
            if (Character.isLetterOrDigit(part)) {
                out.append(Character.toLowerCase(part));
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /// The words of `name`, parted by single spaces. The Arabic article becomes a word of its own.
    static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            if (articleAt(name, i)) {
                out.append("al ");
                i++;
                continue;
            }
            char c = name.charAt(i);
            String letters = c < LAST ? TABLE[c] : unmarked(c);
            if (!letters.equals(" ")) {
                out.append(letters);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /// "ال" before a word of at least two letters more.
    private static boolean articleAt(String name, int at) {
        return name.charAt(at) == 'ا'
                && (at == 0 || name.charAt(at - 1) == ' ')
                && at + 3 < name.length()
                && name.charAt(at + 1) == 'ل'
                && name.charAt(at + 2) != ' '
                && name.charAt(at + 3) != ' ';
    }

    /// `name` holds Arabic letters, which leave the short vowels out.
    static boolean vowelless(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x600 && name.charAt(i) < 0x700) {
                return true;
            }
        }
        return false;
    }

    /// All letters of `name` can be transcribed: Latin, Cyrillic or Arabic script.
    static boolean readable(String name) {
        boolean letters = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                boolean known =
                        c < 0x300
                                || (c >= 0x400 && c < 0x530)
                                || (c >= 0x600 && c < 0x700)
                                || (c >= 0x1e00 && c < 0x1f00);
                if (!known) {
                    return false;
                }
                letters = true;
            }
        }
        return letters;
    }
}
