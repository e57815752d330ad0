package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;

/**
 * A line of the contents of a book, before its file is looked up. Contents are a flat list of lines with levels, as printed.
 *
 * @param role the kind of line
 * @param level 1 for a chapter, 2 for a section of it in its own file, and so on; 1 for all other lines
 * @param title the title in the contents; empty for the title of the file
 * @param file the path within the content folder; empty for a part without text, a separator, and a chapter that is not written
 *     yet
 * @param opening for a part, the content of its page besides the title
 * @param position the position of the line; if the order follows from the names of files, that of the file
 */
public record ContentsEntry(
        Role role, int level, String title, String file, PartOpening opening, SourcePosition position) {

    /** Creates a line whose part page, if any, has only a title. */
    public ContentsEntry(Role role, int level, String title, String file, SourcePosition position) {
        this(role, level, title, file, PartOpening.PLAIN, position);
    }

    /** The kinds of lines in the contents. */
    public enum Role {
        /** Before the chapters, without a number: a preface. */
        FRONT,
        /** The title of the chapters that follow. */
        PART,
        /** A chapter, or a section of one. */
        CHAPTER,
        /** An appendix, or a section of one, numbered by letters. */
        APPENDIX,
        /** After the chapters, without a number: acknowledgements. */
        BACK,
        /** A separator between two groups of chapters. */
        SEPARATOR;

        /** Returns whether a line stands for a text of its own. */
        public boolean isText() {
            return this != PART && this != SEPARATOR;
        }
    }
}
