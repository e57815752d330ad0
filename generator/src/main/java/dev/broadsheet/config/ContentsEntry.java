package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;

/**
 * A line of the contents of a book, before its file is looked for. Contents are a list of lines, each with its level, as they
 * are printed.
 *
 * @param role what the line stands for
 * @param level 1 for a chapter, 2 for a section of it in a file of its own, and so on; 1 for what is no chapter
 * @param title as the contents call it; empty for the title of the file
 * @param file path within the content folder; empty for a part, a separator, and a chapter that is yet to be written
 * @param opening of a part, what its page has beside its title
 * @param position where the line is written; of an order by the names of files, the file
 */
public record ContentsEntry(
        Role role, int level, String title, String file, PartOpening opening, SourcePosition position) {

    /** A part with a title only, or what is none. */
    public ContentsEntry(Role role, int level, String title, String file, SourcePosition position) {
        this(role, level, title, file, PartOpening.PLAIN, position);
    }

    /** What a line of the contents stands for. */
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
        /** A rule between two groups of chapters. */
        SEPARATOR;

        /** Whether a line stands for a text. */
        public boolean isText() {
            return this != PART && this != SEPARATOR;
        }
    }
}
