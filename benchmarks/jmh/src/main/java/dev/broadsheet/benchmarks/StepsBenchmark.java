package dev.broadsheet.benchmarks;

import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.box.build.BoxBuilder;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.math.font.MathFonts;
import dev.broadsheet.typesetter.page.ComposedPages;
import dev.broadsheet.typesetter.page.PageSetter;
import dev.broadsheet.typesetter.page.Pages;
import dev.broadsheet.typesetter.pdf.PdfDocuments;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from a document of about 40 pages to its PDF, one by one, and the brief of the seed article as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepsBenchmark {

    private static final TextStyle STYLE =
            new TextStyle(List.of("Source Serif 4"), 400, false, 10.5, 0, FontFeatures.DEFAULT, Locale.ENGLISH);

    private final String xhtml = Documents.of("pages", 60);
    private final String[] words = Documents.of("paragraph", 3000).split("[ <>]");
    private final Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
    private final FontLibrary fonts = new FontLibrary(Inputs.fonts());
    private final Shaper shaper = new Shaper(fonts);
    private final MathFonts formulaFonts = new MathFonts(shaper);
    private final ParagraphBreaker breaker = new ParagraphBreaker(shaper, new Hyphenators(Inputs.patterns()));
    private final StyleResolver resolver = resolver();
    private final Styles styles = styles();
    private final Typesetter briefs = Inputs.typesetter(Inputs.brief("brief.css"), 2);
    private final String brief = Inputs.brief("brief.xhtml");

    private static StyleResolver resolver() {
        return StyleResolver.of(
                List.of(new Stylesheet("benchmark.css", Documents.CSS)),
                (sheet, reference) -> Optional.empty(),
                problem -> {});
    }

    private Styles styles() {
        return resolver.resolve(document, FontMetrics.UNKNOWN, problem -> {});
    }

    /** 3,000 words, none of which is known yet. */
    @Benchmark
    public List<GlyphRun> shapeWords() {
        Shaper fresh = new Shaper(fonts);
        List<GlyphRun> runs = new ArrayList<>();
        for (String word : words) {
            runs.addAll(fresh.line(word, STYLE, (codePoint, owner) -> {}));
        }
        return runs;
    }

    @Benchmark
    public StyleResolver parseCss() {
        return resolver();
    }

    @Benchmark
    public Styles resolveStyles() {
        return styles();
    }

    @Benchmark
    public BoxBuilder.Result buildBoxes() {
        return BoxBuilder.build(document, styles, Inputs.INFO, PdfStandard.UA1, Map.of(), new Problems());
    }

    /** Line breaking and page breaking, by one thread. */
    @Benchmark
    public Pages layPages() throws IOException {
        try (PdfDocument pdf = pdf()) {
            return setter(pdf).lay();
        }
    }

    /** Layout, and all that is drawn and written. */
    @Benchmark
    public ComposedPages layAndWritePages() throws IOException {
        try (PdfDocument pdf = pdf()) {
            PageSetter setter = setter(pdf);
            ComposedPages landing = setter.draw(setter.lay(), false);
            pdf.finish();
            return landing;
        }
    }

    /** From XHTML to PDF in a build that has set others before. */
    @Benchmark
    public TypesetResult seedBrief() {
        return briefs.typeset(brief, Inputs.INFO, reference -> Optional.empty());
    }

    private static PdfDocument pdf() throws IOException {
        return new PdfDocuments()
                .create(Inputs.INFO, PdfOptions.DEFAULT, OutputStream.nullOutputStream(), Workers.ALONE);
    }

    private PageSetter setter(PdfDocument pdf) {
        Problems problems = new Problems();
        return new PageSetter(
                pdf,
                buildBoxes(),
                styles,
                shaper,
                formulaFonts,
                breaker,
                Inputs.INFO,
                reference -> Optional.empty(),
                problems,
                Workers.ALONE,
                Optional.empty());
    }
}
