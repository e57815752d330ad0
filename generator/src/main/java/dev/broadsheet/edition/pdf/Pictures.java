package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.pdf.RememberingPress.Printed;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.typesetter.ResourceLoader;
import java.util.Optional;

/** Hands the pictures of the publication to the typesetter, by the address that {@link #address} gives them. */
final class Pictures implements ResourceLoader {

    private final EditionInput input;

    Pictures(EditionInput input) {
        this.input = input;
    }

    static String address(Asset asset) {
        return SitePaths.encode(SitePaths.asset(asset));
    }

    @Override
    public Optional<byte[]> load(String reference) {
        return find(reference).flatMap(asset -> AssetReader.read(asset, input.diagnostics()));
    }

    /** Of what an address stands for. */
    String fingerprint(String reference) {
        return find(reference).map(Asset::sha256).orElse("");
    }

    /** Whether the addresses that a document asked for still stand for the same. */
    boolean areAsBefore(Printed before) {
        return before.pictures().entrySet().stream()
                .allMatch(read -> fingerprint(read.getKey()).equals(read.getValue()));
    }

    private Optional<Asset> find(String reference) {
        return input.publication().assets().stream()
                .filter(asset -> address(asset).equals(reference))
                .findFirst();
    }
}
