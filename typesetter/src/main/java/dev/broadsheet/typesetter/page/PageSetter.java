package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.box.BoxBuilder;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.Styles;
import dev.broadsheet.typesetter.math.MathFonts;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.text.ParagraphBreaker;
import dev.broadsheet.typesetter.text.Shaper;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out a document, cuts it into pages and draws them. For one tree of boxes only. */
public final class PageSetter {

    private final PdfDocument document;
    private final BoxBuilder.Result boxes;
    private final PageNumbers printed = new PageNumbers();
    private final Geometries geometries;
    private final PageArea area;
    private final MissingGlyphReport missing;
    private final Images pictures;
    private final MissingFaceReport faces;
    private final TextSetter text;
    private final NumberedLines numbered;
    private final InlineBlocks blocks = new InlineBlocks(this::layout);
    private final Layout layout;
    private final NoteArea noteArea;
    private final MarginBoxes marginBoxes;

    /**
     * @param document an empty document to draw in
     * @param boxes what is laid out
     * @param formulaFonts that formulas are set in
     * @param resources where pictures come from
     * @param problems told of what has to be worked around
     * @param workers help to lay out
     */
    public PageSetter(
            PdfDocument document,
            BoxBuilder.Result boxes,
            Styles styles,
            Shaper shaper,
            MathFonts formulaFonts,
            ParagraphBreaker breaker,
            DocumentInfo info,
            ResourceLoader resources,
            Problems problems,
            Workers workers) {
        this.document = document;
        this.boxes = boxes;
        this.geometries = new Geometries(styles);
        this.area = new PageArea(geometries);
        this.missing = new MissingGlyphReport(problems);
        this.text = new TextSetter(shaper, breaker, missing);
        this.faces = new MissingFaceReport(problems);
        this.pictures = new Images(document, resources, problems, shaper, info.language(), missing);
        ImageLayout images = new ImageLayout(pictures, area);
        Formulas formulas = new Formulas(formulaFonts, styles, text, area, problems);
        Paragraphs paragraphs = new Paragraphs(
                text, new Inlines(text, images, blocks, formulas, printed), boxes.printsPages(), workers);
        paragraphs.expect(boxes.box());
        OverflowReport overflow = new OverflowReport(problems);
        this.numbered = new NumberedLines(text, paragraphs, overflow);
        this.layout = new Layout(text, paragraphs, numbered, images, area, overflow);
        this.noteArea = NoteArea.of(geometries.page(1, "").style());
        this.marginBoxes = new MarginBoxes(text, layout, info.language());
    }

    /**
     * Where everything landed.
     *
     * @param numbers by which each page was counted, in order
     */
    public record Landing(Pagination pagination, List<Integer> numbers) {

        /** The number of the page of every anchor. */
        public Map<String, Integer> anchors() {
            return pagination.anchors().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, anchor -> numbers.get(anchor.getValue())));
        }
    }

    /** A document that has been cut into pages. */
    public static final class Pages {

        private final Galley galley;
        private final List<Extent> extents;
        private final List<Fragment> fragments;
        private final List<Fragment> notes;
        private final PageFloats floats;

        private Pages(Galley galley, List<Extent> extents, double noteWidth) {
            this.galley = galley;
            this.extents = extents;
            this.fragments = Columns.fragments(galley, extents, false);
            this.notes = Notes.of(galley.notes(), noteWidth).pages(extents);
            this.floats = PageFloats.of(galley);
        }

        /** Whether pages end at the same places of the same content as others, so that all of it lands where it did. */
        public boolean endLike(Pages others) {
            return extents.equals(others.extents)
                    && galley.items().size() == others.galley.items().size();
        }
    }

    /** Pages in which the numbers of pages that paragraphs print have no more than about the right width. */
    public Pages lay() {
        numbered.clear();
        blocks.clear();
        GalleyBuilder out = GalleyBuilder.ofPages(boxes.box().style().lineGrid().resolve(0));
        layout.box(boxes.box(), out, 0, area.width());
        Galley galley = out.finish();
        double noteWidth = geometries.width("");
        List<Extent> extents = PageBreaker.breakPages(galley, geometries, noteArea.height(), noteWidth);
        return new Pages(galley, extents, noteWidth);
    }

    /** @param numbers printed for the pages of anchors; others are left out */
    public Pages lay(Map<String, Integer> numbers) {
        printed.set(numbers);
        return lay();
    }

    /**
     * @param numbers printed for the pages of anchors; others are left out
     * @param last the pages that were laid last; what comes back if they are good with these numbers, too
     */
    public Pages lay(Map<String, Integer> numbers, Pages last) {
        printed.set(numbers);
        return numbered.exchange() ? last : lay();
    }

    /** Says where everything would land. */
    public Landing trial(Pages pages) {
        return draw(pages, new Undrawn());
    }

    /** Draws everything and says where it landed. */
    public Landing draw(Pages pages) {
        Landing landing = draw(pages, document);
        missing.finish();
        return landing;
    }

    private Landing draw(Pages pages, PdfDocument target) {
        Sheets sheets = new Sheets(geometries, pages.extents);
        SideColumns sides = sides(pages, sheets);
        SideNotes sideNotes = sideNotes(pages, sheets, sides);
        int count = Math.max(pages.fragments.size(), Math.max(sides.pageCount(), sideNotes.pageCount()));
        Painter painter = new Painter(target, new Structure(boxes.tag(), target.root()), pictures, faces);
        List<Integer> numbers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        PageNumbering numbering = new PageNumbering(sheets, count);
        for (int page = 0; page < count; page++) {
            PageGeometry geometry = sheets.page(page);
            begin(painter, geometry);
            if (page < pages.fragments.size()) {
                Extent extent = pages.extents.get(page);
                text(painter, geometry, pages.fragments.get(page), pages.floats.above(extent));
                floats(painter, geometry, pages, page);
                sides(painter, page, geometry, sides);
                notes(painter, geometry, pages.notes.get(page));
            } else {
                sides(painter, page, geometry, sides);
            }
            sideNotes.on(page).forEach(note -> note.paint(painter, geometry.left(), geometry.top()));
            numbers.add(painter.pageNumber());
            if (target == document) {
                marginBoxes.paint(painter, geometry, painter.pageText(count));
            }
            labels.add(numbering.label(page, painter.pageNumber()));
            painter.pageLabel(labels.get(page));
        }
        List<Pagination.PageBreak> starts = PageStarts.of(pages.galley, pages.extents);
        return new Landing(new Pagination(labels, painter.anchors(), starts), numbers);
    }

    private Layout layout() {
        return layout;
    }

    private static SideNotes sideNotes(Pages pages, Sheets sheets, SideColumns sides) {
        SideNotes notes = new SideNotes(sheets::page);
        for (int page = 0; page < pages.fragments.size(); page++) {
            double above = pages.floats.above(pages.extents.get(page));
            for (Fragment.NoteStart start : pages.fragments.get(page).sideNotes()) {
                notes.add(page, start.lowered(above));
            }
        }
        notes.place(sides);
        return notes;
    }

    private SideColumns sides(Pages pages, Sheets sheets) {
        SideColumns sides = new SideColumns(sheets::height);
        for (int page = 0; page < pages.fragments.size(); page++) {
            double above = pages.floats.above(pages.extents.get(page));
            for (Fragment.SideStart start : pages.fragments.get(page).sides()) {
                sides.add(page, start.lowered(above));
            }
        }
        return sides;
    }

    private void begin(Painter painter, PageGeometry geometry) {
        painter.newPage(geometry.style().width(), geometry.style().height());
        new SheetPainter(painter, geometry).paint(geometry);
    }

    private void text(Painter painter, PageGeometry geometry, Fragment fragment, double above) {
        fragment.pinned().stream()
                .filter(box -> box.order() < 0)
                .sorted(Comparator.comparingInt(Item.Pinned::order))
                .forEach(box -> pinned(painter, geometry, box));
        fragment.paint(painter, geometry.left(), geometry.top() + above);
        fragment.pinned().stream()
                .filter(box -> box.order() >= 0)
                .sorted(Comparator.comparingInt(Item.Pinned::order))
                .forEach(box -> pinned(painter, geometry, box));
    }

    private static void pinned(Painter painter, PageGeometry geometry, Item.Pinned box) {
        double y = box.fromBottom() ? geometry.height() - box.extent() - box.y() : box.y();
        box.drawing().paint(painter, geometry.left() + box.x(), geometry.top() + y);
    }

    private void floats(Painter painter, PageGeometry geometry, Pages pages, int page) {
        double foot = geometry.top() + geometry.height() - noteArea.height(pages.notes.get(page));
        pages.floats.paint(painter, pages.extents.get(page), geometry.left(), geometry.top(), foot);
    }

    private void sides(Painter painter, int page, PageGeometry geometry, SideColumns sides) {
        sides.on(page).forEach(side -> side.paint(painter, geometry.left(), geometry.top()));
    }

    private void notes(Painter painter, PageGeometry geometry, Fragment notes) {
        noteArea.paint(painter, notes, geometry.left(), geometry.top() + geometry.height(), geometry.width());
    }
}
