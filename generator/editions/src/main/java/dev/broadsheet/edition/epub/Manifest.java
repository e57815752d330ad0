package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.SitePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The manifest and the spine of the package document; EPUB 3.3, sections 5.6 and 5.7. */
final class Manifest {

    private final List<Map<String, Object>> items = new ArrayList<>();
    private final List<Map<String, Object>> spine = new ArrayList<>();

    /** @param properties the space-separated properties; empty for none */
    void add(String id, String path, String mediaType, String properties) {
        items.add(Map.of("id", id, "href", SitePaths.encode(path), "mediaType", mediaType, "properties", properties));
    }

    /** Appends a document to the reading order. */
    void addToSpine(String id) {
        spine.add(Map.of("id", id));
    }

    List<Map<String, Object>> items() {
        return items;
    }

    List<Map<String, Object>> spine() {
        return spine;
    }
}
