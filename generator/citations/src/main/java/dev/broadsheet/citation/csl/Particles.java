package dev.broadsheet.citation.csl;

/** Finds the particles of names: words in lower case before the family name or after the given name. */
final class Particles {

    private static final String APOSTROPHES = "'\u2019\u02BB-";

    private Particles() {}

    /** Returns the length of the particles at the start of a family name. */
    static int leading(String family) {
        int at = 0;
        while (true) {
            int end = at;
            while (end < family.length() && family.charAt(end) != ' ' && APOSTROPHES.indexOf(family.charAt(end)) < 0) {
                end++;
            }
            if (end >= family.length() || end == at || !isSmall(family.substring(at, end))) {
                return at;
            }
            boolean space = family.charAt(end) == ' ';
            if (!space && end - at > 3) {
                return at;
            }
            at = end + 1;
        }
    }

    /** Returns the offset of the particles at the end of a given name. */
    static int trailing(String given) {
        int end = given.length();
        while (true) {
            int space = given.lastIndexOf(' ', end - 1);
            if (space <= 0 || !isSmall(given.substring(space + 1, end))) {
                return end;
            }
            end = space;
        }
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0)) && Character.isLowerCase(word.codePointAt(0));
    }
}
