package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.config.PartOpening;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of contents: chapters with their order and numbers, shared by all editions.
 *
 * @param places the lines in order
 * @param bySlug the index of each chapter's line
 */
public record Contents(List<Place> places, Map<String, Integer> bySlug) {

    /** The contents of a publication without chapters. */
    public static final Contents NONE = new Contents(List.of());

    /**
     * A line of the contents.
     *
     * @param role the kind of line
     * @param level 1 for a chapter, 2 for a section of it in its own file, and so on
     * @param number such as {@code 4.3} or {@code A}; empty if it has none
     * @param title the title in the contents
     * @param slug the slug of the text; empty for a separator, a part without text, and a chapter that is not written yet
     * @param opening for a part, the content of its page besides the title
     */
    public record Place(
            Role role, int level, String number, String title, Optional<String> slug, PartOpening opening) {}

    public Contents(List<Place> places) {
        this(places, index(places));
    }

    public Contents {
        places = List.copyOf(places);
        bySlug = Map.copyOf(bySlug);
    }

    private static Map<String, Integer> index(List<Place> places) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            int at = i;
            places.get(i).slug().ifPresent(slug -> index.put(slug, at));
        }
        return index;
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Returns the line of a chapter; empty if the contents do not name it. */
    public Optional<Place> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(places::get);
    }

    /** Returns the previous chapter in reading order. */
    public Optional<Place> before(String slug) {
        return neighbour(slug, -1);
    }

    /** Returns the next chapter in reading order. */
    public Optional<Place> after(String slug) {
        return neighbour(slug, 1);
    }

    private Optional<Place> neighbour(String slug, int step) {
        Integer own = bySlug.get(slug);
        for (int at = own == null ? -1 : own + step; at >= 0 && at < places.size(); at += step) {
            if (places.get(at).slug().isPresent()) {
                return Optional.of(places.get(at));
            }
        }
        return Optional.empty();
    }

    /** Returns the chapters and sections that contain a section, outermost first. */
    public List<Place> above(String slug) {
        Deque<Place> above = new ArrayDeque<>();
        Integer own = bySlug.get(slug);
        int level = own == null ? 0 : places.get(own).level();
        for (int at = own == null ? -1 : own - 1; at >= 0 && level > 1; at--) {
            if (places.get(at).role().isText() && places.get(at).level() < level) {
                above.addFirst(places.get(at));
                level = places.get(at).level();
            }
        }
        return List.copyOf(above);
    }
}
