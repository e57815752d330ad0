package dev.broadsheet.edition.pdf;

import dev.broadsheet.chart.draw.Redrawing;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.LogoModel;
import dev.broadsheet.edition.pdf.RememberingPress.Printed;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.SansWidths;
import dev.broadsheet.typesetter.ResourceLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Hands the pictures of the publication to the typesetter, by the address that {@link #address} gives them, and charts at other heights. */
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

    /** The logo of the publication, as templates of PDFs see it. */
    static Optional<Map<String, Object>> logo(Publication publication) {
        return LogoModel.of(publication.guide().logo(), asset -> Optional.of(address(asset)));
    }

    @Override
    public Optional<byte[]> load(String reference) {
        return find(reference)
                .map(asset -> AssetReader.read(asset, input.diagnostics()))
                .orElseGet(() -> Redrawing.draw(reference, widths::of));
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
        return Optional.ofNullable(byAddress.get(reference));
    }
}
