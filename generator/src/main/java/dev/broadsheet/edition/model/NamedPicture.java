package dev.broadsheet.edition.model;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures that {@code site.yaml} names. */
public final class NamedPicture {

    private NamedPicture() {}

    /** The file; empty when it is none that can be shown, which is reported. */
    public static Optional<Asset> of(LocatedValue<String> written, Publication publication) {
        String path = Path.of("/" + written.value()).normalize().toString().substring(1);
        return publication.assets().stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst();
    }
}
