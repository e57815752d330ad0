package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param captions captions in source order
 * @param columns columns of {@code col} and {@code colgroup} elements; may be fewer than there are
 * @param rows head, body and foot rows, in source order
 */
public record TableBox(
        ComputedStyle style,
        List<Label> labels,
        List<BlockBox> captions,
        List<Column> columns,
        List<Row> rows,
        Optional<String> mark)
        implements Box {

    public TableBox {
        labels = List.copyOf(labels);
        captions = List.copyOf(captions);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param style its style; that of its group if the group has no {@code col} elements
     * @param groupStyle style of its column group, if it is in one
     * @param firstOfGroup whether it is the first of its group
     * @param lastOfGroup whether it is the last of its group
     */
    public record Column(
            ComputedStyle style, Optional<ComputedStyle> groupStyle, boolean firstOfGroup, boolean lastOfGroup) {

        /** Whether the style is not that of its group. */
        public boolean hasOwnStyle() {
            return groupStyle.filter(group -> group == style).isEmpty();
        }

        /** Creates a column outside a group. */
        public static Column alone(ComputedStyle style) {
            return new Column(style, Optional.empty(), true, true);
        }

        /** Returns the column in a group. */
        public Column in(ComputedStyle groupStyle, boolean first, boolean last) {
            return new Column(style, Optional.of(groupStyle), first, last);
        }
    }

    /** The kind of a row group. */
    public enum Group {
        HEAD,
        BODY,
        FOOT
    }

    /**
     * @param groupStyle style of its row group, if it is in one
     * @param firstOfGroup whether it is the first of its group
     * @param lastOfGroup whether it is the last of its group
     */
    public record Row(
            Group group,
            Optional<ComputedStyle> groupStyle,
            boolean firstOfGroup,
            boolean lastOfGroup,
            ComputedStyle style,
            List<Label> labels,
            List<Cell> cells) {
        public Row {
            labels = List.copyOf(labels);
            cells = List.copyOf(cells);
        }

        /** Creates a row outside a group. */
        public static Row alone(Group group, ComputedStyle style, List<Label> labels, List<Cell> cells) {
            return new Row(group, Optional.empty(), true, true, style, labels, cells);
        }

        /** Returns the row in a group. */
        public Row in(ComputedStyle groupStyle, boolean first, boolean last) {
            return new Row(group, Optional.of(groupStyle), first, last, style, labels, cells);
        }
    }

    /** A cell; both spans are at least 1. @param rowSpan number of rows, limited to those of its row group */
    public record Cell(BlockBox content, int columnSpan, int rowSpan) {}
}
