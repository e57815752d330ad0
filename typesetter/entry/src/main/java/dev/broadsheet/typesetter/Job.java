package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.box.build.BoxBuilder;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.math.font.MathFonts;
import dev.broadsheet.typesetter.page.ComposedPages;
import dev.broadsheet.typesetter.page.PageSetter;
import dev.broadsheet.typesetter.page.Pages;
import dev.broadsheet.typesetter.page.PrintedPages;
import dev.broadsheet.typesetter.page.kept.SectionCache;
import dev.broadsheet.typesetter.pdf.PdfDocuments;
import dev.broadsheet.typesetter.text.lines.ParagraphBreaker;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Sets a styled document as a PDF. A document that prints references to its own pages is laid out repeatedly until the printed
 * numbers are right, and only then drawn.
 *
 * @param examinesComposition whether the composition of its pages is examined
 */
record Job(
        DocumentBoxes source,
        List<TypesetProblem> styleProblems,
        DocumentInfo info,
        PdfOptions options,
        ResourceLoader resources,
        Shaper shaper,
        MathFonts formulaFonts,
        ParagraphBreaker breaker,
        Task<PdfDocuments> documents,
        Workers workers,
        boolean examinesComposition,
        Optional<SectionCache> cache) {

    static final String NO_MEMORY = "the PDF could not be written to memory";

    /** @param fault checks the document for well-formedness; called by a helper thread once all lines are broken */
    TypesetReport run(OutputStream out, Callable<Optional<TypesetProblem>> fault) throws IOException {
        try (PdfDocument pdf = pdf(out)) {
            Task<Optional<TypesetProblem>> asked = new Task<>(fault);
            TypesetReport report = lay(pdf, asked).draw();
            pdf.finish();
            return asked.get().map(report::after).orElse(report);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Creates an empty PDF. */
    PdfDocument pdf(OutputStream out) throws IOException {
        return documents.get().create(info, options, out, workers);
    }

    /** Lays out the pages of a PDF. */
    Laid lay(PdfDocument pdf) {
        return lay(pdf, Task.done(Optional.empty()));
    }

    private Laid lay(PdfDocument pdf, Task<?> onceLaid) {
        Problems problems = new Problems();
        PageSetter setter = setter(pdf, Map.of(), problems);
        Pages pages = setter.lay();
        workers.start(onceLaid);
        PageTrials trials = new PageTrials();
        while (setter.asksForPages()) {
            Optional<PrintedPages> next = trials.after(setter.landing(pages));
            if (next.isEmpty()) {
                break;
            }
            Pages before = pages;
            if (setter.needsPages()) {
                before.release();
                problems = new Problems();
                setter = setter(pdf, next.get().numbers(), problems);
                pages = setter.lay(next.get());
            } else {
                pages = setter.lay(next.get(), before);
                if (!trials.omits() && pages.endLike(before)) {
                    break;
                }
            }
        }
        return new Laid(setter, pages, trials, problems, styleProblems, examinesComposition);
    }

    /** Pages that have been laid out. */
    record Laid(
            PageSetter setter,
            Pages pages,
            PageTrials trials,
            Problems problems,
            List<TypesetProblem> styleProblems,
            boolean examinesComposition) {

        /** Returns the pagination. */
        Pagination pagination() {
            return setter.landing(pages).pagination();
        }

        /** Draws the pages into the PDF, which is neither finished nor closed. May be called once. */
        TypesetReport draw() {
            return draw(examinesComposition);
        }

        /** @param composition whether the composition of the pages is examined */
        TypesetReport draw(boolean composition) {
            ComposedPages landing = setter.draw(pages, composition);
            if (!trials.printed(landing.anchors())) {
                reportUnsettled(problems);
            }
            // Only now are the problems of styles complete: those of page rules are found when a page uses them.
            List<TypesetProblem> all = Stream.concat(styleProblems.stream(), problems.all().stream())
                    .toList();
            int set = landing.numbers().size() - landing.kept() - landing.blank();
            return new TypesetReport(landing.pagination(), landing.composition(), all, set, landing.kept());
        }
    }

    private PageSetter setter(PdfDocument pdf, Map<String, Integer> pages, Problems problems) {
        BoxBuilder.Result boxes = source.of(pages, problems);
        return new PageSetter(
                pdf, boxes, source.styles(), shaper, formulaFonts, breaker, info, resources, problems, workers, cache);
    }

    private static void reportUnsettled(Problems problems) {
        problems.warn(
                "BS-LAYOUT-003",
                Optional.empty(),
                "printed page numbers did not settle: they move what they number",
                "Give the contents a fixed number of pages, for instance by a page break after them.");
    }
}
