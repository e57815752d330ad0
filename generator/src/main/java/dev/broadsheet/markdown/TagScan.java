package dev.broadsheet.markdown;

/**
 * Finds the end of a tag as a parser of HTML does, to which quotes are quotes only at the beginning of a value. The HTML
 * Standard, section 13.2.5, from "before attribute name" on.
 */
final class TagScan {

    private enum State {
        BEFORE_NAME,
        NAME,
        BEFORE_VALUE,
        VALUE,
        DOUBLE_QUOTED,
        SINGLE_QUOTED
    }

    private State state = State.BEFORE_NAME;

    /** Takes the next character after the tag's name; true when it ends the tag. */
    boolean ends(char c) {
        if (c == '>' && state != State.DOUBLE_QUOTED && state != State.SINGLE_QUOTED) {
            return true;
        }
        state = next(c);
        return false;
    }

    private State next(char c) {
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
        return switch (state) {
            case BEFORE_NAME -> space || c == '/' ? state : State.NAME;
            case NAME -> afterName(c);
            case BEFORE_VALUE -> space ? state : valueBeginning(c);
            case VALUE -> space ? State.BEFORE_NAME : state;
            case DOUBLE_QUOTED -> c == '"' ? State.BEFORE_NAME : state;
            case SINGLE_QUOTED -> c == '\'' ? State.BEFORE_NAME : state;
        };
    }

    /** Space may be between a name and its {@code =}, so a name goes on to be one until another begins. */
    private static State afterName(char c) {
        return c == '=' ? State.BEFORE_VALUE : c == '/' ? State.BEFORE_NAME : State.NAME;
    }

    private static State valueBeginning(char c) {
        return c == '"' ? State.DOUBLE_QUOTED : c == '\'' ? State.SINGLE_QUOTED : State.VALUE;
    }
}
