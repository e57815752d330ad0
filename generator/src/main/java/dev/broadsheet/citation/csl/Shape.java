package dev.broadsheet.citation.csl;

import java.util.HashMap;
import java.util.Map;

/** What tells the cites of a work apart from those of others: more names, more of a name, other words, a letter behind the year. */
final class Shape {

    /** Names that are shown where others would be. */
    int names;

    /** Whether conditions of disambiguation hold. */
    boolean disambiguated;

    /** Letter behind the year; may be empty. */
    String yearSuffix = "";

    /** How much of the given names is shown, by the place of the name: 1 for initials, 2 for all. */
    final Map<Integer, Integer> given = new HashMap<>();
}
