package dev.broadsheet.markdown;

import dev.broadsheet.markdown.BookCitations.Target;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bibliography that several texts share: the ids of its entries, and the cites of each. */
final class SharedList {

    /** The text that contains it; empty if a single text has its own. */
    private final Optional<BookCitations.Text> holder;

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, SourcePosition> sources;

    /**
     * A cite of a work.
     *
     * @param id of the cite in the text
     */
    record Place(BookCitations.Text text, String id) {}

    /** @param sources positions of the works in the bibliography files, by key */
    SharedList(Optional<BookCitations.Text> holder, Map<String, SourcePosition> sources) {
        this.sources = Map.copyOf(sources);
        this.holder = holder;
        holder.ifPresent(text -> taken.addAll(text.body().ids()));
    }

    /** Returns whether the bibliography is of one text only. */
    boolean isOfOneText() {
        return holder.isEmpty();
    }

    void cited(String key, BookCitations.Text text, String id) {
        places.computeIfAbsent(key, unseen -> new ArrayList<>()).add(new Place(text, id));
    }

    List<Place> places(String key) {
        return places.getOrDefault(key, List.of());
    }

    Optional<SourcePosition> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** Returns the id of the entry of a work. */
    String id(String key) {
        return ids.computeIfAbsent(key, unseen -> {
            String wish = CiteIds.entry(key);
            String id = wish;
            for (int i = 2; !taken.add(id); i++) {
                id = wish + "-" + i;
            }
            return id;
        });
    }

    /** Returns the target of links to the entry of a work. @param from the text with the link */
    Target entry(String key, BookCitations.Text from) {
        String slug = holder.map(BookCitations.Text::slug)
                .filter(other -> !other.equals(from.slug()))
                .orElse("");
        return new Target(slug, id(key), "", Optional.empty());
    }
}
