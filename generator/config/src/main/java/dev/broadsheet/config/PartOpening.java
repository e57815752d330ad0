package dev.broadsheet.config;

import java.util.Optional;

/**
 * The content of a part's page besides its title.
 *
 * @param standfirst a sentence below the title; empty for none
 * @param picture the path, relative to the content folder
 * @param alt the alternative text of the picture; empty for a decorative one
 * @param epigraph a quotation before the chapters
 * @param contents whether the page lists the part's chapters
 */
public record PartOpening(
        String standfirst,
        Optional<LocatedValue<String>> picture,
        String alt,
        Optional<Epigraph> epigraph,
        boolean contents) {

    /** A page with a title only. */
    public static final PartOpening PLAIN = new PartOpening("", Optional.empty(), "", Optional.empty(), false);
}
