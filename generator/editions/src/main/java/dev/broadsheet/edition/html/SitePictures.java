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
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The files that articles refer to, with scaled-down copies of pictures. */
final class SitePictures {

    /**
     * The {@code sizes} of a picture of the text: as wide as the text of a book, the widest of the theme, or as a small screen.
     */
    static final String SIZES = "(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)";

    /** The width of that text and the margins of a small screen, in CSS px at the default font size. */
    private static final int MEASURE = 640;

    private static final int MARGINS = 40;

    /** The output paths of the copies, by path of the asset, then by width in pixels. */
    private final Map<String, Map<Integer, String>> copies = new ConcurrentHashMap<>();

    private final BackgroundTask<List<List<OutputFile>>> files;

    /** Reads the files, and begins to scale pictures in the background, which takes long and reports nothing. */
    SitePictures(EditionInput input) {
        List<Content> read = Parallel.map(input.publication().assets(), asset -> Content.of(asset, input)).stream()
                .flatMap(Optional::stream)
                .toList();
        this.files = BackgroundTask.of(() -> Parallel.map(read, content -> files(content, input)));
    }

    /** A file as it is published. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Content(Asset asset, byte[] bytes) {

        static Optional<Content> of(Asset asset, EditionInput input) {
            return AssetReader.read(asset, input).map(bytes -> new Content(asset, bytes));
        }
    }

    private List<OutputFile> files(Content content, EditionInput input) {
        Asset asset = content.asset();
        if (asset.mediaType().equals(Asset.HTML)) {
            return List.of(page(asset, content.bytes(), input));
        }
        return isOnlyCard(asset, input.publication())
                ? List.of(new OutputFile(SitePaths.asset(asset), content.bytes()))
                : files(asset, content.bytes(), input.cache());
    }

    /** Returns whether a picture is the card of the publication, which others load whole, and is on no page. */
    private static boolean isOnlyCard(Asset asset, Publication publication) {
        return publication.guide().card().equals(Optional.of(asset))
                && publication.all().noneMatch(article -> shows(article, asset));
    }

    private static boolean shows(Article article, Asset asset) {
        return article.picture().equals(Optional.of(asset))
                || article.body().references().stream()
                        .anyMatch(reference -> reference instanceof Reference.ToAsset to
                                && to.asset().equals(asset));
    }

    private static OutputFile page(Asset asset, byte[] file, EditionInput input) {
        Set<String> origins = input.publication().config().trust(asset.path()).orElse(Set.of());
        return new OutputFile(SitePaths.asset(asset), TrustedPage.guarded(file, origins));
    }

    private List<OutputFile> files(Asset asset, byte[] whole, Cache cache) {
        CacheKey key = CacheKey.of("copies of " + asset.path(), Map.of(asset.path(), asset.sha256()));
        CachedResult<Copies> made = cache.made(key, Copies.class, known -> true, () -> copies(asset, whole));
        copies.put(asset.path(), made.value().paths());
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

    /** The output paths of the copies of a picture by their width in pixels. */
    private record Copies(Map<Integer, String> paths) {}

    /**
     * Returns the attribute "sizes" of a picture of the text, which is never enlarged.
     *
     * @param size its size; empty if unknown
     */
    static String sizes(Optional<References.Size> size) {
        int width = size.map(References.Size::width).orElse(MEASURE);
        return width >= MEASURE
                ? SIZES
                : "(min-width: " + (width + MARGINS) + "px) " + width + "px, calc(100vw - 2.5rem)";
    }

    /** Returns all files; equal pictures share their copies. */
    List<OutputFile> files() {
        Map<String, OutputFile> byPath = new TreeMap<>();
        files.get().forEach(same -> same.forEach(file -> byPath.putIfAbsent(file.path(), file)));
        return List.copyOf(byPath.values());
    }

    /** Returns the {@code srcset} of a picture on a page; empty if there are no copies. */
    Optional<String> candidates(Asset asset, Links links) {
        files.get();
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
