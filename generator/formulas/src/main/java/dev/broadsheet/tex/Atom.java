package dev.broadsheet.tex;

/**
 * A part of a row with its spacing class.
 *
 * @param limits whether scripts are set above and below it in display style
 */
record Atom(Mml node, Kind kind, boolean limits) {

    /** The classes of The TeXbook, chapter 17. */
    enum Kind {
        ORDINARY,
        OPERATOR,
        /** The name of a function. */
        FUNCTION,
        BINARY,
        RELATION,
        OPEN,
        CLOSE,
        PUNCTUATION,
        SPACE
    }

    Atom(Mml node, Kind kind) {
        this(node, kind, false);
    }

    static Atom ordinary(Mml node) {
        return new Atom(node, Kind.ORDINARY);
    }

    Atom with(Mml changed) {
        return new Atom(changed, kind, limits);
    }
}
