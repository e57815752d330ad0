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

/** The hierarchy of the chapters of a book: their levels, roles and sections. */
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

    /** Returns the level of a chapter in the book; 1 in a book of articles. */
    int level(Article chapter) {
        return ordered ? contents.find(chapter.slug()).map(Place::level).orElse(1) : 1;
    }

    /** Returns the role of a chapter: {@code front}, {@code chapter}, {@code appendix} or {@code back}. */
    String role(Article chapter) {
        Role usual = after.contains(chapter.slug())
                ? Role.APPENDIX
                : front.contains(chapter.slug()) ? Role.FRONT : Role.CHAPTER;
        return (ordered ? contents.find(chapter.slug()).map(Place::role).orElse(usual) : usual)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** Nests the models of chapters by their {@code level}: puts {@code sections} into each and returns those of level 1. */
    static List<Map<String, Object>> nested(List<Map<String, Object>> chapters) {
        return nested(chapters, 1);
    }

    /**
     * Nests models by their {@code level}: puts {@code sections} into each and returns those of the top level.
     *
     * @param top the top level
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
