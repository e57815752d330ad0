package dev.broadsheet.edition.epub;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.SourcePosition;
import java.util.List;

/**
 * Whether a book says that it conforms to EPUB Accessibility 1.1: when somebody answers for what no program can see, and
 * the checks of this run have found nothing.
 */
final class Claim {

    /** EPUB Accessibility 1.1, section 5.3. */
    static final String CONFORMS_TO = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

    private final Book book;
    private final String certifiedBy;
    private final EpubSources sources;
    private final Diagnostics diagnostics;

    Claim(Book book, String certifiedBy, EpubSources sources, Diagnostics diagnostics) {
        this.book = book;
        this.certifiedBy = certifiedBy;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** What stands against it is reported. */
    boolean holds(List<OutputFile> files) {
        if (certifiedBy.isEmpty()) {
            return false;
        }
        List<Accessibility.Shortcoming> found = Accessibility.check(files);
        found.forEach(this::report);
        return found.isEmpty();
    }

    private void report(Accessibility.Shortcoming found) {
        String document = book.name() + ".epub/" + found.path();
        SourcePosition position =
                sources.of(found.path(), found.line()).orElseGet(() -> new SourcePosition(document, found.line(), 0));
        diagnostics.report(Diagnostic.warning(
                "BS-EPUB-001",
                position,
                found.message() + ", so '" + book.name() + ".epub' does not say that it is accessible",
                found.hint()));
    }
}
