package dev.broadsheet.edition.epub;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.SourcePosition;
import java.util.List;

/**
 * Decides whether a book declares conformance to EPUB Accessibility 1.1. It does if {@code site.yaml} names a certifier, who
 * vouches for what a program cannot check, and the checks of this run have found no violation.
 */
final class ConformanceClaim {

    /** The conformance statement; EPUB Accessibility 1.1, section 5.3. */
    static final String CONFORMS_TO = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

    private final Book book;
    private final String certifiedBy;
    private final EpubSources sources;
    private final Diagnostics diagnostics;

    ConformanceClaim(Book book, String certifiedBy, EpubSources sources, Diagnostics diagnostics) {
        this.book = book;
        this.certifiedBy = certifiedBy;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** Returns whether the book declares conformance, and reports the violations that prevent it. */
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
