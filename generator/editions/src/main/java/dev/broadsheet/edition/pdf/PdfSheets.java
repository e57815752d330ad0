package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PrintConfig;
import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import java.util.Optional;

/**
 * The style sheets of the theme for a document.
 *
 * @param main the main style sheet, which depends on the kind of document
 * @param reader the edition for readers; empty for the standard edition
 */
record PdfSheets(String main, Optional<ReaderEdition> reader) {

    static PdfSheets ofBriefs(Optional<ReaderEdition> reader) {
        return new PdfSheets(ThemeSheets.BRIEF, reader);
    }

    static PdfSheets ofBook(PrintConfig print, Optional<ReaderEdition> reader) {
        return new PdfSheets(ThemeSheets.ofBook(print, reader), reader);
    }

    boolean isOfBriefs() {
        return main.equals(ThemeSheets.BRIEF);
    }

    ThemeSheets in(Theme theme) {
        return ThemeSheets.ofPdf(theme, main, reader);
    }
}
