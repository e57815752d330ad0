package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;

import java.util.List;
import java.util.Optional;

/** The key of {@code site.yaml} for sections: their order and colours. */
final class SectionSchema {

    /** A colour. */
    static final Form<Rgb> COLOR = new Form<>(
            "color",
            "BS-YAML-055",
            "a colour",
            "write six hexadecimal digits in quotes, such as \"#1f4b73\"",
            Rgb::parse,
            text -> Optional.of("#" + text));

    private static final ValueType<LocatedValue<String>> TEXT = ValueType.located(MetadataSchema.TEXT);
    private static final ValueType<LocatedValue<Rgb>> PAINT = ValueType.located(new ValueType.Formed<>(COLOR));

    private static final Key<LocatedValue<String>> NAME = required("name", TEXT, "The section, as articles write it.");
    private static final Key<LocatedValue<Rgb>> LIGHT = optional(
            "color", PAINT, "Its colour on light screens and on paper, such as \"#1f4b73\"; by default the accent.");
    private static final Key<LocatedValue<Rgb>> DARK =
            optional("dark", PAINT, "Its colour on dark screens; by default a lighter one of the same hue.");

    static final Key<List<SectionConfig>> SECTIONS = optional(
            "sections",
            new ValueType.Many<>(
                    new ValueType.TextOrKeyed<>(
                            new ValueType.Made<>(TEXT, SectionConfig::named),
                            new ValueType.Keyed<>(
                                    Schema.of(NAME, LIGHT, DARK).knowing(OtherNames.SECTION), SectionSchema::section)),
                    false),
            "Sections in the order of the navigation, perhaps with colours; those that are not named follow by name.");

    private SectionSchema() {}

    private static Optional<SectionConfig> section(Mapping m) {
        Optional<LocatedValue<Rgb>> light = m.get(LIGHT);
        Optional<LocatedValue<Rgb>> dark = m.get(DARK);
        return m.get(NAME).map(name -> new SectionConfig(name, light, dark));
    }
}
