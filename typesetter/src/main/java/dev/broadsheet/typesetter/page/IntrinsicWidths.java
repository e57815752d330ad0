package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.TextIndent;
import dev.broadsheet.typesetter.text.ShapedParagraph;

/** Min-content and max-content widths; CSS Sizing 3, section 4. Border boxes, in pt. */
final class IntrinsicWidths {

    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final ImageLayout images;
    private final PageArea area;

    IntrinsicWidths(TextSetter text, Paragraphs paragraphs, ImageLayout images, PageArea area) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.images = images;
        this.area = area;
    }

    /**
     * @param min width below which something sticks out
     * @param max width above which nothing changes
     */
    record Range(double min, double max) {

        static final Range ZERO = new Range(0, 0);

        Range widest(Range other) {
            return new Range(Math.max(min, other.min), Math.max(max, other.max));
        }

        Range plus(double edges) {
            return new Range(min + edges, max + edges);
        }
    }

    Range of(BlockBox box) {
        ComputedStyle style = box.style();
        Edges edges = new Edges(style, 0);
        if (!style.width().isAuto() && !style.width().hasPercentage()) {
            double width = edges.borderBoxWidth(0);
            return new Range(width, width);
        }
        Range range = Range.ZERO;
        for (Box child : box.children()) {
            range = range.widest(child(child));
        }
        Range outer = range.plus(edges.horizontal());
        if (style.maxWidth().isAuto() || style.maxWidth().hasPercentage()) {
            return outer;
        }
        double most = style.maxWidth().resolve(0) + edges.horizontal();
        return new Range(Math.min(outer.min(), most), Math.min(outer.max(), most));
    }

    /** Widest that the margin box of a block wants to be. */
    double outer(BlockBox box) {
        return child(box).max();
    }

    private Range child(Box box) {
        if (box instanceof BlockBox block) {
            Edges edges = new Edges(block.style(), 0);
            return of(block).plus(edges.marginLeft() + edges.marginRight());
        } else if (box instanceof ParagraphBox paragraph) {
            return paragraph(paragraph);
        } else if (box instanceof ImageBox image) {
            double width = images.size(image, area.width()).outerWidth();
            return new Range(width, width);
        }
        return table((TableBox) box);
    }

    private Range table(TableBox table) {
        ComputedStyle style = table.style();
        Edges edges = new Edges(style, 0);
        TableGrid grid = new TableGrid(TableLayout.ordered(table));
        Range columns = ColumnWidths.range(table, grid, this, CharacterColumns.of(grid, text), area.width());
        Range range = columns.plus(TableLayout.gaps(style, grid) + edges.horizontal());
        if (!style.width().isAuto() && !style.width().hasPercentage()) {
            double width = Math.max(range.min(), edges.borderBoxWidth(0));
            range = new Range(width, width);
        }
        return range.plus(edges.marginLeft() + edges.marginRight());
    }

    private Range paragraph(ParagraphBox box) {
        ShapedParagraph paragraph = paragraphs.measured(box, area.width());
        double max = paragraph.maxContent();
        double min = ParagraphStyles.wraps(box.style()) ? paragraph.minContent() : max;
        return new Range(min, max).plus(box.first() ? indent(box.style().textIndent()) : 0);
    }

    private static double indent(TextIndent indent) {
        return indent.length().hasPercentage() ? 0 : Math.max(0, indent.length().resolve(0));
    }
}
