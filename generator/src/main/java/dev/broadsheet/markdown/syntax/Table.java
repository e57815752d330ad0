package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table: rows of cells, and below them a caption. */
public final class Table extends Block {

    Table() {}

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Where the text of a column is. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Rows of the head, or of the body. */
    public static final class Group extends Node {

        private final boolean head;

        Group(boolean head) {
            this.head = head;
        }

        /** Whether its cells name what is below them. */
        public boolean isHead() {
            return head;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A row with a cell for each column. */
    public static final class Row extends Node {

        private final @Nullable BasedSequence surplus;

        /** @param surplus the first text for which the table has no column */
        Row(BasedSequence chars, @Nullable BasedSequence surplus) {
            super(chars);
            this.surplus = surplus;
        }

        /** The offset of the first text for which the table has no column. */
        public Optional<Integer> surplus() {
            return Optional.ofNullable(surplus).map(BasedSequence::getStartOffset);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** What is in a row and a column. */
    public static final class Cell extends Node {

        private final boolean head;
        private final @Nullable Alignment alignment;

        Cell(BasedSequence chars, boolean head, @Nullable Alignment alignment) {
            super(chars);
            this.head = head;
            this.alignment = alignment;
        }

        /** Whether it names what is below it. */
        public boolean isHead() {
            return head;
        }

        /** That of its column, if the table says one. */
        public Optional<Alignment> alignment() {
            return Optional.ofNullable(alignment);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** What the table is called. */
    public static final class Caption extends Node {

        Caption(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
