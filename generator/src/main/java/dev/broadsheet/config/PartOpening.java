package dev.broadsheet.config;

import java.util.Optional;

/**
 * What the page of a part has beside its title.
 *
 * @param standfirst a sentence below the title; empty for none
 * @param picture path, from the content folder on
 * @param alt what the picture shows; empty for one that only adorns
 * @param epigraph before the chapters
 * @param contents whether it lists its chapters
 */
public record PartOpening(
        String standfirst,
        Optional<LocatedValue<String>> picture,
        String alt,
        Optional<Epigraph> epigraph,
        boolean contents) {

    /** A title only. */
    public static final PartOpening PLAIN = new PartOpening("", Optional.empty(), "", Optional.empty(), false);
}
