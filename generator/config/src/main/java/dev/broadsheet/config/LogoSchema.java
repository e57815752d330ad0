package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import java.util.Optional;

/** The key of {@code site.yaml} for the logo: a path, or one path for each medium. */
final class LogoSchema {

    private static final ValueType<LocatedValue<String>> PICTURE = ValueType.located(MetadataSchema.TEXT);

    private static final Key<LocatedValue<String>> LIGHT =
            required("light", PICTURE, "The picture on light screens and on paper, from the content folder on.");
    private static final Key<LocatedValue<String>> DARK = optional("dark", PICTURE, "The picture on dark screens.");
    private static final Key<LocatedValue<String>> MAIL =
            optional("mail", PICTURE, "The picture in mails, which show no SVG: PNG, JPEG or GIF.");
    private static final Key<String> ALT =
            text("alt", "What it says to those who do not see it; by default the title.");

    static final Key<Logo> LOGO = optional(
            "logo",
            new ValueType.TextOrKeyed<>(
                    new ValueType.Made<>(PICTURE, Logo::of),
                    new ValueType.Keyed<>(
                            Schema.of(LIGHT, DARK, MAIL, ALT).knowing(OtherNames.LOGO), LogoSchema::logo)),
            "The mark of the publication, in place of its name: a picture, from the content folder on, or several.");

    private LogoSchema() {}

    private static Optional<Logo> logo(Mapping m) {
        Optional<LocatedValue<String>> dark = m.get(DARK);
        Optional<LocatedValue<String>> mail = m.get(MAIL);
        String text = m.text(ALT);
        return m.get(LIGHT).map(light -> new Logo(light, dark, mail, text));
    }
}
