package dev.broadsheet.edition.model;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Correction;
import dev.broadsheet.publication.Person;
import dev.broadsheet.publication.Source;
import dev.broadsheet.publication.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One article as a template sees it. */
final class ArticleModel {

    private final Article article;
    private final Wording wording;

    ArticleModel(Article article, Wording wording) {
        this.article = article;
        this.wording = wording;
    }

    SortedMap<String, Object> build() {
        SortedMap<String, Object> model = new TreeMap<>();
        model.put("kind", article.kind() == Article.Kind.ARTICLE ? "article" : "page");
        model.put("slug", article.slug());
        model.put("title", article.title());
        model.put("kicker", article.kicker());
        model.put("standfirst", article.standfirst());
        model.put("place", article.place());
        model.put("authors", article.authors());
        model.put("section", article.section());
        model.put("series", article.series());
        model.put("tags", article.tags());
        model.put("params", article.presentation().params().model());
        model.put("lang", article.language().toLanguageTag());
        model.put("dir", Direction.of(article.language()));
        article.date().ifPresent(date -> model.put("date", wording.date(date)));
        article.changed().filter(this::isLater).ifPresent(date -> model.put("updated", wording.date(date)));
        addLength(model);
        addBesides(model);
        return model;
    }

    private boolean isLater(LocalDate changed) {
        return article.date().map(changed::isAfter).orElse(true);
    }

    private void addLength(Map<String, Object> model) {
        int minutes = Wording.minutes(article.body().words());
        model.put("words", article.body().words());
        model.put("minutes", minutes);
        model.put("readingTime", wording.strings().text("readingTime", minutes));
    }

    private void addBesides(Map<String, Object> model) {
        model.put("keyPoints", article.keyPoints());
        model.put("people", article.people().stream().map(ArticleModel::person).toList());
        model.put("timeline", article.timeline().stream().map(this::event).toList());
        model.put(
                "sources", article.sources().stream().map(ArticleModel::source).toList());
        model.put("editorsNotes", article.editorsNotes());
        model.put(
                "corrections",
                article.corrections().stream().map(this::correction).toList());
        model.put("headings", headings());
    }

    private List<Map<String, Object>> headings() {
        return article.body().headings().stream()
                .map(heading ->
                        Map.<String, Object>of("level", heading.level(), "id", heading.id(), "text", heading.text()))
                .toList();
    }

    private static Map<String, Object> person(Person person) {
        return Map.of("name", person.name(), "role", person.role());
    }

    private Map<String, Object> event(TimelineEntry entry) {
        return Map.of("date", wording.date(entry.date()), "text", entry.text());
    }

    private Map<String, Object> correction(Correction correction) {
        return Map.of("date", wording.date(correction.date()), "text", correction.text());
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> model = new TreeMap<>();
        model.put("title", source.title());
        source.url().ifPresent(url -> model.put("url", url));
        source.note().ifPresent(note -> model.put("note", note));
        return model;
    }
}
