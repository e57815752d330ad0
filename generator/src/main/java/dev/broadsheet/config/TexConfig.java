package dev.broadsheet.config;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How formulas are written in TeX.
 *
 * @param dollars whether dollar signs begin and end formulas; code blocks of the language {@code math} are some in any case
 * @param macros bodies of the author's own commands, by name
 */
public record TexConfig(boolean dollars, SortedMap<String, String> macros) {

    /** Dollar signs are dollar signs, and there are no macros. */
    public static final TexConfig NONE = new TexConfig(false, new TreeMap<>());

    public TexConfig {
        macros = Collections.unmodifiableSortedMap(new TreeMap<>(macros));
    }

    /** The same with more macros, which win over those of the same name. */
    static SortedMap<String, String> merged(SortedMap<String, String> site, SortedMap<String, String> own) {
        SortedMap<String, String> all = new TreeMap<>(site);
        all.putAll(own);
        return all;
    }
}
