package dev.broadsheet.publication;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.source.Located;
import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One article, standing page or chapter.
 *
 * @param kind article (dated, has a brief) page (undated, such as "About") or chapter (undated, in an order of its own)
 * @param folder where it is in the output, by the permalinks of the publication; ends with {@code /}
 * @param metadata what its front matter says; an article has a day of publication
 * @param body the text
 * @param position of the file's first line
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits; empty for a text that no file has
 * @param picture that its front matter names
 */
public record Article(
        Kind kind,
        String folder,
        Metadata metadata,
        Body body,
        SourcePosition position,
        String sha256,
        Optional<Asset> picture)
        implements Located {

    /** Stable name in addresses: lower-case letters of any script, digits, hyphens. */
    public String slug() {
        return metadata.identity().slug();
    }

    /** Of the text. */
    public Locale language() {
        return metadata.identity().language();
    }

    /** Headline. */
    public String title() {
        return metadata.headline().title();
    }

    /** The summary below the headline; empty when there is none. */
    public String standfirst() {
        return metadata.headline().standfirst();
    }

    /** Day of publication; always there on an article. */
    public Optional<LocalDate> date() {
        return metadata.byline().published().map(LocatedValue::value);
    }

    /** The newest of the days of publication, update and correction; empty when there is none. */
    public Optional<LocalDate> changed() {
        return metadata.changed();
    }

    /** Byline, in order. */
    public List<String> authors() {
        return metadata.byline().authors();
    }

    /** Dateline place; empty when there is none. */
    public String place() {
        return metadata.byline().place();
    }

    /** The part of the publication that it belongs to; empty when there is none. */
    public String section() {
        return metadata.classification().section();
    }

    /** The series that it is a part of; empty when there is none. */
    public String series() {
        return metadata.classification().series();
    }

    /** Subjects, in the order given. */
    public List<String> tags() {
        return metadata.classification().tags();
    }

    /** The sidebar content. */
    public Metadata.Background background() {
        return metadata.background();
    }

    /** What a Markdown file becomes: {@code articles/} hold articles, {@code pages/} hold pages, {@code chapters/} hold chapters. */
    public enum Kind {
        ARTICLE,
        PAGE,
        CHAPTER
    }
}
