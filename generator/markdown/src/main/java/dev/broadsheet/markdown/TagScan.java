package dev.broadsheet.markdown;

/**
 * Finds the end of a tag like an HTML parser, which recognizes quotes at the beginning of a value only; the HTML Standard,
 * section 13.2.5, from the "before attribute name" state on.
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

    /** Processes the next character after the tag name; returns true if it ends the tag. */
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

    /** Returns the state after a character of a name; white space keeps the state, since it may precede the {@code =}. */
    private static State afterName(char c) {
        return c == '=' ? State.BEFORE_VALUE : c == '/' ? State.BEFORE_NAME : State.NAME;
    }

    private static State valueBeginning(char c) {
        return c == '"' ? State.DOUBLE_QUOTED : c == '\'' ? State.SINGLE_QUOTED : State.VALUE;
    }
}
