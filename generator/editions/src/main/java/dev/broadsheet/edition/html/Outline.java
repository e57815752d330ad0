package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.PartModel;
import dev.broadsheet.publication.Contents;
import dev.broadsheet.publication.Contents.Place;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.ModelDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of contents of the chapters as a tree of links, in which the branch of the current page is open. If it is long, the
 * page of a chapter shows only the path to the chapter and the siblings along it, so that the size of the site grows linearly
 * with the number of chapters, not quadratically.
 */
final class Outline {

    private final Contents contents;
    private final Publication publication;
    private final String page;
    private final List<OutlineBranch> roots;
    private final int longest;
    private final ModelDigest digests;
    private final String digest;

    /** @param page the output path of the page that shows the whole table */
    Outline(Publication publication, String page, ModelDigest digests) {
        this.digests = digests;
        this.publication = publication;
        this.contents = publication.contents();
        this.page = page;
        this.roots = OutlineBranch.of(contents.places());
        this.longest = publication.config().chapters().sidebarLines();
        this.digest = digests.of(contents.places().stream()
                .map(place -> List.of(
                        place.role().name(),
                        place.level(),
                        place.number(),
                        place.title(),
                        place.slug().map(this::path),
                        place.opening().toString()))
                .toList());
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    Contents contents() {
        return contents;
    }

    /** Returns the output path of the page that shows the whole table. */
    String page() {
        return page;
    }

    /** Returns whether pages of chapters show only a part of the table. */
    boolean isAbridged() {
        return contents.places().size() > longest;
    }

    /** Returns a digest of all inputs of {@link #around}. */
    String digest(String slug, Links links) {
        return isAbridged() ? digests.of(around(slug, links)) : digest;
    }

    /** Returns the models of the whole tree. */
    List<Map<String, Object>> all(Links links) {
        return new Tree(links, "", false).nodes(roots);
    }

    /**
     * Returns the model of a part: the keys of its opening page and {@code chapters}; empty if the slug is not that of a part.
     */
    Optional<Map<String, Object>> part(String slug, Links links) {
        return roots.stream()
                .filter(branch -> branch.isPart()
                        && branch.place().slug().filter(slug::equals).isPresent())
                .findFirst()
                .map(branch -> {
                    Map<String, Object> part = new TreeMap<>();
                    openings(links).put(part, branch.place().opening());
                    part.put("chapters", new Tree(links, "", false).nodes(branch.children()));
                    return part;
                });
    }

    private PartModel openings(Links links) {
        return new PartModel(publication, asset -> Optional.of(links.to(SitePaths.asset(asset))));
    }

    /** Returns the models of the tree for the page of a chapter. */
    List<Map<String, Object>> around(String slug, Links links) {
        return new Tree(links, slug, isAbridged()).nodes(roots);
    }

    /** Returns {@code title} and {@code number}, and {@code href} if the chapter has been written. */
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

    /** The tree for one page. */
    private final class Tree {

        private final Links links;
        private final String current;
        private final boolean abridged;
        private final Set<String> way = new HashSet<>();

        /** @param current the slug of the chapter on the page; empty for none */
        Tree(Links links, String current, boolean abridged) {
            this.links = links;
            this.current = current;
            this.abridged = abridged;
            way.add(current);
            contents.above(current).forEach(place -> place.slug().ifPresent(way::add));
        }

        List<Map<String, Object>> nodes(List<OutlineBranch> siblings) {
            int most = abridged ? Math.max(1, longest / 2) : siblings.size();
            int from = siblings.size() <= most
                    ? 0
                    : Math.min(Math.max(0, open(siblings) - most / 2), siblings.size() - most);
            List<Map<String, Object>> nodes = new ArrayList<>();
            if (from > 0) {
                nodes.add(gap());
            }
            siblings.stream().skip(from).limit(most).map(this::node).forEach(nodes::add);
            if (from + most < siblings.size()) {
                nodes.add(gap());
            }
            return nodes;
        }

        private int open(List<OutlineBranch> siblings) {
            for (int i = 0; i < siblings.size(); i++) {
                if (isOpen(siblings.get(i))) {
                    return i;
                }
            }
            return 0;
        }

        private boolean isOpen(OutlineBranch branch) {
            return branch.place().slug().filter(way::contains).isPresent()
                    || (branch.isPart() && branch.children().stream().anyMatch(this::isOpen));
        }

        private Map<String, Object> node(OutlineBranch branch) {
            Place place = branch.place();
            boolean open = isOpen(branch);
            Map<String, Object> node = entry(place, links);
            if (branch.isPart() && current.isEmpty()) {
                openings(links).put(node, place.opening());
            }
            node.put("kind", place.role().name().toLowerCase(Locale.ROOT));
            node.put("current", place.slug().filter(current::equals).isPresent());
            node.put("open", open);
            node.put("children", abridged && !open ? List.of() : nodes(branch.children()));
            if (abridged && branch.isPart() && !open) {
                branch.first().ifPresent(first -> node.put("href", links.to(path(first))));
            }
            return node;
        }

        /** Returns the model of an ellipsis in place of omitted entries. */
        private Map<String, Object> gap() {
            return Map.of(
                    "kind",
                    "gap",
                    "title",
                    "…",
                    "number",
                    "",
                    "current",
                    false,
                    "open",
                    false,
                    "href",
                    links.to(page),
                    "children",
                    List.of());
        }
    }
}
