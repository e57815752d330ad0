package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.PrintJob;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.Limits;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A typeset brief of every article, unless site.yaml wants none, of which the newest also is at the root as {@code brief.pdf}, and the books, each
 * {@code NAME.pdf}.
 */
public final class PdfEdition implements Edition {

    private static final String NEWEST = "brief.pdf";
    private static final int BOOK_THREADS = 2;

    private final BiFunction<Theme, String, Press> presses;

    private final Progress progress;
    private final OutputStore store;

    /**
     * @param progress is notified of each brief
     * @param store takes briefs and books
     */
    public PdfEdition(Progress progress, OutputStore store) {
        this(PdfEdition::press, progress, store);
    }

    /** @param presses makes what sets documents by a style sheet of the theme, once for each rendering */
    PdfEdition(BiFunction<Theme, String, Press> presses, Progress progress, OutputStore store) {
        this.presses = presses;
        this.progress = progress;
        this.store = store;
    }

    private static Press press(Theme theme, String stylesheet) {
        // Briefs are set side by side, so that a thread for each is enough.
        int threads = stylesheet.equals(ThemeSheets.BRIEF) ? 1 : BOOK_THREADS;
        return ThemeSheets.ofPdf(theme, stylesheet)
                .typesetter()
                .threads(threads)
                .build()::typeset;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public EditionOutput render(EditionInput input) {
        List<OutputFile> files = new ArrayList<>();
        List<Download> downloads = new ArrayList<>();
        Proofs proofs = new Proofs();
        Map<String, Pagination> briefs = briefs(input, files, downloads, proofs);
        Map<String, Pagination> books = books(input, files, downloads, proofs);
        return new EditionOutput(files, downloads, new Paginations(briefs, books), proofs.files(), proofs.notices());
    }

    private Map<String, Pagination> briefs(
            EditionInput input, List<OutputFile> files, List<Download> downloads, Proofs proofs) {
        Map<String, Pagination> paginations = new TreeMap<>();
        if (!input.publication().config().pdf().briefs()) {
            return paginations;
        }
        RememberingPress press = new RememberingPress(presses.apply(input.theme(), ThemeSheets.BRIEF), input);
        List<Article> articles = input.publication().articles();
        Models models = new Models(input, Theme.Medium.PAPER);
        List<Optional<SetBrief>> briefs = Parallel.map(
                articles,
                article -> brief(article, input, models, press).map(fitted -> keep(article, fitted, input)),
                progress,
                Limits.ARTICLE_TIME);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            boolean newest = i == 0;
            briefs.get(i).ifPresent(brief -> {
                if (newest) {
                    files.add(new OutputFile(NEWEST, brief.file().content()));
                }
                files.add(brief.file());
                downloads.add(brief.download());
                proofs.add(brief.proof(), brief.notice());
                paginations.put(article.slug(), brief.pagination());
            });
        }
        return paginations;
    }

    /** The bytes may go to disk as soon as they are set. */
    private SetBrief keep(Article article, Fitting.Fitted fitted, EditionInput input) {
        TypesetResult result = fitted.result();
        String path = SitePaths.brief(article);
        Problems problems = Problems.of(article, input);
        Fitting.Wish wish = Fitting.Wish.of(article.metadata().presentation().fit());
        Proof proof = Proof.of(path, fitted.description(wish), proof(path, result, problems, input));
        OutputFile file = store.keep(path, result.pdf());
        Download download = Download.brief(article.slug(), file.path(), result.pdf().length, pages(result));
        String notice = wish.pages() > 0 ? path + ": " + fitted.description(wish) : "";
        return new SetBrief(file, download, result.pagination(), proof, notice);
    }

    private Map<String, Pagination> books(
            EditionInput input, List<OutputFile> files, List<Download> downloads, Proofs proofs) {
        Map<String, Pagination> paginations = new TreeMap<>();
        List<Book> books = input.publication().books().stream()
                .filter(book ->
                        book.isMadeAs(Format.PDF) && book.all().findAny().isPresent())
                .toList();
        if (books.isEmpty()) {
            return paginations;
        }
        Map<String, RememberingPress> bySheet = new TreeMap<>();
        for (Book book : books) {
            RememberingPress press = bySheet.computeIfAbsent(
                    ThemeSheets.ofBook(book.config().print()),
                    sheet -> new RememberingPress(presses.apply(input.theme(), sheet), input));
            book(book, input, press).ifPresent(result -> {
                OutputFile file = new OutputFile(pdf(book), result.pdf());
                files.add(file);
                downloads.add(Download.pdf(book, file.path(), file.content().length, pages(result)));
                paginations.put(book.name(), result.pagination());
                List<ProofPage> pages = proof(pdf(book), result, Problems.of(book, input), input);
                proofs.add(Proof.of(pdf(book), "", pages), "");
            });
            files.addAll(printersFiles(book, input));
        }
        return paginations;
    }

    private static int pages(TypesetResult result) {
        return result.pagination().pageCount();
    }

    private static String pdf(Book book) {
        return book.name() + ".pdf";
    }

    private static Optional<Fitting.Fitted> brief(
            Article article, EditionInput input, Models models, RememberingPress press) {
        Brief brief = new Brief(article, input, models);
        try {
            String path = SitePaths.brief(article);
            SideMatter all = SideMatter.of(article);
            SideMatter beside = all.isEmpty()
                    ? all
                    : press.sideMatter(
                            path, brief.draft(all), brief.info(), set -> all.onFirstPage(article, set.pagination()));
            Fitting.Fitted fitted = press.typeset(
                    path,
                    fit -> brief.xhtml(beside, fit),
                    Fitting.Wish.of(article.metadata().presentation().fit()),
                    brief.info(),
                    new BriefFiles(input).ofBrief(article));
            report(fitted.result(), Problems.of(article, input), input);
            return Optional.of(fitted);
        } catch (TemplateFailure e) {
            e.report(input.diagnostics());
            return Optional.empty();
        }
    }

    private static Optional<TypesetResult> book(Book book, EditionInput input, RememberingPress press) {
        BookDocument document = new BookDocument(book, input);
        try {
            TypesetResult result =
                    press.typeset(pdf(book), document.xhtml(), document.info(), new BriefFiles(input).ofBook());
            report(result, Problems.of(book, input), input);
            return Optional.of(result);
        } catch (TemplateFailure e) {
            e.report(input.diagnostics());
            return Optional.empty();
        }
    }

    private static List<OutputFile> printersFiles(Book book, EditionInput input) {
        try {
            Optional<PrintJob> job = book.config().print().job();
            return job.isEmpty() ? List.of() : new PrintersFiles(book, job.get(), input).files();
        } catch (TemplateFailure e) {
            e.report(input.diagnostics());
            return List.of();
        }
    }

    private static void report(TypesetResult result, Problems problems, EditionInput input) {
        result.problems().forEach(problem -> input.diagnostics().report(problems.diagnostic(problem)));
    }

    /** Reads the pages, and reports what goes beyond the thresholds. */
    private static List<ProofPage> proof(String path, TypesetResult result, Problems problems, EditionInput input) {
        List<ProofPage> pages = ProofPage.of(result.composition(), problems);
        new ThresholdCheck(input.publication().config().pdf().thresholds())
                .check(path, pages)
                .forEach(input.diagnostics()::report);
        return pages;
    }

    /** What is left of a brief when it is set. */
    private record SetBrief(OutputFile file, Download download, Pagination pagination, Proof proof, String notice) {}
}
