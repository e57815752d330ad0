package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.CachedResult;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.picture.Scaled;
import dev.broadsheet.edition.html.picture.Scaler;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files that articles refer to, and smaller copies of the pictures among them. */
final class SitePictures {

    /** How wide a picture of the text is shown: as the text, which has the measure of the theme, or as the screen. */
    static final String SIZES = "(min-width: 40rem) 36rem, calc(100vw - 2.5rem)";

    /** The measure and the margins of a screen in pixels, for the default size of type. */
    private static final int MEASURE = 576;

    private static final int MARGINS = 40;

    private final List<OutputFile> files = new ArrayList<>();

    /** Output paths of the copies by width, by path of the asset. */
    private final Map<String, Map<Integer, String>> copies = new TreeMap<>();

    SitePictures(EditionInput input) {
        List<List<OutputFile>> read = Parallel.map(input.publication().assets(), asset -> files(asset, input));
        read.forEach(files::addAll);
    }

    private List<OutputFile> files(Asset asset, EditionInput input) {
        return AssetReader.read(asset, input.diagnostics())
                .map(bytes -> asset.mediaType().equals(Asset.HTML)
                        ? List.of(page(asset, bytes, input))
                        : files(asset, bytes, input.cache()))
                .orElse(List.of());
    }

    private static OutputFile page(Asset asset, byte[] file, EditionInput input) {
        Set<String> origins = input.publication().config().trust(asset.path()).orElse(Set.of());
        return new OutputFile(SitePaths.asset(asset), TrustedPage.guarded(file, origins));
    }

    private List<OutputFile> files(Asset asset, byte[] whole, Cache cache) {
        CacheKey key = CacheKey.of("copies of " + asset.path(), Map.of(asset.path(), asset.sha256()));
        CachedResult<Copies> made = cache.made(key, Copies.class, known -> true, () -> copies(asset, whole));
        synchronized (copies) {
            copies.put(asset.path(), made.value().paths());
        }
        List<OutputFile> files = new ArrayList<>(List.of(new OutputFile(SitePaths.asset(asset), whole)));
        made.files().forEach((path, bytes) -> files.add(new OutputFile(path, bytes)));
        return files;
    }

    private static CachedResult<Copies> copies(Asset asset, byte[] whole) {
        Map<Integer, String> paths = new TreeMap<>();
        SortedMap<String, byte[]> made = new TreeMap<>();
        for (Scaled copy : Scaler.copies(whole, asset.mediaType(), asset.width(), asset.height())) {
            String path = "assets/pictures/" + Hashes.of(whole) + "-" + copy.width() + copy.suffix();
            paths.put(copy.width(), path);
            made.put(path, copy.data());
        }
        return new CachedResult<>(made, new Copies(paths));
    }

    /** Output paths of the copies of a picture by their width. */
    private record Copies(Map<Integer, String> paths) {}

    /** How wide a picture of the text is shown, which is never wider than it is. @param size empty when it is not known */
    static String sizes(Optional<References.Size> size) {
        int width = size.map(References.Size::width).orElse(MEASURE);
        return width >= MEASURE
                ? SIZES
                : "(min-width: " + (width + MARGINS) + "px) " + width + "px, calc(100vw - 2.5rem)";
    }

    /** All files; a picture that is in two places has one set of copies. */
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
        Map<Integer, String> all = new TreeMap<>(known);
        all.putIfAbsent(asset.width(), SitePaths.asset(asset));
        return Optional.of(all.entrySet().stream()
                .map(copy -> links.to(copy.getValue()).replace(",", "%2C") + " " + copy.getKey() + "w")
                .collect(Collectors.joining(", ")));
    }
}
