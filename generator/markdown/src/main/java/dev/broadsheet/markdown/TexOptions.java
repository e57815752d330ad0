package dev.broadsheet.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * The options for TeX formulas.
 *
 * @param macros bodies of the author's macros, by name
 * @param language of text alternatives
 */
record TexOptions(Map<String, String> macros, Locale language) {

    TexOptions {
        macros = Map.copyOf(macros);
    }
}
