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
 * The contents of the chapters: which there are, in which order, and what number each has. All editions read them here.
 *
 * @param places in order
 * @param bySlug index of the place of each chapter
 */
public record Contents(List<Place> places, Map<String, Integer> bySlug) {

    /** Of a publication without chapters. */
    public static final Contents NONE = new Contents(List.of());

    /**
     * A line of the contents.
     *
     * @param role what it stands for
     * @param level 1 for a chapter, 2 for a section of it in a file of its own, and so on
     * @param number such as {@code 4.3} or {@code A}; empty for what has none
     * @param title as the contents call it
     * @param slug of the text; empty for a separator, a part without one, and a chapter that is yet to be written
     * @param opening of a part, what its page has beside its title
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

    /** The place of a chapter; empty when the contents do not have it. */
    public Optional<Place> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(places::get);
    }

    /** The chapter before another, as one reads. */
    public Optional<Place> before(String slug) {
        return neighbour(slug, -1);
    }

    /** The chapter after another, as one reads. */
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

    /** The chapters that a section is in, from the outermost down. */
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
