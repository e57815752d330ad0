package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.text.TextIndent;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.flex.FlexWidths;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.grid.GridColumns;
import dev.broadsheet.typesetter.page.inline.Formulas;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.inline.Paragraphs;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.style.ParagraphStyles;
import dev.broadsheet.typesetter.page.table.CharacterColumns;
import dev.broadsheet.typesetter.page.table.CollapsedBorders;
import dev.broadsheet.typesetter.page.table.ColumnWidths;
import dev.broadsheet.typesetter.page.table.TableGrid;
import dev.broadsheet.typesetter.page.table.TableLayout;
import dev.broadsheet.typesetter.text.lines.ShapedParagraph;
import java.util.function.ToDoubleFunction;

/** Computes min-content and max-content widths of border boxes, in pt; CSS Sizing 3, section 4. */
final class IntrinsicWidths implements BoxWidths {

    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final ImageLayout images;
    private final PageArea area;
    private final ToDoubleFunction<BlockBox> vertical;

    /** @param vertical returns the content width of a box with vertical text */
    IntrinsicWidths(
            TextSetter text,
            Paragraphs paragraphs,
            ImageLayout images,
            PageArea area,
            ToDoubleFunction<BlockBox> vertical) {
        this.vertical = vertical;
        this.text = text;
        this.paragraphs = paragraphs;
        this.images = images;
        this.area = area;
    }

    @Override
    public IntrinsicRange of(BlockBox box) {
        return of(box, new Edges(box.style(), 0));
    }

    @Override
    public IntrinsicRange of(BlockBox box, Edges edges) {
        ComputedStyle style = box.style();
        boolean known = style.width().isAuto()
                ? edges.widthByRatio().isPresent()
                : !style.width().hasPercentage();
        if (known) {
            double width = edges.borderBoxWidth(0);
            return new IntrinsicRange(width, width);
        }
        return limited(asked(style.width(), inner(box).plus(edges.horizontal())), style, edges);
    }

    private static IntrinsicRange limited(IntrinsicRange outer, ComputedStyle style, Edges edges) {
        double most = limit(style.maxWidth(), edges, Double.POSITIVE_INFINITY);
        double least = limit(style.minWidth(), edges, 0);
        return outer.within(least, most);
    }

    @Override
    public IntrinsicRange content(BlockBox cell, Edges edges) {
        return limited(inner(cell).plus(edges.horizontal()), cell.style(), edges);
    }

    private static IntrinsicRange asked(Length width, IntrinsicRange content) {
        return switch (width.kind()) {
            case MIN_CONTENT -> new IntrinsicRange(content.min(), content.min());
            case MAX_CONTENT -> new IntrinsicRange(content.max(), content.max());
            default -> content;
        };
    }

    @Override
    public IntrinsicRange content(BlockBox box) {
        Edges edges = new Edges(box.style(), 0);
        return inner(box).plus(edges.horizontal());
    }

    @Override
    public double lines(BlockBox box) {
        return children(box).max();
    }

    private IntrinsicRange inner(BlockBox box) {
        if (box.style().writingMode().isTurning()) {
            double width = vertical.applyAsDouble(box);
            return new IntrinsicRange(width, width);
        }
        return children(box);
    }

    private IntrinsicRange children(BlockBox box) {
        if (box.style().display().isFlex()) {
            return FlexWidths.of(box, this);
        } else if (box.style().display().isGrid()) {
            return GridColumns.widths(box, this);
        }
        IntrinsicRange range = IntrinsicRange.ZERO;
        double floats = 0;
        for (Box child : box.children()) {
            IntrinsicRange own = child(child);
            floats = isSideFloat(child) ? floats + own.max() : 0; // neighbours are beside each other
            range = range.widest(own).widest(new IntrinsicRange(0, floats));
        }
        return range;
    }

    private static boolean isSideFloat(Box child) {
        return child instanceof BlockBox block
                && (block.style().floating() == Floating.LEFT || block.style().floating() == Floating.RIGHT);
    }

    private static double limit(Length width, Edges edges, double none) {
        return width.isAuto() || width.hasPercentage() ? none : edges.outer(width);
    }

    @Override
    public double outer(BlockBox box) {
        return child(box).max();
    }

    private IntrinsicRange child(Box box) {
        if (box instanceof BlockBox block) {
            Edges edges = new Edges(block.style(), 0);
            return of(block).plus(edges.marginLeft() + edges.marginRight());
        } else if (box instanceof ParagraphBox paragraph) {
            return paragraph(paragraph);
        } else if (box instanceof ImageBox image) {
            return images.replacement(image).map(this::child).orElseGet(() -> picture(image));
        }
        return of((TableBox) box);
    }

    private IntrinsicRange picture(ImageBox image) {
        ImageLayout.Sized sized = images.size(image, area.width());
        return new IntrinsicRange(sized.leastWidth(), sized.outerWidth());
    }

    @Override
    public IntrinsicRange of(TableBox table) {
        ComputedStyle style = table.style();
        TableGrid grid = TableGrid.of(table);
        Edges edges = TableLayout.edges(style, grid, 0);
        IntrinsicRange columns = ColumnWidths.range(
                table, grid, this, CharacterColumns.of(grid, text), CollapsedBorders.of(table, grid), area.width());
        IntrinsicRange range = columns.plus(TableLayout.gaps(style, grid) + edges.horizontal());
        if (!style.width().isAuto() && !style.width().hasPercentage()) {
            double width = Math.max(range.min(), edges.borderBoxWidth(0));
            range = new IntrinsicRange(width, width);
        }
        return range.plus(edges.marginLeft() + edges.marginRight());
    }

    private IntrinsicRange paragraph(ParagraphBox box) {
        ShapedParagraph paragraph = paragraphs.measured(box, area.width());
        double max = paragraph.maxContent();
        // A displayed formula is divided only as far as its column demands, which may be narrower than the page.
        ShapedParagraph narrowest = Formulas.areDisplayed(box.items()) ? paragraphs.measured(box, 0) : paragraph;
        IntrinsicRange range = ParagraphStyles.wraps(box.style())
                ? new IntrinsicRange(narrowest.minContent(), paragraph.widestWord(), max)
                : new IntrinsicRange(max, max);
        paragraph.rest();
        return range.plus(box.first() ? indent(box.style().textIndent()) : 0);
    }

    private static double indent(TextIndent indent) {
        return indent.length().hasPercentage() ? 0 : Math.max(0, indent.length().resolve(0));
    }
}
