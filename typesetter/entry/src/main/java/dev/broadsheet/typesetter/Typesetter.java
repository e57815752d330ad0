package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.api.Loaders;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.SectionStore;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.html.DocumentText;
import dev.broadsheet.typesetter.html.Markup;
import dev.broadsheet.typesetter.html.OpenedDocument;
import dev.broadsheet.typesetter.html.WellFormedness;
import dev.broadsheet.typesetter.math.font.MathFonts;
import dev.broadsheet.typesetter.page.kept.LayoutEnvironment;
import dev.broadsheet.typesetter.page.kept.SectionCache;
import dev.broadsheet.typesetter.pdf.PdfDocuments;
import dev.broadsheet.typesetter.raster.RasterDocument;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Document;

/**
 * Sets HTML with paged-media CSS as a tagged PDF (PDF/UA-1 and PDF/A-2a, or PDF/UA-2 and PDF/A-4). Safe for use by several
 * threads. Reuse one instance for many documents: it keeps parsed fonts, style sheets, hyphenation tries and computed styles.
 */
public final class Typesetter {

    private static final double PT_PER_PX = 0.75;

    private final Builder settings;
    private final Shaper shaper;
    private final FontMeasures measures;
    private final MathFonts formulaFonts;
    private final ParagraphBreaker breaker;
    /** Created for the first PDF: pictures need none. */
    private final Task<PdfDocuments> documents = new Task<>(PdfDocuments::new);

    private final LayoutEnvironment environment;
    private final StyleResolver styles;
    private final List<TypesetProblem> stylesheetProblems;
    private final int threads;
    private final boolean examinesComposition;
    private final WarmUp warmUp = new WarmUp();

    private Typesetter(Builder settings, Workers workers) {
        this.settings = settings;
        List<TypesetProblem> problems = new ArrayList<>();
        List<FontFile> fonts = new ArrayList<>(settings.fonts);
        this.styles = StyleResolver.of(settings.stylesheets, settings.loader, problems::add);
        List<FontFile> later = settings.laterFonts();
        List<FontFile> given = new ArrayList<>(settings.fonts);
        given.addAll(later);
        fonts.addAll(new FontFaces(given, settings.loader, problems::add, workers).load(styles.fontFaces()));
        fonts.addAll(later);
        if (fonts.isEmpty()) {
            throw new IllegalStateException(
                    "font: at least one is needed; give one by font(), name one by @font-face, or"
                            + " put broadsheet-templates on the class path and call defaultFonts()");
        }
        this.shaper = new Shaper(new FontLibrary(fonts, settings.counterparts));
        this.measures = new FontMeasures(shaper);
        this.formulaFonts = new MathFonts(shaper);
        this.breaker = new ParagraphBreaker(shaper, new Hyphenators(settings.hyphenation));
        this.examinesComposition = settings.examinesComposition;
        this.environment = new LayoutEnvironment(
                fonts, settings.counterparts, shaper, settings.hyphenation, settings.examinesComposition);
        this.stylesheetProblems = List.copyOf(problems);
        this.threads = settings.threads;
    }

    /**
     * Sets a file with all that it refers to, as {@link HtmlDocument} says:
     * {@code Typesetter.html(Path.of("invoice.html")).to(Path.of("invoice.pdf"))}.
     */
    public static HtmlDocument html(Path file) {
        return new HtmlDocument(file);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Sets a document.
     *
     * @param xhtml HTML; or XHTML, when it begins with an XML declaration or its root element has an {@code xmlns}: what is
     *     not well-formed then is an error ({@code BS-DOC-001}) among the problems
     * @param info metadata of the PDF
     * @param resources loads pictures, and the style sheets and fonts that the document names; its {@code <style>},
     *     {@code <link>}, {@code @import} and {@code @font-face} count as in files, before the style sheets of the builder
     */
    public TypesetResult typeset(String xhtml, DocumentInfo info, ResourceLoader resources) {
        return typeset(xhtml, info, PdfOptions.DEFAULT, resources);
    }

    /** Sets a document with options for the PDF; otherwise as {@link #typeset(String, DocumentInfo, ResourceLoader)}. */
    public TypesetResult typeset(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            TypesetReport report = typeset(xhtml, info, options, resources, pdf);
            return new TypesetResult(pdf.toByteArray(), report.pagination(), report.composition(), report.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(Job.NO_MEMORY, e);
        }
    }

    /**
     * Sets a document and writes each page as soon as it is finished.
     *
     * @param xhtml HTML; or XHTML, when it begins with an XML declaration or its root element has an {@code xmlns}: what is
     *     not well-formed then is an error ({@code BS-DOC-001}) among the problems
     * @param info metadata of the PDF
     * @param resources loads pictures
     * @param out receives the PDF; not closed
     * @throws IOException if it cannot be written
     */
    public TypesetReport typeset(String xhtml, DocumentInfo info, ResourceLoader resources, OutputStream out)
            throws IOException {
        return typeset(xhtml, info, PdfOptions.DEFAULT, resources, out);
    }

    /**
     * Writes a document with options for the PDF; otherwise as
     * {@link #typeset(String, DocumentInfo, ResourceLoader, OutputStream)}.
     */
    public TypesetReport typeset(
            String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources, OutputStream out)
            throws IOException {
        return typeset(xhtml, info, options, resources, out, Optional.empty());
    }

    /**
     * Writes a document, reusing sections from a store; otherwise as {@link #typeset(String, DocumentInfo, PdfOptions,
     * ResourceLoader, OutputStream)}. The PDF has the same bytes with and without a store.
     *
     * @param sections receives new sections, too
     */
    public TypesetReport typeset(
            String xhtml,
            DocumentInfo info,
            PdfOptions options,
            ResourceLoader resources,
            OutputStream out,
            SectionStore sections)
            throws IOException {
        return typeset(xhtml, info, options, resources, out, Optional.of(sections));
    }

    /**
     * Lays out a document on the caller's thread without drawing it, for callers that choose among several settings by their
     * pagination.
     *
     * @param xhtml as for {@link #typeset(String, DocumentInfo, ResourceLoader)}
     */
    public LaidDocument lay(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        Job job = job(xhtml, info, options, resources, Workers.ALONE, Optional.empty());
        return LaidDocument.of(job, () -> fault(xhtml));
    }

    private TypesetReport typeset(
            String xhtml,
            DocumentInfo info,
            PdfOptions options,
            ResourceLoader resources,
            OutputStream out,
            Optional<SectionStore> sections)
            throws IOException {
        try (Workers workers = Workers.of(threads)) {
            warm(workers, info);
            return job(xhtml, info, options, resources, workers, sections)
                    .run(Objects.requireNonNull(out, "out"), () -> fault(xhtml));
        }
    }

    private static Optional<TypesetProblem> fault(String xhtml) {
        return Markup.isXml(xhtml)
                ? WellFormedness.fault(xhtml).map(found -> OpenedDocument.malformed("document", found))
                : Optional.empty();
    }

    /**
     * Sets an opened document, which it releases.
     *
     * @param fault checks a document that must be XML for well-formedness
     */
    TypesetReport typeset(
            OpenedDocument opened,
            Callable<Optional<TypesetProblem>> fault,
            DocumentInfo info,
            PdfOptions options,
            OutputStream out,
            Optional<SectionStore> sections,
            Workers workers)
            throws IOException {
        warm(workers, info);
        return job(opened.take(), opened.problems(), info, options, opened.resources(), workers, sections)
                .run(out, fault);
    }

    /** Rehearses on a helper thread, once. */
    void warm(Workers workers, DocumentInfo info) {
        ResourceLoader nothing = reference -> Optional.empty();
        warmUp.start(
                workers,
                document ->
                        job(document, List.of(), info, PdfOptions.DEFAULT, nothing, Workers.ALONE, Optional.empty()));
    }

    /**
     * Lays out a document whose first page becomes a picture, such as a card or a cover. The picture is painted on demand.
     *
     * @param xhtml as for {@link #typeset(String, DocumentInfo, ResourceLoader)}
     * @param info language and base URI of the document
     * @param resolution pixels per CSS px; with 1, a page of 1200px by 630px becomes a picture of 1200 by 630 pixels
     * @param resources loads pictures
     * @throws IllegalArgumentException if the resolution is not positive
     */
    public TypesetPicture picture(String xhtml, DocumentInfo info, double resolution, ResourceLoader resources) {
        if (!(resolution > 0)) {
            throw new IllegalArgumentException("resolution: it is to be more than 0, not " + resolution);
        }
        RasterDocument document = new RasterDocument(resolution / PT_PER_PX);
        Job job = job(xhtml, info, PdfOptions.DEFAULT, resources, Workers.ALONE, Optional.empty());
        TypesetReport report = job.lay(document).draw(true);
        return new TypesetPicture(document::paint, report.pagination(), report.composition(), report.problems());
    }

    /** Returns the problems of the style sheets, which are also among the problems of each document. */
    public List<TypesetProblem> stylesheetProblems() {
        return stylesheetProblems;
    }

    /** Whether the fonts have a glyph for each visible character of a text. */
    public boolean canSet(String text) {
        return shaper.canShow(text);
    }

    /** Creates the job for a document with the style sheets and fonts that it names. */
    private Job job(
            String xhtml,
            DocumentInfo info,
            PdfOptions options,
            ResourceLoader resources,
            Workers workers,
            Optional<SectionStore> sections) {
        Objects.requireNonNull(xhtml, "xhtml");
        ResourceLoader files = Loaders.named(Objects.requireNonNull(resources, "resources"));
        OpenedDocument opened = DocumentText.open(xhtml, files, settings.loader);
        Typesetter styled =
                opened.stylesheets().isEmpty() ? this : settings.of(opened).build(workers);
        return styled.job(opened.take(), opened.problems(), info, options, opened.resources(), workers, sections);
    }

    /** Creates the job for a document. Callers keep no reference to the document, so that the job can release it. */
    private Job job(
            Document document,
            List<TypesetProblem> known,
            DocumentInfo info,
            PdfOptions options,
            ResourceLoader resources,
            Workers workers,
            Optional<SectionStore> sections) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(resources, "resources");
        List<TypesetProblem> problems = new ArrayList<>(known);
        problems.addAll(stylesheetProblems);
        Styles computed = styles.resolve(document, measures, problems::add);
        return new Job(
                new DocumentBoxes(document, computed, info, options.standard()),
                problems,
                info,
                options,
                Loaders.named(resources),
                shaper,
                formulaFonts,
                breaker,
                documents,
                workers,
                examinesComposition,
                sections.map(store -> new SectionCache(store, environment)));
    }

    /** Collects fonts, style sheets and settings of a {@link Typesetter}. */
    public static final class Builder {

        private static final int MOST_THREADS = 64;

        private final List<FontFile> fonts = new ArrayList<>();
        private final List<Stylesheet> stylesheets = new ArrayList<>();
        private StylesheetLoader loader = (stylesheet, reference) -> Optional.empty();
        private HyphenationPatterns hyphenation = (Locale language) -> Optional.empty();

        private final List<Task<List<FontFile>>> laterFonts = new ArrayList<>();
        private final Map<String, String> counterparts = new HashMap<>();
        private int threads = 2;
        private boolean examinesComposition;

        private Builder() {}

        public Builder font(FontFile font) {
            fonts.add(Objects.requireNonNull(font, "font"));
            return this;
        }

        /**
         * Adds the fonts of the artifact {@code broadsheet-templates} after all others, if it is on the class path: a
         * serif, a sans serif, a monospaced and a mathematical family. They are also used for the generic
         * families and for common system fonts, such as Arial, Helvetica, Times, Georgia and Courier.
         */
        public Builder defaultFonts() {
            return defaultFonts(Task.done(OpenedDocument.defaultFonts()));
        }

        /** @param found supplies the fonts, which are needed after the style sheets only */
        Builder defaultFonts(Task<List<FontFile>> found) {
            laterFonts.add(found);
            counterparts.putAll(OpenedDocument.counterparts());
            return this;
        }

        private List<FontFile> laterFonts() {
            List<FontFile> all = new ArrayList<>();
            laterFonts.forEach(found -> all.addAll(found.get()));
            return all;
        }

        /** Substitutes one family for another that is missing. */
        public Builder counterpart(String missing, String family) {
            counterparts.put(Objects.requireNonNull(missing, "missing"), Objects.requireNonNull(family, "family"));
            return this;
        }

        /** Adds an author style sheet. At equal specificity, later ones win. */
        public Builder stylesheet(Stylesheet stylesheet) {
            stylesheets.add(Objects.requireNonNull(stylesheet, "stylesheet"));
            return this;
        }

        /** Sets the loader of the files that style sheets refer to; without one, none are found. */
        public Builder stylesheetFiles(StylesheetLoader files) {
            loader = Loaders.named(Objects.requireNonNull(files, "files"));
            return this;
        }

        public Builder hyphenation(HyphenationPatterns patterns) {
            hyphenation = Objects.requireNonNull(patterns, "patterns");
            return this;
        }

        /**
         * Sets the number of threads that set a document, including the caller's; 2 by default. The result is the same for any
         * number. Use 1 if several documents are set at a time.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than 64
         */
        public Builder threads(int count) {
            if (count < 1 || count > MOST_THREADS) {
                throw new IllegalArgumentException("threads: 1 to " + MOST_THREADS + " can be had, not " + count);
            }
            threads = count;
            return this;
        }

        /**
         * Examines how evenly each page is set, for {@code composition()} of results and reports, which is {@link
         * Composition#UNKNOWN} otherwise. Those of {@linkplain Typesetter#picture pictures} always have it. The PDF is the same.
         */
        public Builder examineComposition() {
            examinesComposition = true;
            return this;
        }

        /** Creates the worker threads. */
        Workers workers() {
            return Workers.of(threads);
        }

        /** Returns a copy with the style sheets of a document before its own. */
        Builder of(OpenedDocument opened) {
            Builder styled = copy().stylesheetFiles(opened.stylesheetFiles());
            styled.stylesheets.addAll(0, opened.stylesheets());
            return styled;
        }

        /** Returns an independent copy. */
        Builder copy() {
            Builder copy = new Builder();
            copy.fonts.addAll(fonts);
            copy.stylesheets.addAll(stylesheets);
            copy.loader = loader;
            copy.hyphenation = hyphenation;
            copy.laterFonts.addAll(laterFonts);
            copy.counterparts.putAll(counterparts);
            copy.threads = threads;
            copy.examinesComposition = examinesComposition;
            return copy;
        }

        /** @throws IllegalStateException if no font was added and none is declared by a style sheet */
        public Typesetter build() {
            try (Workers workers = workers()) {
                return build(workers);
            }
        }

        /** @param workers read fonts in parallel */
        Typesetter build(Workers workers) {
            return new Typesetter(copy(), workers);
        }
    }
}
