package dev.broadsheet.config;

import java.util.Optional;

/**
 * A section as {@code site.yaml} has it.
 *
 * @param name as articles write it
 * @param color of what marks it on light screens and on paper
 * @param dark the same on dark screens; empty for one that is derived
 */
public record SectionConfig(
        LocatedValue<String> name, Optional<LocatedValue<Rgb>> color, Optional<LocatedValue<Rgb>> dark) {

    static SectionConfig named(LocatedValue<String> name) {
        return new SectionConfig(name, Optional.empty(), Optional.empty());
    }
}
