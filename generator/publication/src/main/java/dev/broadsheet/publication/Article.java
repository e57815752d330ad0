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
 * @param kind article (dated, has a brief), page (undated, such as "About") or chapter (undated, ordered by the contents)
 * @param folder its folder in the output, according to the permalinks of the publication; ends with {@code /}
 * @param metadata the front matter; an article has a date of publication
 * @param body the text
 * @param position the position of the file's first line
 * @param picture the picture that its front matter names
 */
public record Article(
        Kind kind, String folder, Metadata metadata, Body body, SourcePosition position, Optional<Asset> picture)
        implements Located {

    /** Returns the stable name in URLs: lower-case letters of any script, digits, hyphens. */
    public String slug() {
        return metadata.identity().slug();
    }

    /** Returns the language of the text. */
    public Locale language() {
        return metadata.identity().language();
    }

    /** Returns the headline. */
    public String title() {
        return metadata.headline().title();
    }

    /** Returns the summary below the headline; empty if there is none. */
    public String standfirst() {
        return metadata.headline().standfirst();
    }

    /** Returns the date of publication; always present for an article. */
    public Optional<LocalDate> date() {
        return metadata.byline().published().map(LocatedValue::value);
    }

    /** Returns the latest of the dates of publication, update and correction; empty if there is none. */
    public Optional<LocalDate> changed() {
        return metadata.changed();
    }

    /** Returns the authors in the order of the byline. */
    public List<String> authors() {
        return metadata.byline().authors();
    }

    /** Returns the place of the dateline; empty if there is none. */
    public String place() {
        return metadata.byline().place();
    }

    /** Returns the section of the publication; empty if there is none. */
    public String section() {
        return metadata.classification().section();
    }

    /** Returns the series; empty if there is none. */
    public String series() {
        return metadata.classification().series();
    }

    /** Returns the tags, in the order given. */
    public List<String> tags() {
        return metadata.classification().tags();
    }

    /** Returns the content of the sidebar. */
    public Metadata.Background background() {
        return metadata.background();
    }

    /**
     * The kind of document, determined by the folder of the Markdown file: {@code articles/}, {@code pages/} or
     * {@code chapters/}.
     */
    public enum Kind {
        ARTICLE,
        PAGE,
        CHAPTER
    }
}
