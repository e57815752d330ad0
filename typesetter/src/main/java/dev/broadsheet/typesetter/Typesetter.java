package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.math.MathFonts;
import dev.broadsheet.typesetter.text.FontCheck;
import dev.broadsheet.typesetter.text.FontLibrary;
import dev.broadsheet.typesetter.text.Hyphenators;
import dev.broadsheet.typesetter.text.ParagraphBreaker;
import dev.broadsheet.typesetter.text.Shaper;
import dev.broadsheet.typesetter.work.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Sets XHTML with paged-media CSS as a tagged PDF (PDF/UA-1, PDF/A-2a). Safe for use by several threads; keep one for many
 * documents, since it holds the parsed fonts, style sheets and hyphenation tries, and what it computed for others.
 */
public final class Typesetter {

    /** A little of what most documents have, long enough for several lines. */
    private static final String REHEARSAL = """
            <html xmlns="http://www.w3.org/1999/xhtml"><body>
            <h1 id="a">Rehearsal</h1>
            <p>Hyphenation of ordinary <em>well-known</em> words, <strong>quickly</strong> and \u201cwithout
            mistakes\u201d, for 1,000 lines or more \u2014 and a <a href="#a">place</a> to go to,
            <code>as it were</code>, before everything begins in earnest (see https://example.org/).</p>
            <ul><li>One thing</li></ul>
            <blockquote><p>Another thing that is said by somebody else.</p></blockquote>
            <table><tr><th>Name</th><th>Number</th></tr><tr><td>Words</td><td>1,234</td></tr></table>
            <pre><code>int x = 1;</code></pre>
            </body></html>
            """;

    private final Shaper shaper;
    private final FontMeasures measures;
    private final MathFonts formulaFonts;
    private final ParagraphBreaker breaker;
    private final StyleResolver styles;
    private final List<TypesetProblem> stylesheetProblems;
    private final int threads;
    private final AtomicBoolean cold = new AtomicBoolean(true);

    private Typesetter(Builder settings) {
        List<TypesetProblem> problems = new ArrayList<>();
        List<FontFile> fonts = new ArrayList<>(settings.fonts);
        try (Workers workers = Workers.of(settings.threads)) {
            if (!workers.isAlone()) {
                workers.start(Executors.callable(FontCheck::prepare));
            }
            this.styles = StyleResolver.of(settings.stylesheets, settings.loader, problems::add);
            fonts.addAll(
                    new FontFaces(settings.fonts, settings.loader, problems::add, workers).load(styles.fontFaces()));
        }
        if (fonts.isEmpty()) {
            throw new IllegalStateException("font: at least one is needed");
        }
        this.shaper = new Shaper(new FontLibrary(fonts));
        this.measures = new FontMeasures(shaper);
        this.formulaFonts = new MathFonts(shaper);
        this.breaker = new ParagraphBreaker(shaper, new Hyphenators(settings.hyphenation));
        this.stylesheetProblems = List.copyOf(problems);
        this.threads = settings.threads;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Sets a document.
     *
     * @param xhtml a well-formed XHTML document in the namespace {@code http://www.w3.org/1999/xhtml}
     * @param info metadata of the PDF
     * @param resources where pictures come from
     */
    public TypesetResult typeset(String xhtml, DocumentInfo info, ResourceLoader resources) {
        return typeset(xhtml, info, PdfOptions.DEFAULT, resources);
    }

    /** As {@link #typeset(String, DocumentInfo, ResourceLoader)}, with a say in what the PDF holds. */
    public TypesetResult typeset(String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            TypesetReport report = typeset(xhtml, info, options, resources, pdf);
            return new TypesetResult(pdf.toByteArray(), report.pagination(), report.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be written to memory", e);
        }
    }

    /**
     * Sets a document and writes each page as soon as it is finished.
     *
     * @param xhtml a well-formed XHTML document in the namespace {@code http://www.w3.org/1999/xhtml}
     * @param info metadata of the PDF
     * @param resources where pictures come from
     * @param out takes the PDF; not closed
     * @throws IOException when it cannot be written
     */
    public TypesetReport typeset(String xhtml, DocumentInfo info, ResourceLoader resources, OutputStream out)
            throws IOException {
        return typeset(xhtml, info, PdfOptions.DEFAULT, resources, out);
    }

    /** As {@link #typeset(String, DocumentInfo, ResourceLoader, OutputStream)}, with a say in what the PDF holds. */
    public TypesetReport typeset(
            String xhtml, DocumentInfo info, PdfOptions options, ResourceLoader resources, OutputStream out)
            throws IOException {
        try (Workers workers = Workers.of(threads)) {
            if (!workers.isAlone() && cold.getAndSet(false)) {
                workers.start(() -> rehearse(info));
            }
            Document document = parse(xhtml);
            List<TypesetProblem> problems = new ArrayList<>(stylesheetProblems);
            Styles computed = styles.resolve(document, measures, problems::add);
            return new Job(
                            document,
                            computed,
                            problems,
                            info,
                            options,
                            resources,
                            shaper,
                            formulaFonts,
                            breaker,
                            workers)
                    .run(out);
        }
    }

    /**
     * Sets a page that nobody sees. In a process that sets one document, most of the time goes into code that runs for the
     * first time: here a thread goes through it that has nothing else to do, while the document is being read.
     */
    private TypesetReport rehearse(DocumentInfo info) throws IOException {
        Document document = parse(REHEARSAL);
        Styles computed = styles.resolve(document, measures, problem -> {});
        ResourceLoader nothing = reference -> Optional.empty();
        return new Job(
                        document,
                        computed,
                        List.of(),
                        info,
                        PdfOptions.DEFAULT,
                        nothing,
                        shaper,
                        formulaFonts,
                        breaker,
                        Workers.ALONE)
                .run(OutputStream.nullOutputStream());
    }

    /** A fragment of a document gets the root element that it lacks. */
    private static Document parse(String xhtml) {
        Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
        Element root = document.firstElementChild();
        if (root == null || !root.normalName().equals("html")) {
            Element html = document.createElement("html");
            html.appendChildren(List.copyOf(document.childNodes()));
            document.appendChild(html);
        }
        return document;
    }

    /** Collects what a {@link Typesetter} needs. */
    public static final class Builder {

        private static final int MOST_THREADS = 64;

        private final List<FontFile> fonts = new ArrayList<>();
        private final List<Stylesheet> stylesheets = new ArrayList<>();
        private StylesheetLoader loader = (stylesheet, reference) -> Optional.empty();
        private HyphenationPatterns hyphenation = (Locale language) -> Optional.empty();

        private int threads = 2;

        private Builder() {}

        public Builder font(FontFile font) {
            fonts.add(font);
            return this;
        }

        /** Adds an author style sheet; later ones win over earlier ones of equal specificity. */
        public Builder stylesheet(Stylesheet stylesheet) {
            stylesheets.add(stylesheet);
            return this;
        }

        /** Gives the files that style sheets refer to; without it, there are none. */
        public Builder stylesheetFiles(StylesheetLoader files) {
            loader = files;
            return this;
        }

        public Builder hyphenation(HyphenationPatterns patterns) {
            hyphenation = patterns;
            return this;
        }

        /**
         * How many threads set a document, the caller's included; 2 unless told otherwise. The result is the same for any
         * number. One is enough where several documents are set at a time.
         *
         * @throws IllegalArgumentException when it is less than 1 or more than 64
         */
        public Builder threads(int count) {
            if (count < 1 || count > MOST_THREADS) {
                throw new IllegalArgumentException("threads: 1 to " + MOST_THREADS + " can be had, not " + count);
            }
            threads = count;
            return this;
        }

        /** @throws IllegalStateException when no font was given, and none is declared by a style sheet */
        public Typesetter build() {
            return new Typesetter(this);
        }
    }
}
