package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.content.TextTransforms;
import dev.broadsheet.typesetter.canvas.Canvas.Artifact;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.sheet.MarginBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import dev.broadsheet.typesetter.page.style.ParagraphStyles;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Sets the margin boxes of a page as pagination artifacts; CSS Paged Media 3, section 5. */
final class MarginBoxes {

    /** Width in pt by which text is narrower than its box, so that it needs no second line. */
    private static final double ROUNDING = 0.01;

    private final TextSetter text;
    private final BoxLayout layout;
    private final Locale language;
    private final IdentityHashMap<ComputedStyle, Known> known = new IdentityHashMap<>();

    /** The last text set in a margin box, and its lines. */
    private record Known(String text, double width, List<Line> lines) {}

    MarginBoxes(TextSetter text, BoxLayout layout, Locale language) {
        this.text = text;
        this.layout = layout;
        this.language = language;
    }

    /** Returns the margin boxes of a page, relative to the upper left corner of the sheet. */
    List<Fragment.Placed> of(PageGeometry sheet, PageText content) {
        PageGeometry page = sheet.borderBox();
        List<Fragment.Placed> placed = new ArrayList<>();
        Map<MarginBox, Shown> texts = new EnumMap<>(MarginBox.class);
        page.style().marginBoxes().forEach((box, style) -> texts.put(box, shown(style, content)));
        texts.forEach((box, value) -> {
            ComputedStyle style = page.style().marginBoxes().get(box);
            if (style != null && !style.content().isEmpty()) {
                Area area = area(box, style, page, texts);
                place(placed, box, style, value, area);
            }
        });
        return placed;
    }

    private Shown shown(ComputedStyle style, PageText content) {
        String words = TextTransforms.apply(style.textTransform(), content.of(style.content()), language);
        return new Shown(words, content.element(style.content()));
    }

    /** The content of a margin box: text, or a running element. */
    private record Shown(String text, @Nullable BlockBox element) {}

    private Fragment.Placed element(BlockBox element, Edges edges, Area area, Artifact kind) {
        Galley galley = layout.apart(element, Math.max(1, area.width() - edges.horizontal()));
        double free = area.height() - edges.top() - edges.bottom() - galley.height();
        double x = area.x() + edges.left();
        double y = area.y() + edges.top() + free * share(edges.style());
        return new Fragment.Placed(new Fragment.Repeated(kind, Fragmenter.whole(galley)), x, y);
    }

    private record Area(double x, double y, double width, double height) {}

    private void place(List<Fragment.Placed> placed, MarginBox box, ComputedStyle style, Shown shown, Area area) {
        Edges edges = new Edges(style, area.width());
        placed.add(new Fragment.Placed(
                Fragment.Area.whole(edges.decoration(), area.width(), area.height(), Optional.empty()),
                area.x(),
                area.y()));
        Artifact kind = box.name().startsWith("BOTTOM") ? Artifact.PAGINATION_FOOTER : Artifact.PAGINATION_HEADER;
        double width = Math.max(1, area.width() - edges.horizontal());
        if (shown.element() != null) {
            placed.add(element(shown.element(), edges, area, kind));
            return;
        }
        String value = shown.text();
        if (value.isBlank() || style.visibility() != Visibility.VISIBLE) {
            return;
        }
        Strut strut = text.strut(style, language);
        List<Line> lines = linesOf(style, value, width);
        double free = area.height() - edges.top() - edges.bottom() - lines.size() * strut.height();
        double y = area.y() + edges.top() + free * share(style) + strut.above();
        for (Line line : lines) {
            placed.add(new Fragment.Placed(
                    new Fragment.MarginLine(line, style.color(), kind), area.x() + edges.left(), y));
            y += strut.height();
        }
    }

    /**
     * Returns the lines of a text; reuses the last ones of the style, since the heads of left and of right pages often repeat.
     */
    private List<Line> linesOf(ComputedStyle style, String value, double width) {
        Known last = known.get(style);
        if (last != null && last.text().equals(value) && last.width() == width) {
            return last.lines();
        }
        List<Line> lines = lines(style, value, width);
        known.put(style, new Known(value, width, lines));
        return lines;
    }

    private List<Line> lines(ComputedStyle style, String value, double width) {
        ParagraphStyle own = ParagraphStyles.of(style, 0);
        ParagraphStyle.Alignment align =
                own.alignment() == ParagraphStyle.Alignment.JUSTIFY ? own.lastAlignment() : own.alignment();
        ParagraphStyle paragraph = new ParagraphStyle(
                        align, align, own.indent(), false, own.hyphenation(), false, own.wrap())
                .with(own.direction());
        Inline run = new Inline.Text(value, text.style(style, language), 0, false, null);
        return text.lines(List.of(run), paragraph, Measure.of(Math.max(1, width)));
    }

    private static double share(ComputedStyle style) {
        VerticalAlign.Kind align = style.verticalAlign().keyword();
        return align == VerticalAlign.Kind.TOP ? 0 : align == VerticalAlign.Kind.BOTTOM ? 1 : 0.5;
    }

    private Area area(MarginBox box, ComputedStyle style, PageGeometry page, Map<MarginBox, Shown> texts) {
        String name = box.name();
        if (name.endsWith("CORNER")) {
            return corner(name, style, page);
        }
        if (name.startsWith("TOP") || name.startsWith("BOTTOM")) {
            double width = width(box, style, page, texts);
            MarginStretch vertical = vertical(name.startsWith("TOP"), style, page);
            return new Area(x(name, width, page), vertical.start(), width, vertical.length());
        }
        MarginStretch horizontal = horizontal(name.startsWith("LEFT"), style, page);
        double third = page.height() / 3;
        double height = MarginStretch.length(style, Side.TOP, style.height(), page.height(), third);
        double free = page.height() - height;
        double y = name.endsWith("TOP") ? 0 : name.endsWith("MIDDLE") ? free / 2 : free;
        return new Area(horizontal.start(), page.top() + y, horizontal.length(), height);
    }

    private static double x(String name, double width, PageGeometry page) {
        if (name.endsWith("LEFT")) {
            return page.left();
        }
        double free = page.width() - width;
        return page.left() + (name.endsWith("CENTER") ? free / 2 : free);
    }

    private static Area corner(String name, ComputedStyle style, PageGeometry page) {
        MarginStretch horizontal = horizontal(name.contains("LEFT"), style, page);
        MarginStretch vertical = vertical(name.startsWith("TOP"), style, page);
        return new Area(horizontal.start(), vertical.start(), horizontal.length(), vertical.length());
    }

    private static MarginStretch vertical(boolean top, ComputedStyle style, PageGeometry page) {
        double start = top ? 0 : page.top() + page.height();
        double room = top ? page.top() : page.bottom();
        return MarginStretch.of(style, style.height(), start, room, Side.TOP, top);
    }

    private static MarginStretch horizontal(boolean left, ComputedStyle style, PageGeometry page) {
        double start = left ? 0 : page.left() + page.width();
        double room = left ? page.left() : page.right();
        return MarginStretch.of(style, style.width(), start, room, Side.LEFT, left);
    }

    /** Returns the width in the style, or else a share of the page's width by that of the contents. */
    private double width(MarginBox box, ComputedStyle style, PageGeometry page, Map<MarginBox, Shown> texts) {
        Edges edges = new Edges(style, page.width());
        if (!style.width().isAuto()) {
            return edges.borderBoxWidth(0);
        }
        boolean top = box.name().startsWith("TOP");
        MarginWidths widths = new MarginWidths(
                wish(top ? MarginBox.TOP_LEFT : MarginBox.BOTTOM_LEFT, page, texts),
                wish(top ? MarginBox.TOP_CENTER : MarginBox.BOTTOM_CENTER, page, texts),
                wish(top ? MarginBox.TOP_RIGHT : MarginBox.BOTTOM_RIGHT, page, texts));
        return edges.borderBoxWidth(
                box.name().endsWith("CENTER")
                        ? widths.ofCenter(page.width())
                        : widths.ofSide(box.name().endsWith("LEFT"), page.width()));
    }

    /** Returns the width that a margin box asks for; null if there is no such box. */
    private MarginWidths.@Nullable Wish wish(MarginBox box, PageGeometry page, Map<MarginBox, Shown> texts) {
        ComputedStyle style = page.style().marginBoxes().get(box);
        Shown shown = texts.get(box);
        if (style == null || shown == null || style.content().isEmpty()) {
            return null;
        }
        Edges edges = new Edges(style, page.width());
        boolean auto = style.width().isAuto();
        double own = !auto
                ? edges.borderBoxWidth(0)
                : edges.horizontal()
                        + (shown.element() == null
                                ? text.width(shown.text(), text.style(style, language)) + ROUNDING
                                : layout.widths().outer(shown.element()));
        return new MarginWidths.Wish(
                auto, own, () -> contentWidths(style, shown).plus(edges.horizontal()));
    }

    private IntrinsicRange contentWidths(ComputedStyle style, Shown shown) {
        if (shown.element() != null) {
            return layout.widths().of(shown.element());
        }
        double widest = 0;
        StringTokenizer words = new StringTokenizer(shown.text());
        while (words.hasMoreTokens()) {
            widest = Math.max(widest, text.width(words.nextToken(), text.style(style, language)));
        }
        return new IntrinsicRange(widest + ROUNDING, widest + ROUNDING);
    }
}
