package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Creates the pages of chapters: the text between the contents of the book and the headings of the page. */
final class ChapterPages {

    /** The deepest level of the headings that are listed beside the text; the title has level 1. */
    private static final int DEEPEST = 3;

    private final Site site;
    private final Teasers teasers;
    private final Outline outline;

    ChapterPages(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
        this.outline = site.outline();
    }

    Stream<SitePage> pages() {
        return site.publication().chapters().stream().map(this::page);
    }

    private SitePage page(Article chapter) {
        return new SitePage(
                PageKind.CHAPTER,
                SitePaths.page(chapter),
                chapter.language(),
                chapter.title(),
                chapter.standfirst(),
                trail(chapter),
                Optional.of(chapter),
                chapter.changed(),
                1,
                () -> content(chapter),
                () -> parts(chapter));
    }

    /** Returns the inputs of {@link #content}. */
    private Map<String, Object> parts(Article chapter) {
        String path = SitePaths.page(chapter);
        Map<String, Object> parts = new TreeMap<>();
        parts.put("chapter", List.of(new ArticleHtml(site, chapter, Optional.empty()).parts(), teasers.card(chapter)));
        Links links = Links.from(path);
        parts.put("contents", outline.digest(chapter.slug(), links));
        addNeighbours(parts, chapter, links);
        outline.part(chapter.slug(), links).ifPresent(part -> parts.put("part", part));
        parts.put("downloads", site.models().downloads(chapter, path));
        return parts;
    }

    private List<Crumb> trail(Article chapter) {
        List<Crumb> trail = new ArrayList<>();
        trail.add(new Crumb(site.wording(chapter.language()).strings().text("home"), Site.HOME));
        if (!outline.page().equals(Site.HOME)) {
            trail.add(new Crumb(site.wording(chapter.language()).strings().text("contents"), outline.page()));
        }
        for (Contents.Place above : outline.contents().above(chapter.slug())) {
            above.slug()
                    .flatMap(site.publication()::find)
                    .ifPresent(article -> trail.add(new Crumb(above.title(), SitePaths.page(article))));
        }
        return trail;
    }

    private Map<String, Object> content(Article chapter) {
        String path = SitePaths.page(chapter);
        Links links = Links.from(path);
        Map<String, Object> shown = teasers.withTerms(chapter, links);
        ArticleHtml text = new ArticleHtml(site, chapter, Optional.empty());
        shown.put("hasSideNotes", text.hasSideNotes());
        shown.put("contents", headings(chapter));
        shown.put("body", text.markup());
        Map<String, Object> model = new TreeMap<>();
        text.policy().ifPresent(policy -> model.put("policy", policy));
        text.tableScript(links).ifPresent(script -> model.put("tables", script));
        model.put("article", shown);
        model.put("outline", outline.around(chapter.slug(), links));
        model.put("abridged", outline.isAbridged());
        outline.part(chapter.slug(), links).ifPresent(part -> model.put("part", part));
        model.put("wholeContents", links.to(outline.page()));
        model.put("downloads", site.models().downloads(chapter, path));
        addNeighbours(model, chapter, links);
        return model;
    }

    private void addNeighbours(Map<String, Object> model, Article chapter, Links links) {
        Contents contents = outline.contents();
        contents.before(chapter.slug()).ifPresent(other -> model.put("previous", outline.entry(other, links)));
        contents.after(chapter.slug()).ifPresent(other -> model.put("next", outline.entry(other, links)));
    }

    /** Returns the models of the headings; empty if there are fewer than two. */
    private static List<Map<String, Object>> headings(Article chapter) {
        List<Map<String, Object>> headings = chapter.body().headings().stream()
                .filter(heading -> heading.level() <= DEEPEST)
                .map(heading -> Map.<String, Object>of(
                        "id", heading.id(),
                        "text", heading.text(),
                        "level", heading.level(),
                        "number", heading.number()))
                .toList();
        return headings.size() > 1 ? headings : List.of();
    }
}
