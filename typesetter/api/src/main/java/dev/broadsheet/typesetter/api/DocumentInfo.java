package dev.broadsheet.typesetter.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Metadata of the PDF: info dictionary, XMP and viewer preferences.
 *
 * @param title document title, shown in the viewer's title bar
 * @param authors in the order of the byline
 * @param subject one sentence; empty for none
 * @param keywords subjects or tags
 * @param language default language of the document
 * @param creator the program that made the source, such as "Broadsheet 1.0"
 * @param created creation and modification date; the epoch for none
 * @param baseUri absolute address against which relative links resolve; empty when unknown
 */
public record DocumentInfo(
        String title,
        List<String> authors,
        String subject,
        List<String> keywords,
        Locale language,
        String creator,
        Instant created,
        String baseUri) {

    public DocumentInfo {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** Whether the document has a date. */
    public boolean isDated() {
        return !created.equals(Instant.EPOCH);
    }

    /** Returns a copy with another title. */
    public DocumentInfo titled(String other) {
        return new DocumentInfo(other, authors, subject, keywords, language, creator, created, baseUri);
    }
}
