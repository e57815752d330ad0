package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.css.grammar.Keyword.Clear;
import dev.broadsheet.typesetter.css.grammar.Keyword.ColumnSpan;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.grammar.Keyword.WritingMode;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.MarginGive;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.flex.FlexLayout;
import dev.broadsheet.typesetter.page.floats.FloatLayout;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;
import dev.broadsheet.typesetter.page.galley.Containing;
import dev.broadsheet.typesetter.page.galley.Exclusions;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.HangingMarker;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.grid.GridLayout;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.kept.KeptSections;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lays out blocks; CSS 2.2, sections 9.4.1 and 10.3.3. */
final class BlockLayout {

    /** Least width of text within nested indents, in pt. */
    private static final double LEAST = 24;

    private final BoxLayout layout;
    private final TextSetter text;
    private final MarkerLayout markers;
    private final PageArea area;
    private final FloatLayout floats;
    private final BesideFloats besideFloats;
    private final FlexLayout flex;
    private final GridLayout grid;
    private final VerticalLayout vertical;
    private final KeptSections sections;
    private final OverflowReport overflow;

    BlockLayout(
            BoxLayout layout,
            TextSetter text,
            ImageLayout images,
            PageArea area,
            OverflowReport overflow,
            KeptSections sections,
            ItemLayouts items) {
        this.sections = sections;
        this.overflow = overflow;
        this.layout = layout;
        this.text = text;
        this.markers = new MarkerLayout(text, images);
        this.area = area;
        this.floats = new FloatLayout(layout, area, overflow);
        this.besideFloats = new BesideFloats(layout);
        this.vertical = new VerticalLayout(
                (box, out, x, width) -> upright(box, out, x, width, 0),
                box -> layout.widths().lines(box),
                area,
                overflow);
        this.flex = new FlexLayout(layout, items, area);
        this.grid = new GridLayout(layout, items, area);
    }

    void block(BlockBox box, GalleyBuilder out, double x, double width) {
        ComputedStyle style = box.style();
        if (style.position().isOutOfFlow()) {
            floats.positioned(box, style, out, x);
        } else if (isSideFloat(style) && floats.floating(box, style, out, x, width)) {
            return;
        } else if (style.columnSpan() == ColumnSpan.ALL && out.spec() != null) {
            spanning(box, out.spec(), out);
        } else {
            inFlow(box, out, x, width);
        }
    }

    private static boolean isSideFloat(ComputedStyle style) {
        return style.floating() == Floating.LEFT || style.floating() == Floating.RIGHT;
    }

    /** Lays out a box as if it were in the flow, whether it floats or is positioned itself. */
    void inFlow(BlockBox box, GalleyBuilder out, double x, double width) {
        ComputedStyle style = box.style();
        Edges edges = new Edges(style, width);
        double room = width - edges.marginLeft() - edges.marginRight();
        double borderBox = edges.borderBoxWidth(wished(box, room));
        double offset = edges.offset(borderBox, out.direction());
        if (tooNarrow(box, edges, borderBox, width) || Edges.isInMargin(style, width)) {
            borderBox = width;
            offset = 0;
        }
        out.breaks().hint(style.breakBefore(), BreakPenalties.AVOID);
        clear(style.clear(), out);
        out.marginAbove(edges.marginTop());
        MarginGive more = style.marginStretch();
        MarginGive less = style.marginShrink();
        boolean elastic = !more.none() || !less.none();
        out.give(more.above(), less.above());
        Optional<Exclusions.Span> beside = besideFloats.room(box, edges, borderBox, out, x, width);
        double start = beside.map(Exclusions.Span::start).orElse(x + offset);
        double used = beside.map(Exclusions.Span::width).orElse(borderBox);
        boolean narrow = tooNarrow(box, edges, used, used);
        boolean heading = style.breakAfter() == Break.AVOID || style.breakAfter() == Break.AVOID_PAGE;
        if (heading) {
            out.beginHeading(height(box, edges, used - edges.horizontal()));
        }
        if (elastic) {
            out.beginElastic();
        }
        framed(box, out, start, used, edges, new Size(0, false, narrow));
        if (elastic) {
            out.endElastic();
        }
        if (heading) {
            out.endHeading();
        }
        out.marginBelow(edges.marginBottom());
        out.give(more.below(), less.below());
        out.breaks().hint(style.breakAfter(), BreakPenalties.STRANDED);
    }

    /** Whether a box is as wide as its turned lines; CSS Writing Modes 4, section 7.3. */
    private static boolean isVertical(ComputedStyle style) {
        return style.width().isAuto() && style.writingMode().isTurning();
    }

    /** Returns the width of a border box whose {@code width} is {@code auto} or that of its content. */
    private double wished(BlockBox box, double room) {
        if (isVertical(box.style())) {
            return Math.min(room, layout.widths().of(box).max());
        }
        return box.style().width().isOfContent() ? layout.widths().fitting(box, room) : room;
    }

    /** Returns the height of a box of several lines, with the margin below it; 0 for other boxes, whose margins fit the grid. */
    private double height(BlockBox box, Edges edges, double width) {
        if (box.children().size() != 1 || !(box.children().get(0) instanceof ParagraphBox paragraph)) {
            return 0;
        }
        List<Double> lines = layout.heights(paragraph, width);
        double edge = edges.top() + edges.bottom() + edges.marginBottom();
        return lines.size() < 2
                ? 0
                : edge + lines.stream().mapToDouble(height -> height).sum();
    }

    /**
     * Constraints of a border box.
     *
     * @param least least height, in pt
     * @param apart whether margins of its content do not collapse with its own
     * @param narrow whether its horizontal padding is dropped
     */
    record Size(double least, boolean apart, boolean narrow) {}

    /** Lays out a box with its edges, without its margins. */
    void framed(BlockBox whole, GalleyBuilder out, double x, double width, Edges edges, Size size) {
        Optional<Legend> legend = Legend.of(whole, edges, width, layout);
        BlockBox rest = legend.map(Legend::rest).orElse(whole);
        BlockBox box = size.least() > 0 ? StretchedHeights.within(rest, size.least()) : rest;
        boolean narrow = size.narrow();
        double lowest = Math.max(edges.minHeight(width), size.least());
        double room = Math.max(0, lowest - edges.top() - edges.bottom());
        Frame plain = Frame.of(edges, x, width, box.labels(), box.mark());
        Frame frame = legend.map(own -> own.notched(plain)).orElse(plain);
        out.open(frame);
        sections.framed(box, frame);
        OptionalDouble most = edges.clippedHeight(width);
        boolean positioned = isContaining(box.style()) && most.isEmpty();
        if (positioned) {
            out.beginContaining(Containing.of(edges, x, width));
        }
        int before = out.size();
        double begin = out.pen();
        out.breaks().enter(box.style().breakInside());
        boolean list = isList(box) && out.lists().begin(x, width);
        double top = 0;
        boolean context = BesideFloats.establishesContext(box.style());
        boolean apart = size.apart() || context;
        boolean begun = apart || legend.isPresent() || edges.top() > 0 || room > 0;
        if (begun) {
            double above = legend.map(own -> own.above(edges)).orElse(edges.top());
            legend.ifPresent(own -> own.begin(out, x));
            out.padTop(
                    edges.top() - (legend.isPresent() ? edges.decoration().top().width() : 0));
            top = out.pen() - above;
        }
        double inner = width - (narrow ? 0 : edges.horizontal());
        if (most.isPresent()) {
            clipped(box, out, x + edges.left(), inner, edges, room, most.getAsDouble());
        } else {
            int floatsBefore = out.exclusions().count();
            content(box, out, x + (narrow ? 0 : edges.left()), inner, room);
            if (context) {
                out.moveTo(out.exclusions().bottom(floatsBefore));
            }
        }
        if (begun || edges.bottom() > 0) {
            // Without a least height, the top may be lower than the pen: it is from before columns that have been
            // balanced since.
            double filler = room > 0 ? Math.max(0, lowest - (out.pen() - top) - edges.bottom()) : 0;
            out.padBottom(filler + edges.bottom());
        }
        if (list) {
            out.lists().end();
        }
        if (out.pen() - begin > area.height()) {
            out.breaks().leaveDivided(box.style().breakInside(), before);
        } else {
            out.breaks().leave(box.style().breakInside());
        }
        if (positioned) {
            out.endContaining();
        }
        out.close(frame);
    }

    /** Whether a box places absolutely positioned boxes in it; CSS 2.2, section 10.1, and CSS Transforms 1, section 3. */
    private static boolean isContaining(ComputedStyle style) {
        return style.position() != Position.STATIC || !style.transform().steps().isEmpty();
    }

    private static boolean isList(BlockBox box) {
        return !box.children().isEmpty()
                && box.children().get(0) instanceof BlockBox first
                && first.marker().isPresent();
    }

    /**
     * Lays out the content of a border box that is clipped to a height.
     *
     * @param room least height of the content box, in pt
     * @param most height of the border box, in pt
     */
    private void clipped(
            BlockBox box, GalleyBuilder out, double x, double width, Edges edges, double room, double most) {
        GalleyBuilder inner = new GalleyBuilder();
        boolean positioned = isContaining(box.style());
        if (positioned) {
            inner.beginContaining(Containing.around(edges, x, width));
            inner.padTop(0);
        }
        double limit = Math.max(0, most - edges.top() - edges.bottom());
        overflow.within(width, limit, () -> content(box, inner, x, width, limit));
        if (positioned) {
            inner.endContaining(Math.max(room, Math.min(limit, inner.pen())));
        }
        Galley galley = inner.finishInner();
        double height = Math.min(limit, galley.height());
        out.piece(new Item.Piece(Fragmenter.whole(galley), height, galley.notes(), galley.origin()));
    }

    /** Whether a box is nested so deep that its text needs its padding dropped. @param used width of its border box */
    private boolean tooNarrow(BlockBox box, Edges edges, double used, double width) {
        ComputedStyle style = box.style();
        double content = used - edges.horizontal();
        boolean filling = style.width().isAuto() && !style.width().isOfContent() && !isVertical(style);
        return filling
                && content < LEAST
                && content < width
                && content < layout.widths().content(box).min() - edges.horizontal() - 0.01;
    }

    /**
     * Lays out the content of a box.
     *
     * @param room least height of the content box, in pt
     */
    void content(BlockBox box, GalleyBuilder out, double x, double width, double room) {
        boolean right = box.style().direction() == Keyword.Direction.RTL;
        box.marker()
                .ifPresent(marker ->
                        out.lists().marker(right ? markers.after(marker, x + width) : markers.before(marker, x)));
        if (box.style().writingMode().isTurning()) {
            vertical.content(box, out, x, width, room);
        } else {
            upright(box, out, x, width, room);
        }
        HangingMarker left = out.lists().takeMarker();
        if (left != null) {
            out.piece(text.markerAlone(left));
        }
    }

    private void upright(BlockBox box, GalleyBuilder out, double x, double width, double room) {
        if (box.style().display().isFlex()) {
            flex.content(box, out, x, width, room);
        } else if (box.style().display().isGrid()) {
            grid.content(box, out, x, width, room);
        } else if (ColumnSpec.wanted(box.style()) && out.spec() == null) {
            columns(box, out, x, width, room);
        } else {
            children(box, out, x, width);
        }
    }

    /** Returns the width of the content box of a box with vertical text. */
    double verticalWidth(BlockBox box) {
        return vertical.width(box);
    }

    private void children(BlockBox box, GalleyBuilder out, double x, double width) {
        Keyword.Direction around = out.direction();
        out.direction(box.style().direction());
        for (Box child : box.children()) {
            layout.box(child, out, x, width);
        }
        out.direction(around);
    }

    /** Lays out a multi-column container; within columns there are no others. */
    private void columns(BlockBox box, GalleyBuilder out, double x, double width, double room) {
        boolean high = !box.style().height().isAuto();
        ColumnSpec spec = ColumnSpec.of(box.style(), x, width, high ? room : 0);
        out.beginColumns(spec);
        children(box, out, x, spec.width());
        out.endColumns(longest(box));
    }

    /** Returns the height of a page, or its width for turned lines, which are beside each other. */
    private double longest(BlockBox columns) {
        return columns.style().writingMode() == WritingMode.HORIZONTAL_TB ? area.height() : area.width();
    }

    /** Lays out a box with {@code column-span: all}: the columns end above it and begin again below it. */
    private void spanning(BlockBox box, ColumnSpec spec, GalleyBuilder out) {
        out.endColumns(longest(box));
        inFlow(box, out, spec.x(), spec.whole());
        out.beginColumns(spec);
    }

    /** Lays out a footnote and the footnotes that it calls. */
    List<Footnote> notes(BlockBox body) {
        GalleyBuilder out = new GalleyBuilder();
        double width = area.noteWidth(body);
        inFlow(body, out, 0, width);
        Galley galley = out.finishInner();
        List<Footnote> notes = new ArrayList<>();
        notes.add(new Footnote(galley, body, width));
        notes.addAll(galley.notes());
        return notes;
    }

    private static void clear(Clear clear, GalleyBuilder out) {
        if (clear == Clear.BOTH_BLOCK) {
            out.attach(new Item.FloatBarrier());
        } else if (clear != Clear.NONE) {
            out.moveTo(out.exclusions().clear(clear));
        }
    }
}
