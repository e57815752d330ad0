package dev.broadsheet.config;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The syntax of formulas in TeX.
 *
 * @param dollars whether dollar signs delimit formulas; code blocks of the language {@code math} always are formulas
 * @param macros the definitions of user-defined commands, by name
 */
public record TexConfig(boolean dollars, SortedMap<String, String> macros) {

    /** The configuration without formulas in dollar signs and without macros. */
    public static final TexConfig NONE = new TexConfig(false, new TreeMap<>());

    public TexConfig {
        macros = Collections.unmodifiableSortedMap(new TreeMap<>(macros));
    }

    /** Returns the union of macros, in which own ones override those of the site. */
    static SortedMap<String, String> merged(SortedMap<String, String> site, SortedMap<String, String> own) {
        SortedMap<String, String> all = new TreeMap<>(site);
        all.putAll(own);
        return all;
    }
}
