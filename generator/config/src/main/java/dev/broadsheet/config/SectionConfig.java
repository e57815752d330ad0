package dev.broadsheet.config;

import java.util.Optional;

/**
 * The configuration of a section.
 *
 * @param name as articles write it
 * @param color its accent colour on light screens and paper
 * @param dark its accent colour on dark screens; if empty, it is derived
 */
public record SectionConfig(
        LocatedValue<String> name, Optional<LocatedValue<Rgb>> color, Optional<LocatedValue<Rgb>> dark) {

    static SectionConfig named(LocatedValue<String> name) {
        return new SectionConfig(name, Optional.empty(), Optional.empty());
    }
}
