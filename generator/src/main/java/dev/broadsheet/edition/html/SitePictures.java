package dev.broadsheet.edition.html;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Parallel;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.picture.Scaled;
import dev.broadsheet.edition.html.picture.Scaler;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.publication.Asset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that articles refer to, and smaller copies of the pictures among them. */
final class SitePictures {

    /** How wide a picture of the text is shown: as the text, which has the measure of the theme, or as the screen. */
    static final String SIZES = "(min-width: 40rem) 36rem, calc(100vw - 2.5rem)";

    private final List<OutputFile> files = new ArrayList<>();

    /** Output paths of the copies by width, by path of the asset. */
    private final Map<String, Map<Integer, String>> copies = new TreeMap<>();

    SitePictures(EditionInput input) {
        List<List<OutputFile>> read = Parallel.map(input.publication().assets(), asset -> files(asset, input));
        read.forEach(files::addAll);
    }

    private List<OutputFile> files(Asset asset, EditionInput input) {
        Optional<byte[]> data = AssetReader.read(asset, input.diagnostics());
        List<OutputFile> made = new ArrayList<>();
        data.ifPresent(bytes -> {
            made.add(new OutputFile(SitePaths.asset(asset), bytes));
            List<Scaled> scaled = Scaler.copies(bytes, asset.mediaType(), asset.width(), asset.height());
            Map<Integer, String> paths = new TreeMap<>();
            for (Scaled copy : scaled) {
                String path = "assets/pictures/" + Hashes.of(bytes) + "-" + copy.width() + suffix(asset);
                paths.put(copy.width(), path);
                made.add(new OutputFile(path, copy.data()));
            }
            synchronized (copies) {
                copies.put(asset.path(), paths);
            }
        });
        return made;
    }

    private static String suffix(Asset asset) {
        return asset.mediaType().equals("image/jpeg") ? ".jpg" : ".png";
    }

    /** All files; a picture that stands in two places has one set of copies. */
    List<OutputFile> files() {
        Map<String, OutputFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.putIfAbsent(file.path(), file));
        return List.copyOf(byPath.values());
    }

    /** The value of {@code srcset} on a page; empty when there is one size only. */
    Optional<String> candidates(Asset asset, Links links) {
        Map<Integer, String> known = copies.getOrDefault(asset.path(), Map.of());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> smaller =
                known.entrySet().stream().map(copy -> links.to(copy.getValue()) + " " + copy.getKey() + "w");
        String whole = links.to(SitePaths.asset(asset)).replace(",", "%2C") + " " + asset.width() + "w";
        return Optional.of(Stream.concat(smaller, Stream.of(whole)).collect(Collectors.joining(", ")));
    }
}
