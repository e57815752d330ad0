package dev.broadsheet.edition.model;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public final class Direction {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    private Direction() {}

    /** {@code ltr} or {@code rtl}, by the script subtag if there is one, else by the language. */
    public static String of(Locale language) {
        boolean rightToLeft = language.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
