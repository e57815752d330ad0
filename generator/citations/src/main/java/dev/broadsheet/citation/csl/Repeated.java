package dev.broadsheet.citation.csl;

import java.util.List;

/**
 * The substitution of names that repeat those of the previous entry ({@code subsequent-author-substitute}).
 *
 * @param people the names of the previous entry
 */
record Repeated(List<String> people, String sign, String rule) {

    /** Returns how many leading names are the same. */
    int same(List<String> others) {
        int same = 0;
        while (same < people.size() && same < others.size() && people.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }

    boolean isWhole(List<String> others) {
        return !others.isEmpty() && people.equals(others);
    }
}
