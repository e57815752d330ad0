package dev.broadsheet.edition.html;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Contents;
import dev.broadsheet.publication.Contents.Place;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.ModelDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The contents of the chapters as pages show them: a tree with addresses, in which the branch of the page is open. */
final class Outline {

    /** Lines from which on a page has the branch that it is in, and of the others only the heads. */
    private static final int MANY = 300;

    private final Contents contents;
    private final Publication publication;
    private final String page;
    private final String digest;

    /** @param page that shows the whole of it */
    Outline(Publication publication, String page) {
        this.publication = publication;
        this.contents = publication.contents();
        this.page = page;
        this.digest = ModelDigest.of(contents.places().stream()
                .map(place -> List.of(
                        place.role().name(),
                        place.level(),
                        place.number(),
                        place.title(),
                        place.slug().map(this::path)))
                .toList());
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    Contents contents() {
        return contents;
    }

    /** Output path of the page that shows the whole of it. */
    String page() {
        return page;
    }

    /** Of all that the trees are made of, but for the page that shows them. */
    String digest() {
        return digest;
    }

    /** The whole tree, nothing of it closed. */
    List<Map<String, Object>> all(Links links) {
        return tree(links, "", contents.places());
    }

    /** The tree as the page of a chapter has it. */
    List<Map<String, Object>> around(String slug, Links links) {
        List<Place> places = contents.places().size() < MANY ? contents.places() : near(slug);
        return tree(links, slug, places);
    }

    /** All heads, and the sections of the chapter that a place belongs to. */
    private List<Place> near(String slug) {
        List<Place> near = new ArrayList<>();
        Set<String> open = opened(slug);
        boolean within = false;
        for (Place place : contents.places()) {
            if (place.level() == 1) {
                within = place.slug().filter(open::contains).isPresent();
                near.add(place);
            } else if (within) {
                near.add(place);
            }
        }
        return near;
    }

    private Set<String> opened(String slug) {
        Set<String> open = new HashSet<>(Set.of(slug));
        contents.above(slug).forEach(place -> place.slug().ifPresent(open::add));
        return open;
    }

    private List<Map<String, Object>> tree(Links links, String slug, List<Place> places) {
        Set<String> open = opened(slug);
        List<Map<String, Object>> root = new ArrayList<>();
        List<Map<String, Object>> siblings = root;
        Deque<List<Map<String, Object>>> levels = new ArrayDeque<>();
        Role before = Role.FRONT;
        for (Place place : places) {
            if (!place.role().isText() || (before.isText() && place.role() != before)) {
                siblings = root;
                levels.clear();
            }
            while (levels.size() >= place.level()) {
                levels.pop();
            }
            List<Map<String, Object>> into = levels.isEmpty() ? siblings : levels.peek();
            Map<String, Object> node = node(place, links, slug, open);
            into.add(node);
            if (place.role() == Role.PART) {
                siblings = children(node);
            } else if (place.role().isText()) {
                levels.push(children(node));
            }
            before = place.role();
        }
        openParts(root);
        return root;
    }

    private static void openParts(List<Map<String, Object>> nodes) {
        nodes.stream()
                .filter(node -> Objects.equals(node.get("kind"), "part"))
                .filter(node -> children(node).stream().anyMatch(child -> Objects.equals(child.get("open"), true)))
                .forEach(node -> node.put("open", true));
    }

    @SuppressWarnings("unchecked") // Made here, a list each.
    private static List<Map<String, Object>> children(Map<String, Object> node) {
        return (List<Map<String, Object>>) Objects.requireNonNull(node.get("children"));
    }

    private Map<String, Object> node(Place place, Links links, String current, Set<String> open) {
        Map<String, Object> node = entry(place, links);
        node.put("kind", place.role().name().toLowerCase(Locale.ROOT));
        node.put("current", place.slug().filter(current::equals).isPresent());
        node.put("open", place.slug().filter(open::contains).isPresent());
        node.put("children", new ArrayList<Map<String, Object>>());
        return node;
    }

    /** {@code title}, {@code number}, and {@code href} of what is written. */
    Map<String, Object> entry(Place place, Links links) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("title", place.title());
        entry.put("number", place.number());
        place.slug().ifPresent(slug -> entry.put("href", links.to(path(slug))));
        return entry;
    }

    private String path(String slug) {
        return publication.find(slug).map(SitePaths::page).orElse(page);
    }
}
