package muster.parse;

import java.util.Locale;
import java.util.Set;

/// Words that are written short with a full stop.
final class Abbreviations {
    /// A sentence never ends after these: a name or number follows.
    private static final Set<String> TITLES =
            Set.of(
                    "gen.",
                    "lt.",
                    "col.",
                    "maj.",
                    "brig.",
                    "sgt.",
                    "capt.",
                    "cpl.",
                    "cmdr.",
                    "adm.",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "dr.",
                    "prof.",
                    "st.",
                    "sen.",
                    "rep.",
                    "gov.",
                    "pres.",
                    "amb.",
                    "rev.",
                    "hon.",
                    "sh.",
                    "no.",
                    "nos.",
                    "vs.",
                    "v.",
                    "ft.",
                    "mt.",
                    "approx.",
                    "ca.",
                    "c.",
                    "art.",
                    "fig.",
                    "e.g.",
                    "i.e.",
                    "cf.",
                    "pvt.",
                    "spc.",
                    "lt.-col.",
                    "maj.-gen.",
                    "messrs.",
                    "bros.",
                    "sec.",
                    "pt.");

    /// A sentence may end after these, where the next word can only begin one.
    private static final Set<String> SHORT =
            Set.of(
                    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.",
                    "nov.", "dec.", "bn.", "bde.", "div.", "regt.", "dept.", "est.", "etc.", "inc.",
                    "ltd.", "co.", "corp.", "jr.", "sr.", "a.m.", "p.m.", "km.", "kg.", "mon.",
                    "tue.", "tues.", "wed.", "thu.", "thurs.", "fri.", "sat.", "sun.", "al.",
                    "prov.", "dist.", "govt.");

    private static final Set<String> MONTHS =
            Set.of(
                    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.",
                    "nov.", "dec.");

    private Abbreviations() {}

    static boolean written(String word) {
        return Character.isUpperCase(word.charAt(0)) && (title(word) || brief(word));
    }

    static boolean title(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean brief(String word) {
        return SHORT.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean month(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }
}
