package dev.broadsheet.config;

import java.util.List;

/**
 * What {@code site.yaml} says of chapters.
 *
 * @param kind what the publication is first of all
 * @param contents the order of the chapters; empty when it is said elsewhere, or follows from the names of their files
 */
public record ChaptersConfig(PublicationKind kind, List<ContentsEntry> contents) {

    /** A publication of articles. */
    public static final ChaptersConfig DEFAULT = new ChaptersConfig(PublicationKind.NEWS, List.of());

    public ChaptersConfig {
        contents = List.copyOf(contents);
    }
}
