package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param captions in source order
 * @param columns widths of the columns that {@code col} elements give; may be fewer than there are
 * @param rows head, body and foot rows, in source order
 */
public record TableBox(
        ComputedStyle style,
        List<Label> labels,
        List<BlockBox> captions,
        List<Length> columns,
        List<Row> rows,
        Optional<String> mark)
        implements Box {

    public TableBox {
        labels = List.copyOf(labels);
        captions = List.copyOf(captions);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What kind of group a row belongs to. */
    public enum Group {
        HEAD,
        BODY,
        FOOT
    }

    /**
     * @param groupStyle of the row group it belongs to, if it is in one
     * @param firstOfGroup whether it begins its group
     * @param lastOfGroup whether it ends its group
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

        /** A row that is in no group. */
        static Row alone(Group group, ComputedStyle style, List<Label> labels, List<Cell> cells) {
            return new Row(group, Optional.empty(), true, true, style, labels, cells);
        }

        /** The same row in a group. */
        Row in(ComputedStyle groupStyle, boolean first, boolean last) {
            return new Row(group, Optional.of(groupStyle), first, last, style, labels, cells);
        }
    }

    /** A cell; both spans are at least 1. */
    public record Cell(BlockBox content, int columnSpan, int rowSpan) {}
}
