package dev.broadsheet.citation.csl;

import java.util.List;

/**
 * What stands for names that the entry before has too.
 *
 * @param people of the entry before
 */
record Repeated(List<String> people, String sign, String rule) {

    /** How many of the first names are the same. */
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
