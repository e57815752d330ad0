package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.Composition;
import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.BoxBuilder;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.box.Tag;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.math.MathFonts;
import dev.broadsheet.typesetter.page.breaks.Footnotes;
import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.breaks.PageFloats;
import dev.broadsheet.typesetter.page.evenness.PageReader;
import dev.broadsheet.typesetter.page.flow.Layout;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.inline.Formulas;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.inline.InlineBlocks;
import dev.broadsheet.typesetter.page.inline.Inlines;
import dev.broadsheet.typesetter.page.inline.LooseParagraphs;
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
import dev.broadsheet.typesetter.text.Line;
import dev.broadsheet.typesetter.text.ParagraphBreaker;
import dev.broadsheet.typesetter.text.Shaper;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out a document, cuts it into pages and draws them. For one tree of boxes only. */
public final class PageSetter {

    /** A hundred pages of two widths in turns settle in six. */
    private static final int MOST_TRIALS = 12;

    /** After so many, a float that would fit a narrow column as well as a wide one is as wide as the narrow one. */
    private static final int FREE_TRIALS = 2;

    private final PdfDocument document;
    private final Workers workers;
    private final boolean printsPages;
    private final boolean needsPages;
    private final Tag tag;
    private final Optional<ComputedStyle> canvas;
    private @Nullable BlockBox box;
    private final PageNumbers printed = new PageNumbers();
    private final Geometries geometries;
    private final PageArea area;
    private final MissingGlyphReport missing;
    private final Images pictures;
    private final MissingFaceReport faces;
    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final OverflowReport overflow;
    private final NumberedLines numbered;
    private final LooseParagraphs loose;
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
     * @param workers help to lay out, and to read what was
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
        this.workers = workers;
        this.printsPages = boxes.printsPages();
        this.needsPages = boxes.needsPages();
        this.tag = boxes.tag();
        this.canvas = boxes.canvas();
        this.box = boxes.box();
        this.geometries = new Geometries(styles);
        this.area = new PageArea(geometries);
        this.missing = new MissingGlyphReport(problems);
        this.text = new TextSetter(shaper, breaker, missing);
        this.faces = new MissingFaceReport(problems);
        this.pictures = new Images(document, resources, problems, shaper, info.language(), missing);
        ImageLayout images = new ImageLayout(pictures, area);
        Formulas formulas = new Formulas(formulaFonts, styles, text, area, problems);
        this.paragraphs = new Paragraphs(
                text, new Inlines(text, images, blocks, formulas, printed), boxes.printsPages(), workers);
        paragraphs.expect(boxes.box());
        this.overflow = new OverflowReport(problems);
        this.numbered = new NumberedLines(text, paragraphs, overflow);
        this.loose = new LooseParagraphs(text, paragraphs);
        this.layout = new Layout(text, paragraphs, numbered, loose, images, area, overflow);
        this.noteArea = FootnoteArea.of(geometries.page(1, "").style());
        this.marginBoxes = new MarginBoxes(text, layout, info.language());
    }

    /**
     * Where everything landed.
     *
     * @param composition of the pages that were drawn
     * @param numbers by which each page was counted, in order
     * @param beside numbers of the references that are on the page of their targets
     */
    public record Landing(Pagination pagination, Composition composition, List<Integer> numbers, Set<Integer> beside) {

        /** The number of the page of every anchor. */
        public Map<String, Integer> anchors() {
            return pagination.anchors().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, anchor -> numbers.get(anchor.getValue())));
        }
    }

    /** Whether anything in the document asks for the pages of anchors. */
    public boolean asksForPages() {
        return printsPages || needsPages;
    }

    /** Whether boxes have to be made for other pages, since generated content asks for them. */
    public boolean needsPages() {
        return needsPages;
    }

    /** Pages in which the numbers of pages that paragraphs print have no more than about the right width. */
    public Pages lay() {
        area.expect(null);
        Pages pages = layOnce(galley -> PageEnds.ANYWHERE);
        return landed(pages).areAsExpected(geometries) ? pages : again(pages);
    }

    private static PageWidths landed(Pages pages) {
        return new PageWidths(pages.galley(), pages.sheets());
    }

    private Pages again(Pages first) {
        Pages pages = first;
        PageTops expected = landed(pages).tops();
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            pages.release();
            PageTops last = expected;
            double price = price(trial);
            overflow.forget();
            area.expect(last);
            pages = layOnce(galley -> PageWidths.near(last, galley, price));
            expected = landed(pages).tops();
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
        loose.clear();
        blocks.clear();
        BlockBox root = Objects.requireNonNull(box, "not to be laid out when it has been drawn");
        double line = root.style().lineGrid().resolve(0);
        GalleyBuilder out = GalleyBuilder.ofPages(line);
        layout.box(root, out, 0, area.width());
        Galley galley = out.finish();
        PageCutter.Cut cut = new PageCutter(galley, geometries, ends.apply(galley), noteArea.height(), line).cut(loose);
        return new Pages(
                galley,
                cut,
                new Sheets(geometries, cut.extents()),
                Footnotes.of(galley.notes(), geometries.width("")).pages(cut.extents()),
                PageFloats.of(galley));
    }

    public Pages lay(PrintedPages print) {
        printed.set(print.numbers(), print.omitted());
        return lay();
    }

    /** @param last the pages that were laid last */
    public Pages lay(PrintedPages print, Pages last) {
        printed.set(print.numbers(), print.omitted());
        Optional<Pages> renewed = numbered.renewed().map(last::with);
        if (renewed.isEmpty()) {
            last.release();
        }
        return renewed.orElseGet(this::lay);
    }

    /** Says where everything lands. */
    public Landing landing(Pages pages) {
        return compose(pages.starts(), new PageComposer(pages, noteArea), (page, label, text) -> {});
    }

    /**
     * Draws everything and says where it landed. Lets go of the boxes first, and of each page when it has been drawn, so that
     * nothing can be laid out again.
     */
    public Landing draw(Pages pages) {
        box = null;
        paragraphs.forget();
        numbered.clear();
        loose.clear();
        List<Pagination.PageBreak> starts = pages.starts();
        PageComposer composer = new PageComposer(pages, noteArea);
        pages.release();
        return draw(starts, composer);
    }

    private Landing draw(List<Pagination.PageBreak> starts, PageComposer composer) {
        Painter painter = new Painter(document, new Structure(tag, document.root()), pictures, faces, canvas);
        ToDoubleFunction<Line> overfull = overflow.beyond();
        List<Task<Composition.Page>> read = new ArrayList<>();
        Landing landing = compose(starts, composer, (page, label, text) -> {
            int index = read.size();
            PageReader.Filling filling = composer.filling(index);
            read.add(workers.start(() -> PageReader.read(page, label, filling, overfull)));
            composer.release(index);
            painter.page(page.with(marginBoxes.of(page.geometry(), text)), label);
        });
        missing.finish();
        Composition composition = new Composition(read.stream().map(Task::get).toList());
        return new Landing(landing.pagination(), composition, landing.numbers(), landing.beside());
    }

    /** Takes pages in their order. */
    private interface PageSink {

        /** @param text what its margin boxes may show */
        void page(PageFragment page, String label, PageText text);
    }

    private Landing compose(List<Pagination.PageBreak> starts, PageComposer composer, PageSink sink) {
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
        Pagination pagination = new Pagination(labels, landmarks.anchors(), starts, filled);
        return new Landing(pagination, Composition.UNKNOWN, numbers, landmarks.beside());
    }

    private Layout layout() {
        return layout;
    }
}
