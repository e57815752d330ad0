package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.SitePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a book as the package document lists them; EPUB 3.3, section 5.6. */
final class Manifest {

    private final List<Map<String, Object>> items = new ArrayList<>();
    private final List<Map<String, Object>> spine = new ArrayList<>();

    /** @param properties space-separated, empty for none */
    void add(String id, String path, String mediaType, String properties) {
        items.add(Map.of("id", id, "href", SitePaths.encode(path), "mediaType", mediaType, "properties", properties));
    }

    /** The next document that is read in its turn. */
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
