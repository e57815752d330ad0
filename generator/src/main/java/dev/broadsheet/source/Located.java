package dev.broadsheet.source;

/** What the user wrote at a place. */
public interface Located {

    /** Where; for what comes of several files, a name that the user knows. */
    SourcePosition position();
}
