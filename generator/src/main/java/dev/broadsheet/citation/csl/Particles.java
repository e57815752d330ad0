package dev.broadsheet.citation.csl;

/** Particles of names, which are words in lower case before the family name or behind the given one. */
final class Particles {

    private static final String APOSTROPHES = "'\u2019\u02BB-";

    private Particles() {}

    /** How much of a family name is particles. */
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

    /** Where the particles begin that end a given name. */
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
