package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.box.BoxBuilder;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.StyleResolver;
import dev.broadsheet.typesetter.css.Styles;
import dev.broadsheet.typesetter.page.PageSetter;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.pdf.PdfDocuments;
import dev.broadsheet.typesetter.text.FontLibrary;
import dev.broadsheet.typesetter.text.Hyphenators;
import dev.broadsheet.typesetter.text.ParagraphBreaker;
import dev.broadsheet.typesetter.text.Shaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Sets XHTML with paged-media CSS as a tagged PDF (PDF/UA-1, PDF/A-2a). Immutable and safe for use by several threads;
 * keep one for many documents, since it holds the parsed fonts, style sheets and hyphenation tries.
 */
public final class Typesetter {

    private final Shaper shaper;
    private final ParagraphBreaker breaker;
    private final StyleResolver styles;
    private final List<TypesetProblem> stylesheetProblems;

    private Typesetter(Builder settings) {
        List<TypesetProblem> problems = new ArrayList<>();
        this.styles = StyleResolver.of(settings.stylesheets, settings.loader, problems::add);
        List<FontFile> fonts = new ArrayList<>(settings.fonts);
        fonts.addAll(new FontFaces(settings.fonts, settings.loader, problems::add).load(styles.fontFaces()));
        if (fonts.isEmpty()) {
            throw new IllegalStateException("font: at least one is needed");
        }
        this.shaper = new Shaper(new FontLibrary(fonts));
        this.breaker = new ParagraphBreaker(shaper, new Hyphenators(settings.hyphenation));
        this.stylesheetProblems = List.copyOf(problems);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param xhtml a well-formed XHTML document in the namespace {@code http://www.w3.org/1999/xhtml}
     * @param info metadata of the PDF
     * @param resources where pictures come from
     */
    public TypesetResult typeset(String xhtml, DocumentInfo info, ResourceLoader resources) {
        Document document = parse(xhtml);
        List<TypesetProblem> problems = new ArrayList<>(stylesheetProblems);
        Styles computed = styles.resolve(document, new FontMeasures(shaper), problems::add);
        return new Job(document, computed, problems, info, resources).run();
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

    /**
     * The way from a styled document to its PDF. One that prints its own page numbers is set on trial until the numbers
     * that it prints are those of the pages that they lead to.
     */
    private final class Job {

        private static final int MOST_TRIALS = 5;

        private final Document document;
        private final Styles computed;
        private final List<TypesetProblem> styleProblems;
        private final DocumentInfo info;
        private final ResourceLoader resources;

        Job(
                Document document,
                Styles computed,
                List<TypesetProblem> styleProblems,
                DocumentInfo info,
                ResourceLoader resources) {
            this.document = document;
            this.computed = computed;
            this.styleProblems = styleProblems;
            this.info = info;
            this.resources = resources;
        }

        TypesetResult run() {
            try (PdfDocument pdf = PdfDocuments.create(info)) {
                return set(pdf);
            } catch (IOException e) {
                throw new UncheckedIOException("the PDF could not be written to memory", e);
            }
        }

        private TypesetResult set(PdfDocument pdf) throws IOException {
            Problems problems = ofStyles();
            BoxBuilder.Result boxes = boxes(Map.of(), problems);
            PageSetter setter = setter(pdf, boxes, problems);
            PageSetter.Pages pages = setter.lay();
            Optional<Map<String, Integer>> printed = Optional.empty();
            for (int trial = 0; asksForPages(boxes) && trial < MOST_TRIALS; trial++) {
                Map<String, Integer> landed = setter.trial(pages).anchors();
                if (printed.isPresent() && printed.get().equals(landed)) {
                    break;
                }
                printed = Optional.of(landed);
                if (boxes.needsPages()) {
                    problems = ofStyles();
                    boxes = boxes(landed, problems);
                    setter = setter(pdf, boxes, problems);
                }
                pages = setter.lay(landed);
            }
            PageSetter.Landing landing = setter.draw(pages);
            if (printed.isPresent() && !landing.anchors().equals(printed.get())) {
                reportUnsettled(problems);
            }
            return new TypesetResult(bytes(pdf), landing.pagination(), problems.all());
        }

        private static boolean asksForPages(BoxBuilder.Result boxes) {
            return boxes.printsPages() || boxes.needsPages();
        }

        private Problems ofStyles() {
            Problems problems = new Problems();
            styleProblems.forEach(problems::add);
            return problems;
        }

        private BoxBuilder.Result boxes(Map<String, Integer> pages, Problems problems) {
            return BoxBuilder.build(document, computed, info.language(), info.baseUri(), pages, problems);
        }

        private PageSetter setter(PdfDocument pdf, BoxBuilder.Result boxes, Problems problems) {
            return new PageSetter(pdf, boxes, computed, shaper, breaker, info, resources, problems);
        }

        private static void reportUnsettled(Problems problems) {
            problems.warn(
                    "BS-LAYOUT-003",
                    Optional.empty(),
                    "printed page numbers did not settle: they move what they number",
                    "Give the contents a fixed number of pages, for instance by a page break after them.");
        }

        private static byte[] bytes(PdfDocument pdf) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Collects what a {@link Typesetter} needs. */
    public static final class Builder {

        private final List<FontFile> fonts = new ArrayList<>();
        private final List<Stylesheet> stylesheets = new ArrayList<>();
        private StylesheetLoader loader = (stylesheet, reference) -> Optional.empty();
        private HyphenationPatterns hyphenation = (Locale language) -> Optional.empty();

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

        /** @throws IllegalStateException when no font was given, and none is declared by a style sheet */
        public Typesetter build() {
            return new Typesetter(this);
        }
    }
}
