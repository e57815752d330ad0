package dev.broadsheet.edition.model;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import java.nio.file.Path;
import java.util.Optional;

/** Finds pictures that {@code site.yaml} refers to. */
public final class NamedPicture {

    private NamedPicture() {}

    /** Returns the asset with this path; empty if there is none, which is reported when the publication is assembled. */
    public static Optional<Asset> of(LocatedValue<String> written, Publication publication) {
        String path = Path.of("/" + written.value()).normalize().toString().substring(1);
        return publication.assets().stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst();
    }
}
