package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;

import dev.broadsheet.address.Address;
import java.util.List;
import java.util.Optional;

/** The keys of {@code site.yaml} for folders with special rules. */
final class PathSchema {

    private static final Key<LocatedValue<String>> TRUSTED_PATH = required(
            "path",
            ValueType.located(new ValueType.Formed<>(Form.CONTENT_PATH)),
            "A folder of the content, such as articles/maps/, or a file, such as pages/map.md.");
    private static final Key<List<String>> ORIGINS = optional(
            "origins",
            new ValueType.Many<>(new ValueType.Formed<>(Form.ORIGIN), true),
            "Where their scripts may load from, such as https://tiles.example.org; by default from the site only.");
    static final Key<List<TrustedPath>> TRUSTED = optional(
            "trusted",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(Schema.of(TRUSTED_PATH, ORIGINS), PathSchema::trustedPath), false),
            "Files that the site takes as they are, scripts and all: raw HTML of Markdown, and other files that it links to.");

    private static final Key<String> EXTERNAL_PATH = required(
            "path",
            SiteForms.LINKED_FOLDER,
            "What they begin with: a folder as seen from the content folder, such as std/ or ../api/.");
    private static final Key<Address> EXTERNAL_URL = required("url", Form.ADDRESS, "The address that stands for it.");
    static final Key<List<ExternalPath>> EXTERNAL_LINKS = optional(
            "externalLinks",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(Schema.of(EXTERNAL_PATH, EXTERNAL_URL), PathSchema::externalPath), false),
            "Folders that links name and that are another site.");

    private PathSchema() {}

    private static Optional<TrustedPath> trustedPath(Mapping m) {
        List<String> origins = m.get(ORIGINS).orElse(List.of());
        return m.get(TRUSTED_PATH).map(path -> new TrustedPath(path, origins));
    }

    private static Optional<ExternalPath> externalPath(Mapping m) {
        return m.get(EXTERNAL_PATH)
                .flatMap(path -> m.get(EXTERNAL_URL).map(url -> new ExternalPath(path, SiteConfigReader.folder(url))));
    }
}
