package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PrintJob;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.model.Direction;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.TypesetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Typesets the two files of a book for a printing company: its pages with bleed, and its cover with back and spine. */
final class PrintersFiles {

    /** The name of the generated style sheet in messages. */
    private static final String SHEET = "print in site.yaml";

    /** The minimum width of a spine with text, in mm; binding is too inexact for text on a narrower one. */
    private static final double LETTERED = 6;

    private final Book book;
    private final PrintJob job;
    private final EditionInput input;
    private final PrintersSheet sheet;

    PrintersFiles(Book book, PrintJob job, EditionInput input) {
        this.book = book;
        this.job = job;
        this.input = input;
        this.sheet = new PrintersSheet(job);
    }

    List<OutputFile> files() throws TemplateFailure {
        BookDocument document = new BookDocument(book, input, Reader.STANDARD);
        List<OutputFile> files = new ArrayList<>();
        TypesetResult pages = set("print", sheet.ofPages(), document.printersPages(sheet.ofPages()), document);
        files.add(new OutputFile(path("print"), pages.pdf()));
        double spine = job.spine(pages.pagination().pageCount());
        int letters = book.title().length() + String.join(", ", book.authors()).length() + 2;
        String rules =
                sheet.ofCover(spine, letters, Direction.of(book.language()).equals("rtl"));
        files.add(new OutputFile(
                path("cover"),
                set("cover", rules, cover(spine, rules), document).pdf()));
        return files;
    }

    private String cover(double spine, String rules) throws TemplateFailure {
        Models models = new Models(input, Theme.Medium.PAPER);
        Map<String, Object> root = models.base(book.language());
        root.put("cover", new PrintedCover(book, input, models).fitted());
        Map<String, Object> wrap = new TreeMap<>();
        String description = input.publication().config().description();
        wrap.put("blurb", job.blurb().isEmpty() && !description.isEmpty() ? List.of(description) : job.blurb());
        wrap.put("title", book.title());
        wrap.put("lettered", spine >= LETTERED);
        wrap.put("sheet", rules);
        root.put("wrap", wrap);
        return input.theme().renderText("pdf/cover.ftlx", root, "the printers' cover of the book " + book.name());
    }

    private TypesetResult set(String kind, String rules, String xhtml, BookDocument document) {
        DocumentTypesetter typesetter = ThemeSheets.ofPdf(
                        input.theme(), ThemeSheets.ofBook(book.config().print()))
                .with(SHEET, rules)
                .typesetter()
                .threads(2)
                .build()::typeset;
        TypesetResult result = new CachingTypesetter(typesetter, input)
                .typeset(path(kind), xhtml, document.info(), new BriefFiles(input).ofBook());
        Problems problems = Problems.of(book, input);
        // Problems of the pages are reported for the PDF for readers.
        result.problems().stream()
                .filter(problem -> kind.equals("cover"))
                .forEach(problem -> input.diagnostics().report(problems.diagnostic(problem)));
        return result;
    }

    private String path(String kind) {
        return book.name() + "-" + kind + ".pdf";
    }
}
