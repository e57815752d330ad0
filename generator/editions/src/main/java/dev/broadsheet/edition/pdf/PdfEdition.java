package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.PrintJob;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.Limits;
import dev.broadsheet.template.PrintFamilies;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The PDF edition: a brief of every article, unless disabled in {@code site.yaml}, and each book as {@code NAME.pdf}, with the
 * editions for readers that {@code site.yaml} requests. The newest brief is published as {@code brief.pdf} at the root, too.
 */
public final class PdfEdition implements Edition {

    private static final String NEWEST = "brief.pdf";
    private static final int BOOK_THREADS = 2;

    private final BiFunction<Theme, PdfSheets, DocumentTypesetter> typesetters;

    private final Progress progress;
    private final OutputStore store;

    /**
     * @param progress the listener that is notified of each brief
     * @param store the store of the briefs
     */
    public PdfEdition(Progress progress, OutputStore store) {
        this(PdfEdition::typesetter, progress, store);
    }

    /**
     * @param typesetters creates the typesetter for a set of style sheets of the theme; called once for each set and rendering
     */
    PdfEdition(BiFunction<Theme, PdfSheets, DocumentTypesetter> typesetters, Progress progress, OutputStore store) {
        this.typesetters = typesetters;
        this.progress = progress;
        this.store = store;
    }

    private static DocumentTypesetter typesetter(Theme theme, PdfSheets sheets) {
        // Briefs are typeset in parallel, so one thread for each is enough.
        int threads = sheets.isOfBriefs() ? 1 : BOOK_THREADS;
        return new DirectTypesetter(sheets.in(theme)
                .typesetter()
                .threads(threads)
                .examineComposition()
                .build());
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void check(EditionInput input) {
        if (input.publication().config().editions().contains(EditionName.PDF)) {
            PrintFamilies.check(input.theme(), input.diagnostics());
        }
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
        Briefs briefs = new Briefs(input, store, sheets -> typesetter(sheets, input));
        List<Article> articles = input.publication().articles();
        List<List<SetDocument>> set = Parallel.map(articles, briefs::of, progress, Limits.ARTICLE_TIME);
        for (int i = 0; i < articles.size(); i++) {
            List<SetDocument> editions = set.get(i);
            if (!editions.isEmpty()) {
                paginations.put(articles.get(i).slug(), editions.get(0).pagination());
                if (i == 0) {
                    files.add(new OutputFile(NEWEST, editions.get(0).file().content()));
                }
            }
            editions.forEach(document -> add(document, files, downloads, proofs));
        }
        return paginations;
    }

    private Map<String, Pagination> books(
            EditionInput input, List<OutputFile> files, List<Download> downloads, Proofs proofs) {
        Map<String, Pagination> paginations = new TreeMap<>();
        Books books = new Books(input, sheets -> typesetter(sheets, input));
        input.publication().books().stream()
                .filter(book ->
                        book.isMadeAs(Format.PDF) && book.all().findAny().isPresent())
                .forEach(book -> {
                    List<SetDocument> editions = books.of(book);
                    editions.stream().findFirst().ifPresent(set -> paginations.put(book.name(), set.pagination()));
                    editions.forEach(document -> add(document, files, downloads, proofs));
                    files.addAll(printersFiles(book, input));
                });
        return paginations;
    }

    private CachingTypesetter typesetter(PdfSheets sheets, EditionInput input) {
        return new CachingTypesetter(typesetters.apply(input.theme(), sheets), input);
    }

    private static void add(SetDocument document, List<OutputFile> files, List<Download> downloads, Proofs proofs) {
        files.add(document.file());
        downloads.add(document.download());
        proofs.add(document.proof(), document.notice());
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
}
