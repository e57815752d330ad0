package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;

import dev.broadsheet.config.SiteConfig.EditionName;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of {@code site.yaml}: the one truth, which the published JSON Schema is compared with. */
final class SiteSchema {

    /** The name of an edition. */
    static final Form<EditionName> EDITION = new Form<>(
            "edition", "BS-YAML-016", "an edition", "the editions are site, pdf and epub", SiteSchema::edition);

    static final Key<String> TITLE = required("title", FrontMatterSchema.TEXT, "Name of the publication.");
    static final Key<String> DESCRIPTION =
            optional("description", FrontMatterSchema.TEXT, "One sentence about the publication.");
    static final Key<URI> BASE_URL = optional(
            "baseUrl",
            new ValueType.Formed<>(Form.ADDRESS),
            "Address at which the site will stand; feed, sitemap and canonical addresses need it.");
    static final Key<Locale> LANGUAGE = optional(
            "language",
            new ValueType.Formed<>(Form.LANGUAGE),
            "Language of the interface and of articles that name no other; by default en.");
    static final Key<String> PUBLISHER =
            optional("publisher", FrontMatterSchema.TEXT, "Who publishes it; by default the title.");
    static final Key<String> RIGHTS = optional("rights", FrontMatterSchema.TEXT, "Copyright line.");
    static final Key<List<EditionName>> EDITIONS = optional(
            "editions",
            new ValueType.Many<>(new ValueType.Formed<>(EDITION), false),
            "Which editions are made; by default all three.");
    static final Key<Boolean> TYPOGRAPHIC_QUOTES = optional(
            "typographicQuotes",
            new ValueType.Flag(),
            "Whether straight quotes, dashes and dots of texts become typographic ones; by default false.");

    static final Key<List<BookConfig>> BOOKS = optional(
            "books",
            new ValueType.Many<>(new ValueType.Keyed<>(BookSchema.SCHEMA, BookSchema::book), false),
            "Books, as PDF and EPUB; by default one, book, of all articles.");

    static final Schema SCHEMA =
            Schema.of(TITLE, DESCRIPTION, BASE_URL, LANGUAGE, PUBLISHER, RIGHTS, EDITIONS, TYPOGRAPHIC_QUOTES, BOOKS);

    private SiteSchema() {}

    private static Optional<EditionName> edition(String text) {
        return Arrays.stream(EditionName.values())
                .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
