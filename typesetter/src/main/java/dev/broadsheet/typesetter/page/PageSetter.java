package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.Composition;
import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.box.BoxBuilder;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.math.MathFonts;
import dev.broadsheet.typesetter.page.breaks.Columns;
import dev.broadsheet.typesetter.page.breaks.Extent;
import dev.broadsheet.typesetter.page.breaks.Footnotes;
import dev.broadsheet.typesetter.page.breaks.PageBreaker;
import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.breaks.PageFloats;
import dev.broadsheet.typesetter.page.breaks.PageStarts;
import dev.broadsheet.typesetter.page.breaks.TextFragment;
import dev.broadsheet.typesetter.page.evenness.PageReader;
import dev.broadsheet.typesetter.page.flow.Layout;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.Formulas;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.inline.InlineBlocks;
import dev.broadsheet.typesetter.page.inline.Inlines;
import dev.broadsheet.typesetter.page.inline.MissingGlyphReport;
import dev.broadsheet.typesetter.page.inline.NumberedLines;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.inline.PageNumbers;
import dev.broadsheet.typesetter.page.inline.Paragraphs;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.page.paint.MissingFaceReport;
import dev.broadsheet.typesetter.page.paint.Painter;
import dev.broadsheet.typesetter.page.paint.Structure;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.page.sheet.PageTops;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.text.ParagraphBreaker;
import dev.broadsheet.typesetter.text.Shaper;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays out a document, cuts it into pages and draws them. For one tree of boxes only. */
public final class PageSetter {

    /** A hundred pages of two widths in turns settle in six. */
    private static final int MOST_TRIALS = 12;

    /** After so many, a float that would fit a narrow column as well as a wide one is as wide as the narrow one. */
    private static final int FREE_TRIALS = 2;

    private final PdfDocument document;
    private final BoxBuilder.Result boxes;
    private final PageNumbers printed = new PageNumbers();
    private final Geometries geometries;
    private final PageArea area;
    private final MissingGlyphReport missing;
    private final Images pictures;
    private final MissingFaceReport faces;
    private final TextSetter text;
    private final OverflowReport overflow;
    private final NumberedLines numbered;
    private final InlineBlocks blocks = new InlineBlocks(this::layout);
    private final Layout layout;
    private final FootnoteArea noteArea;
    private final MarginBoxes marginBoxes;

    /**
     * @param document an empty document to draw in
     * @param boxes what is laid out
     * @param formulaFonts that formulas are set in
     * @param resources where pictures come from
     * @param problems receives what has to be worked around
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
        this.overflow = new OverflowReport(problems);
        this.numbered = new NumberedLines(text, paragraphs, overflow);
        this.layout = new Layout(text, paragraphs, numbered, images, area, overflow);
        this.noteArea = FootnoteArea.of(geometries.page(1, "").style());
        this.marginBoxes = new MarginBoxes(text, layout, info.language());
    }

    /**
     * Where everything landed.
     *
     * @param composition of the pages that were drawn
     * @param numbers by which each page was counted, in order
     */
    public record Landing(Pagination pagination, Composition composition, List<Integer> numbers) {

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
        private final Sheets sheets;
        private final List<TextFragment> fragments;
        private final List<ColumnFragment> notes;
        private final PageFloats floats;

        private Pages(
                Galley galley, List<Extent> extents, Sheets sheets, List<ColumnFragment> notes, PageFloats floats) {
            this.galley = galley;
            this.extents = extents;
            this.sheets = sheets;
            this.fragments = Columns.pages(
                    galley, extents, extent -> sheets.page(extent.slot().page()).columnWidth());
            this.notes = notes;
            this.floats = floats;
        }

        /** The same with other lines of the same heights in the place of some. */
        private Pages with(IdentityHashMap<Item, Item> others) {
            return others.isEmpty() ? this : new Pages(galley.with(others), extents, sheets, notes, floats);
        }

        /** Whether pages end at the same places of the same content as others, so that all of it lands where it did. */
        public boolean endLike(Pages others) {
            return extents.equals(others.extents)
                    && galley.items().size() == others.galley.items().size();
        }

        List<Extent> extents() {
            return extents;
        }

        Sheets sheets() {
            return sheets;
        }

        /** The text of each column. */
        List<TextFragment> fragments() {
            return fragments;
        }

        /** The footnotes of each column. */
        List<ColumnFragment> notes() {
            return notes;
        }

        PageFloats floats() {
            return floats;
        }
    }

    /** Pages in which the numbers of pages that paragraphs print have no more than about the right width. */
    public Pages lay() {
        area.expect(null);
        Pages pages = layOnce(galley -> PageEnds.ANYWHERE);
        PageWidths landed = new PageWidths(pages.galley, pages.sheets);
        if (landed.areAsExpected(geometries)) {
            return pages;
        }
        PageTops expected = landed.tops();
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            PageTops last = expected;
            double price = price(trial);
            overflow.forget();
            area.expect(last);
            pages = layOnce(galley -> PageWidths.near(last, galley, price));
            expected = new PageWidths(pages.galley, pages.sheets).tops();
            expected = trial < FREE_TRIALS ? expected : expected.withFloatsOf(last);
            if (expected.isAsWideAs(last)) {
                return pages;
            }
        }
        overflow.unsettled();
        return pages;
    }

    /** Of page ends at other places than last time. The first time, most lines were as wide as those of other pages. */
    private static double price(int trial) {
        if (trial == 0) {
            return 0;
        }
        return trial < MOST_TRIALS / 2 ? BreakPenalties.AVOID : BreakPenalties.STRANDED;
    }

    private Pages layOnce(Function<Galley, PageEnds> ends) {
        numbered.clear();
        blocks.clear();
        GalleyBuilder out = GalleyBuilder.ofPages(boxes.box().style().lineGrid().resolve(0));
        layout.box(boxes.box(), out, 0, area.width());
        Galley galley = out.finish();
        double noteWidth = geometries.width("");
        List<Extent> extents =
                PageBreaker.breakPages(galley, geometries, ends.apply(galley), noteArea.height(), noteWidth);
        return new Pages(
                galley,
                extents,
                new Sheets(geometries, extents),
                Footnotes.of(galley.notes(), noteWidth).pages(extents),
                PageFloats.of(galley));
    }

    /** @param numbers printed for the pages of anchors; others are left out */
    public Pages lay(Map<String, Integer> numbers) {
        printed.set(numbers);
        return lay();
    }

    /**
     * @param numbers printed for the pages of anchors; others are left out
     * @param last the pages that were laid last
     */
    public Pages lay(Map<String, Integer> numbers, Pages last) {
        printed.set(numbers);
        return numbered.renewed().map(last::with).orElseGet(this::lay);
    }

    /** Says where everything lands. */
    public Landing landing(Pages pages) {
        return compose(pages, new PageComposer(pages, noteArea), (page, label, text) -> {});
    }

    /** Draws everything and says where it landed. */
    public Landing draw(Pages pages) {
        Painter painter =
                new Painter(document, new Structure(boxes.tag(), document.root()), pictures, faces, boxes.canvas());
        PageComposer composer = new PageComposer(pages, noteArea);
        List<Composition.Page> read = new ArrayList<>();
        Landing landing = compose(pages, composer, (page, label, text) -> {
            read.add(PageReader.read(page, label, composer.filling(read.size()), overflow::beyond));
            painter.page(page.with(marginBoxes.of(page.geometry(), text)), label);
        });
        missing.finish();
        return new Landing(landing.pagination(), new Composition(read), landing.numbers());
    }

    /** Takes pages in their order. */
    private interface PageSink {

        /** @param text what its margin boxes may show */
        void page(PageFragment page, String label, PageText text);
    }

    private Landing compose(Pages pages, PageComposer composer, PageSink sink) {
        Landmarks landmarks = new Landmarks();
        PageNumbering numbering = composer.numbering();
        List<Integer> numbers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Pagination.PageFill> filled = new ArrayList<>();
        for (int index = 0; index < composer.count(); index++) {
            PageFragment page = composer.page(index);
            landmarks.next(page);
            filled.add(composer.filled(index));
            numbers.add(landmarks.pageNumber());
            labels.add(numbering.label(index, landmarks.pageNumber()));
            sink.page(page, labels.get(index), landmarks.pageText(composer.count()));
        }
        List<Pagination.PageBreak> starts = PageStarts.of(pages.galley, pages.extents);
        Pagination pagination = new Pagination(labels, landmarks.anchors(), starts, filled);
        return new Landing(pagination, Composition.UNKNOWN, numbers);
    }

    private Layout layout() {
        return layout;
    }
}
