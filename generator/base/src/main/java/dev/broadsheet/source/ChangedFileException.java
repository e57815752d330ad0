package dev.broadsheet.source;

import java.io.IOException;

/** Thrown when a content file has changed since the run began. */
public final class ChangedFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final String file;

    /** @param file the path as shown to the user */
    public ChangedFileException(String file) {
        super(file + " was changed during the run");
        this.file = file;
    }

    /** Returns the position of the file as a whole. */
    public SourcePosition position() {
        return SourcePosition.of(file);
    }
}
