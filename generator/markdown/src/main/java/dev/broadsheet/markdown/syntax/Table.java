package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table: groups of rows, then an optional caption. */
public final class Table extends Block {

    Table() {}

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The horizontal alignment of a column. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** The rows of the head or of the body. */
    public static final class Group extends Node {

        private final boolean head;

        Group(boolean head) {
            this.head = head;
        }

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

        /** @param surplus the first non-empty cell beyond the table's columns */
        Row(BasedSequence chars, @Nullable BasedSequence surplus) {
            super(chars);
            this.surplus = surplus;
        }

        /** Returns the offset of the first non-empty cell beyond the table's columns. */
        public Optional<Integer> surplus() {
            return Optional.ofNullable(surplus).map(BasedSequence::getStartOffset);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A cell. */
    public static final class Cell extends Node {

        private final boolean head;
        private final @Nullable Alignment alignment;

        Cell(BasedSequence chars, boolean head, @Nullable Alignment alignment) {
            super(chars);
            this.head = head;
            this.alignment = alignment;
        }

        /** Returns whether it is a header cell. */
        public boolean isHead() {
            return head;
        }

        /** Returns the alignment of its column, if specified. */
        public Optional<Alignment> alignment() {
            return Optional.ofNullable(alignment);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** The caption. */
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
