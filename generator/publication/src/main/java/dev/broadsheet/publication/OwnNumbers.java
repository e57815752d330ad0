package dev.broadsheet.publication;

/** Which titles, in reading order, have a number of their own, or are below one that has. */
final class OwnNumbers {

    /** The level of the title with a number that the next one is below; the highest if there is none. */
    private int above = Integer.MAX_VALUE;

    /** Whether the next title begins with a number or is below one that does. @param level 1 is the top */
    boolean include(int level, String title) {
        if (level <= above) {
            above = OwnNumber.of(title).isPresent() ? level : Integer.MAX_VALUE;
        }
        return level >= above;
    }
}
