package dev.broadsheet.source;

/** An object with a position in the user's files. */
public interface Located {

    /** Returns the position; for an object derived from several files, a name that the user knows. */
    SourcePosition position();
}
