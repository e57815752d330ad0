package dev.broadsheet.edition.pdf;

import dev.broadsheet.chart.draw.Redrawing;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.LogoModel;
import dev.broadsheet.edition.pdf.CachingTypesetter.Printed;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.SansWidths;
import dev.broadsheet.typesetter.api.ResourceLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Loads pictures for the typesetter: assets of the publication by their {@link #address}, and charts redrawn at another height.
 */
final class Pictures implements ResourceLoader {

    private final EditionInput input;
    private final SansWidths widths;
    private final Map<String, Asset> byAddress = new HashMap<>();

    Pictures(EditionInput input) {
        this.input = input;
        this.widths = new SansWidths(input.theme());
        input.publication().assets().forEach(asset -> byAddress.put(address(asset), asset));
    }

    static String address(Asset asset) {
        return SitePaths.encode(SitePaths.asset(asset));
    }

    /** Returns the model of the logo for templates of PDFs; empty if the publication has none. */
    static Optional<Map<String, Object>> logo(Publication publication) {
        return LogoModel.of(publication.guide().logo(), asset -> Optional.of(address(asset)));
    }

    @Override
    public Optional<byte[]> load(String reference) {
        return find(reference)
                .map(asset -> AssetReader.read(asset, input))
                .orElseGet(() -> Redrawing.draw(reference, widths::of));
    }

    /** Returns the SHA-256 of the asset with an address; empty if there is none. */
    String fingerprint(String reference) {
        return find(reference).map(Asset::sha256).orElse("");
    }

    /** Returns whether the pictures that a document loaded in an earlier run are unchanged. */
    boolean areAsBefore(Printed before) {
        return before.pictures().entrySet().stream()
                .allMatch(read -> fingerprint(read.getKey()).equals(read.getValue()));
    }

    private Optional<Asset> find(String reference) {
        return Optional.ofNullable(byAddress.get(reference));
    }
}
