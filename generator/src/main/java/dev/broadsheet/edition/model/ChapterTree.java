package dev.broadsheet.edition.model;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Contents;
import dev.broadsheet.publication.Contents.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The chapters of a book by their levels: what role each has, and which sections. */
final class ChapterTree {

    private static final String SECTIONS = "sections";

    private final Contents contents;
    private final boolean ordered;
    private final Set<String> front;
    private final Set<String> after;

    ChapterTree(Book book, Contents contents) {
        this.contents = contents;
        this.ordered = book.config().ofChapters();
        this.front = slugs(book.front());
        this.after = slugs(book.appendices());
    }

    private static Set<String> slugs(List<Article> articles) {
        return articles.stream().map(Article::slug).collect(Collectors.toCollection(HashSet::new));
    }

    /** The level of a chapter in the book; 1 in a book of articles. */
    int level(Article chapter) {
        return ordered ? contents.find(chapter.slug()).map(Place::level).orElse(1) : 1;
    }

    /** {@code front}, {@code chapter}, {@code appendix} or {@code back}. */
    String role(Article chapter) {
        Role usual = after.contains(chapter.slug())
                ? Role.APPENDIX
                : front.contains(chapter.slug()) ? Role.FRONT : Role.CHAPTER;
        return (ordered ? contents.find(chapter.slug()).map(Place::role).orElse(usual) : usual)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** Puts {@code sections} into the models of chapters; gives those that are in no other. */
    static List<Map<String, Object>> nested(List<Map<String, Object>> chapters) {
        return nested(chapters, 1);
    }

    /**
     * Puts {@code sections} into models by their {@code level}; gives those that are in no other.
     *
     * @param top the level of these
     */
    static List<Map<String, Object>> nested(List<Map<String, Object>> chapters, int top) {
        List<Map<String, Object>> roots = new ArrayList<>();
        Deque<List<Map<String, Object>>> open = new ArrayDeque<>();
        for (Map<String, Object> chapter : chapters) {
            int level = chapter.get("level") instanceof Integer number ? number - top + 1 : 1;
            while (open.size() >= level) {
                open.pop();
            }
            (open.isEmpty() ? roots : open.peek()).add(chapter);
            List<Map<String, Object>> sections = new ArrayList<>();
            chapter.put(SECTIONS, sections);
            open.push(sections);
        }
        return roots;
    }
}
