package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.config.PartOpening;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.publication.Contents.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates a book of the chapters, in the order of the contents. */
final class ChapterBinding {

    private final SiteConfig config;
    private final Contents contents;
    private final Map<String, Article> bySlug;

    ChapterBinding(SiteConfig config, Contents contents, Map<String, Article> bySlug) {
        this.config = config;
        this.contents = contents;
        this.bySlug = bySlug;
    }

    Book book(BookConfig wanted) {
        List<Article> after = new ArrayList<>(texts(Role.APPENDIX));
        after.addAll(texts(Role.BACK));
        Book book = new Book(
                wanted.name(),
                wanted.title().orElse(config.title()),
                wanted.authors(),
                wanted.language().orElse(config.language()),
                texts(Role.FRONT),
                parts(),
                after,
                wanted);
        return book.signed(config.publisher());
    }

    private List<Article> texts(Role role) {
        return contents.places().stream()
                .filter(place -> place.role() == role)
                .flatMap(place -> place.slug().stream())
                .filter(bySlug::containsKey)
                .map(bySlug::get)
                .toList();
    }

    /** Returns the parts of the book. A separator ends a part. Parts without an existing text are omitted. */
    private List<Book.Part> parts() {
        List<Book.Part> parts = new ArrayList<>();
        Optional<Place> part = Optional.empty();
        List<Article> chapters = new ArrayList<>();
        for (Place place : contents.places()) {
            if (place.role() == Role.PART || place.role() == Role.SEPARATOR) {
                add(parts, part, chapters);
                part = Optional.of(place);
                chapters = new ArrayList<>();
            } else if (place.role() == Role.CHAPTER) {
                place.slug().map(bySlug::get).ifPresent(chapters::add);
            }
        }
        add(parts, part, chapters);
        return parts;
    }

    private void add(List<Book.Part> parts, Optional<Place> part, List<Article> chapters) {
        Optional<Article> text = part.flatMap(Place::slug).map(bySlug::get);
        if (!chapters.isEmpty() || text.isPresent()) {
            parts.add(new Book.Part(
                    part.map(Place::title).orElse(""),
                    part.map(Place::opening).orElse(PartOpening.PLAIN),
                    text,
                    chapters));
        }
    }
}
