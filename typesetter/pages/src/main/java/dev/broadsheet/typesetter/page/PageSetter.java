package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.build.BoxBuilder;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.math.font.MathFonts;
import dev.broadsheet.typesetter.page.breaks.LineCount;
import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.evenness.PageReader;
import dev.broadsheet.typesetter.page.floats.FloatHeights;
import dev.broadsheet.typesetter.page.floats.KeptFloats;
import dev.broadsheet.typesetter.page.flow.Layout;
import dev.broadsheet.typesetter.page.fragment.KeptPage;
import dev.broadsheet.typesetter.page.fragmentation.Footnotes;
import dev.broadsheet.typesetter.page.fragmentation.PlacedFloats;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
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
import dev.broadsheet.typesetter.page.kept.KeptSections;
import dev.broadsheet.typesetter.page.kept.SectionCache;
import dev.broadsheet.typesetter.page.kept.SectionLookup;
import dev.broadsheet.typesetter.page.kept.SectionSpans;
import dev.broadsheet.typesetter.page.kept.SectionWriter;
import dev.broadsheet.typesetter.page.paint.LostContentReport;
import dev.broadsheet.typesetter.page.paint.MissingFaceReport;
import dev.broadsheet.typesetter.page.paint.Painter;
import dev.broadsheet.typesetter.page.paint.Structure;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.recording.Recorder;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out a document, cuts it into pages and draws them. An instance handles a single tree of boxes. */
public final class PageSetter {

    private final PdfDocument document;
    private final Problems problems;
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
    private final LostContentReport lost;
    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final OverflowReport overflow;
    private final NumberedLines numbered;
    private final LooseParagraphs loose;
    private final FloatHeights heights;
    private final KeptFloats floats;
    private final InlineBlocks blocks = new InlineBlocks(this::layout);
    private final Layout layout;
    private final Optional<SectionCache> cache;
    private final KeptSections sections;
    private final FootnoteArea noteArea;
    private final LineCount lines;
    private final MarginBoxes marginBoxes;
    private final WidthTrials trials;

    /**
     * @param document empty document to draw in
     * @param boxes boxes to lay out
     * @param formulaFonts fonts of formulas
     * @param resources loads pictures
     * @param problems receives warnings about content that cannot be set as specified
     * @param workers threads that help with layout and evaluate composed pages
     * @param cache store of sections for reuse in other documents; empty for none
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
            Workers workers,
            Optional<SectionCache> cache) {
        this.cache = cache;
        this.problems = problems;
        this.document = document;
        this.workers = workers;
        this.printsPages = boxes.printsPages();
        this.needsPages = boxes.needsPages();
        this.tag = boxes.tag();
        this.canvas = boxes.canvas();
        this.box = boxes.box();
        this.lines = lines(boxes.box().style());
        this.geometries = new Geometries(styles);
        this.area = new PageArea(geometries);
        this.missing = new MissingGlyphReport(problems);
        this.text = new TextSetter(shaper, breaker, missing);
        this.faces = new MissingFaceReport(problems);
        this.lost = new LostContentReport(problems);
        this.pictures = new Images(document, resources, problems, shaper, info.language(), missing);
        ImageLayout images = new ImageLayout(pictures, area);
        Formulas formulas = new Formulas(formulaFonts, styles, text, area, problems);
        this.paragraphs =
                new Paragraphs(text, new Inlines(text, images, blocks, formulas, printed), kept(boxes), workers);
        this.overflow = new OverflowReport(problems);
        this.numbered = new NumberedLines(text, paragraphs, overflow);
        this.loose = new LooseParagraphs(text, paragraphs);
        this.heights = new FloatHeights(images, area);
        this.floats = new KeptFloats(area, numbered, this::reports);
        this.sections = SectionLookup.of(
                cache,
                boxes,
                styles,
                geometries,
                info.language(),
                new KeptSections.Effects(pictures, numbered, printed, this::reports));
        paragraphs.expect(boxes.box(), sections::isKnown);
        this.layout = new Layout(text, paragraphs, numbered, loose, heights, floats, images, area, overflow, sections);
        this.noteArea = FootnoteArea.of(geometries.page(1, "").style());
        this.marginBoxes = new MarginBoxes(text, layout, info.language());
        this.trials = new WidthTrials(geometries, area, overflow, sections, this::layOnce);
    }

    /** Returns what to cache of paragraphs: they are laid out again if pages differ in width, or page numbers are printed. */
    private Paragraphs.Keeping kept(BoxBuilder.Result boxes) {
        if (geometries.differInWidth()) {
            return Paragraphs.Keeping.TEXT;
        }
        return boxes.printsPages() ? Paragraphs.Keeping.LINES : Paragraphs.Keeping.NOTHING;
    }

    /** Whether anything in the document depends on the pages of anchors. */
    public boolean asksForPages() {
        return printsPages || needsPages;
    }

    /** Whether boxes must be built again for other pages, since generated content depends on page numbers. */
    public boolean needsPages() {
        return needsPages;
    }

    /** Lays out the document. Page numbers printed in paragraphs are provisional, of about the right width. */
    public Pages lay() {
        return trials.lay();
    }

    /** Returns the number of problems found so far. */
    private int reports() {
        return problems.count()
                + missing.occurrences()
                + faces.occurrences()
                + lost.occurrences()
                + overflow.occurrences();
    }

    private Pages layOnce(Function<Galley, PageEnds> ends) {
        numbered.clear();
        loose.clear();
        heights.clear();
        blocks.clear();
        BlockBox root = Objects.requireNonNull(box, "not to be laid out when it has been drawn");
        GalleyBuilder out = GalleyBuilder.ofPages(lines.grid());
        layout.box(root, out, 0, area.width());
        Galley galley = out.finish();
        PageCutter.Cut cut =
                new PageCutter(galley, geometries, ends.apply(galley), noteArea.height(), lines).cut(loose, heights);
        Pages pages = new Pages(
                galley,
                cut,
                new Sheets(geometries, cut.extents()),
                Footnotes.of(galley.notes(), geometries.width("")).pages(cut.extents()),
                PlacedFloats.of(galley, cut.leeway()));
        boolean fit = sections.fit(galley, cut.extents(), crowded(pages));
        return fit ? pages : trials.again(pages, null, ends); // without the kept sections that do not fit
    }

    /** Returns the unit of white space. Without a grid, lines are counted only if looseness asks for filled pages. */
    private static LineCount lines(ComputedStyle root) {
        double grid = root.lineGrid().resolve(0);
        return new LineCount(grid, grid > 0 || !root.looseness() ? grid : root.lineHeight(0));
    }

    /** Returns a predicate of the page indices with content in the margins. */
    private IntPredicate crowded(Pages pages) {
        boolean beside = pages.galley().items().stream()
                .anyMatch(item -> item instanceof Item.Side || item instanceof Item.SideNote);
        return beside ? new PageComposer(pages, noteArea, lines.line())::isCrowded : page -> false;
    }

    public Pages lay(PrintedPages print) {
        printed.set(print.numbers(), print.omitted());
        return lay();
    }

    /** Lays out for other printed page numbers; replaces single lines if this suffices. @param last pages of the last layout */
    public Pages lay(PrintedPages print, Pages last) {
        Pages before = fresh(last, print.numbers(), print.omitted());
        printed.set(print.numbers(), print.omitted());
        Optional<Pages> renewed = numbered.renewed().map(before::with);
        if (renewed.isEmpty()) {
            before.release();
        }
        return renewed.orElseGet(this::lay);
    }

    /** Returns the pages, or pages of a new layout if kept sections print other page numbers. */
    private Pages fresh(Pages pages, @Nullable Map<String, Integer> numbers, Set<Integer> omitted) {
        if (!sections.refuseStale(numbers, omitted)) {
            return pages;
        }
        pages.release();
        overflow.forget();
        return lay();
    }

    /** Returns where everything lands, without drawing. */
    public ComposedPages landing(Pages pages) {
        return ComposedPages.of(
                pages.starts(), new PageComposer(pages, noteArea, lines.line()), (page, label, text) -> {});
    }

    /**
     * Draws all pages and returns where everything landed. Releases the boxes first, and each page once it is drawn; nothing can
     * be laid out afterwards.
     *
     * @param examinesComposition whether the composition of the pages is examined
     */
    public ComposedPages draw(Pages laid, boolean examinesComposition) {
        Pages pages = fresh(laid, printed.known(), printed.omitted());
        box = null;
        overflow.finish();
        paragraphs.forget();
        floats.clear();
        numbered.clear();
        loose.clear();
        heights.clear();
        List<Pagination.PageBreak> starts = pages.starts();
        PageComposer composer = new PageComposer(pages, noteArea, lines.line());
        Optional<SectionSpans> spans = cache.map(keep ->
                new SectionSpans(sections, pages.galley(), pages.extents(), geometries.width(""), composer::isMixed));
        sections.forget();
        pages.release();
        return draw(starts, composer, spans, examinesComposition);
    }

    private ComposedPages draw(
            List<Pagination.PageBreak> starts,
            PageComposer composer,
            Optional<SectionSpans> spans,
            boolean examinesComposition) {
        Recorder recorder = new Recorder(document);
        Structure structure = new Structure(tag, document.root());
        Optional<SectionWriter> writer = spans.map(found -> new SectionWriter(
                recorder, cache.orElseThrow(), pictures, structure::of, this::reports, printed, found));
        Painter painter =
                new Painter(writer.isPresent() ? recorder : document, structure, pictures, faces, lost, canvas);
        Map<Integer, Pagination.PageBreak> begun =
                starts.stream().collect(Collectors.toMap(Pagination.PageBreak::pageIndex, start -> start));
        ToDoubleFunction<Line> overfull = overflow.beyond();
        List<Task<Composition.Page>> read = new ArrayList<>();
        ComposedPages landing = ComposedPages.of(starts, composer, (page, label, text) -> {
            int index = read.size();
            KeptPage kept = composer.kept(index);
            String name = composer.name(index);
            Pagination.PageFill fill = composer.filled(index);
            if (kept != null) {
                read.add(Task.done(kept.composition(label)));
            } else if (examinesComposition) {
                PageReader.Filling filling = composer.filling(index);
                read.add(workers.start(() -> PageReader.read(page, label, filling, overfull)));
            } else {
                read.add(Task.done(PageReader.UNREAD));
            }
            composer.release(index);
            painter.page(
                    page,
                    marginBoxes.of(page.geometry(), text),
                    label,
                    () -> writer.ifPresent(into -> into.begin(index)),
                    () -> writer.filter(SectionWriter::isKeeping)
                            .ifPresent(into -> into.end(
                                    index,
                                    new SectionWriter.Drawn(
                                            name,
                                            Optional.ofNullable(begun.get(index)),
                                            PageLabels.of(page),
                                            fill,
                                            read.get(index)))));
        });
        writer.ifPresent(SectionWriter::flush);
        missing.finish();
        lost.finish();
        Composition composition = examinesComposition
                ? new Composition(read.stream().map(Task::get).toList())
                : Composition.UNKNOWN;
        return landing.drawn(composition, sections.pages(), composer.blank());
    }

    private Layout layout() {
        return layout;
    }
}
