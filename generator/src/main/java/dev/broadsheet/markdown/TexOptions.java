package dev.broadsheet.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * How formulas in TeX are read and said.
 *
 * @param macros bodies of the author's commands, by name
 * @param language in which their alternative text is
 */
record TexOptions(Map<String, String> macros, Locale language) {

    TexOptions {
        macros = Map.copyOf(macros);
    }
}
