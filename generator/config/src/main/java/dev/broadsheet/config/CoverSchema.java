package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;

import dev.broadsheet.config.CoverConfig.Design;
import java.util.Map;
import java.util.Optional;

/** The keys of covers in {@code site.yaml}. */
final class CoverSchema {

    static final Form<Design> DESIGN_FORM = Form.oneOf(
            Design.values(),
            "cover-design",
            "BS-YAML-053",
            "a design of covers",
            "write plain, band, picture or typographic",
            Map.of("photo", "picture", "type", "typographic", "simple", "plain"));

    private static final Key<Design> DESIGN = optional(
            "design",
            DESIGN_FORM,
            "Its look: plain, band, picture or typographic; by default plain, or picture where there is one.");
    private static final Key<LocatedValue<String>> PICTURE =
            optional("picture", ValueType.located(MetadataSchema.TEXT), "A picture, from the content folder on.");
    private static final Key<Boolean> PRINTED =
            flag("printed", "Whether the PDF begins with the cover; by default true.");

    static final Key<CoverConfig> COVER = optional(
            "cover",
            new ValueType.Keyed<>(
                    Schema.of(DESIGN, PICTURE, PRINTED),
                    CoverSchema::cover,
                    "write {design: band}, or {picture: cover.jpg}"),
            "The cover of the PDF and the e-book: its design and its picture.");

    private CoverSchema() {}

    private static Optional<CoverConfig> cover(Mapping m) {
        Optional<LocatedValue<String>> picture = m.get(PICTURE);
        Design design = m.get(DESIGN).orElse(picture.isPresent() ? Design.PICTURE : Design.PLAIN);
        if (design == Design.PICTURE && !m.has(PICTURE)) {
            m.error(
                    "BS-YAML-054",
                    DESIGN,
                    "the design 'picture' has no picture",
                    "name one, such as picture: cover.jpg, or take another design");
            return Optional.empty();
        }
        return Optional.of(new CoverConfig(design, picture, m.get(PRINTED).orElse(true)));
    }
}
