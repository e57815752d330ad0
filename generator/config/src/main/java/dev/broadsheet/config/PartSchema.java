package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.text;

import java.util.List;
import java.util.stream.Stream;

/** The keys of parts in {@code contents} and in {@code books}. */
final class PartSchema {

    private static final Key<String> STANDFIRST = text("standfirst", "A sentence below its title.");
    private static final Key<LocatedValue<String>> PICTURE = optional(
            "picture", ValueType.located(MetadataSchema.TEXT), "A picture on its page, from the content folder on.");
    private static final Key<String> ALT =
            text("alt", "What the picture shows; without it, the picture is taken for an ornament.");
    private static final Key<Epigraph> EPIGRAPH = EpigraphSchema.key("Words of somebody else on its page.");
    private static final Key<Boolean> CONTENTS =
            flag("contents", "Whether its page lists its chapters; by default false.");

    private PartSchema() {}

    /** Returns a schema with the given keys followed by these. */
    static Schema schema(Key<?>... own) {
        return Schema.of(Stream.concat(Stream.of(own), List.of(STANDFIRST, PICTURE, ALT, EPIGRAPH, CONTENTS).stream())
                .toArray(Key<?>[]::new));
    }

    static PartOpening opening(Mapping m) {
        if (m.has(ALT) && !m.has(PICTURE)) {
            m.error(
                    "BS-YAML-060",
                    ALT,
                    "'alt' says what a picture shows, and there is none",
                    "name the picture, such as picture: art/sea.jpg, or delete the line");
        }
        return new PartOpening(
                m.text(STANDFIRST),
                m.get(PICTURE),
                m.text(ALT),
                m.get(EPIGRAPH),
                m.get(CONTENTS).orElse(false));
    }
}
