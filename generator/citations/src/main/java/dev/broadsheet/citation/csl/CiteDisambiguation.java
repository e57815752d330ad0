package dev.broadsheet.citation.csl;

import java.util.HashMap;
import java.util.Map;

/** The disambiguation of a work: more names, more of a given name, the {@code disambiguate} condition, a year suffix. */
final class CiteDisambiguation {

    /** The minimum number of names shown before "et al.". */
    int names;

    /** Whether {@code disambiguate} conditions hold. */
    boolean disambiguated;

    /** The letters after the year; may be empty. */
    String yearSuffix = "";

    /** The form of given names by index of the name: 1 for initials, 2 for full names. */
    final Map<Integer, Integer> given = new HashMap<>();
}
