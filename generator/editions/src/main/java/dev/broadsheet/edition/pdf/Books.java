package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PrintConfig.Size;
import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Typesets books: the standard edition of each, then the editions for readers. */
final class Books {

    private final EditionInput input;
    private final Function<PdfSheets, CachingTypesetter> typesetters;
    private final Map<PdfSheets, CachingTypesetter> bySheets = new HashMap<>();

    /** @param typesetters creates the typesetter for a set of style sheets */
    Books(EditionInput input, Function<PdfSheets, CachingTypesetter> typesetters) {
        this.input = input;
        this.typesetters = typesetters;
    }

    /**
     * Returns the editions of a book, the standard one first; the editions from the first failure of the template on are missing.
     */
    List<SetDocument> of(Book book) {
        List<SetDocument> all = new ArrayList<>();
        try {
            DocumentTypesetter.PartlySet set = set(book, Reader.STANDARD);
            TypesetResult standard = set.result();
            Problems problems = Problems.of(book, input);
            problems.report(standard.problems(), input);
            all.add(keep(book, set, Reader.STANDARD));
            for (ReaderEdition edition : input.publication().config().pdf().readerEditions()) {
                if (!isStandard(edition, book)) {
                    Reader reader = Reader.of(edition, standard.pagination());
                    DocumentTypesetter.PartlySet other = set(book, reader);
                    problems.report(reader.own(other.result(), standard), input);
                    all.add(keep(book, other, reader));
                }
            }
        } catch (TemplateFailure e) {
            e.report(input.diagnostics());
        }
        return all;
    }

    /** Returns whether an edition equals the standard edition, as that for US Letter does if the book has this size. */
    private static boolean isStandard(ReaderEdition edition, Book book) {
        return edition == ReaderEdition.LETTER && book.config().print().size().equals(Optional.of(Size.LETTER));
    }

    private DocumentTypesetter.PartlySet set(Book book, Reader reader) throws TemplateFailure {
        CachingTypesetter typesetter =
                bySheets.computeIfAbsent(PdfSheets.ofBook(book.config().print(), reader.edition()), typesetters);
        BookDocument document = new BookDocument(book, input, reader);
        return typesetter.book(path(book, reader), document.xhtml(), document.info(), new BriefFiles(input).ofBook());
    }

    private static String path(Book book, Reader reader) {
        return reader.path(book.name() + ".pdf");
    }

    private SetDocument keep(Book book, DocumentTypesetter.PartlySet set, Reader reader) {
        TypesetResult result = set.result();
        String path = path(book, reader);
        OutputFile file = new OutputFile(path, result.pdf());
        int pages = result.pagination().pageCount();
        Download download =
                Download.pdf(book, path, file.content().length, pages).in(reader.edition());
        Proof proof = reader.proof(path, "", result, Problems.of(book, input), input);
        return new SetDocument(file, download, result.pagination(), proof, notice(path, set));
    }

    /** Returns the notice about reused pages; empty if there are none. */
    private static String notice(String path, DocumentTypesetter.PartlySet book) {
        return book.kept() == 0
                ? ""
                : "%s: set %d of %d pages; the others are as they were"
                        .formatted(path, book.set(), book.result().pagination().pageCount());
    }
}
