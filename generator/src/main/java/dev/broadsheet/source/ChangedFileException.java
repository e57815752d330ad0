package dev.broadsheet.source;

import java.io.IOException;

/** Tells that a file of the content is another than when the run began. */
public final class ChangedFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final String file;

    /** @param file path as shown to the user */
    public ChangedFileException(String file) {
        super(file + " was changed during the run");
        this.file = file;
    }

    /** The file as a whole. */
    public SourcePosition position() {
        return SourcePosition.of(file);
    }
}
