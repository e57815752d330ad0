package dev.broadsheet.edition.model;

import dev.broadsheet.config.Correction;
import dev.broadsheet.config.Moment;
import dev.broadsheet.config.Param;
import dev.broadsheet.config.PartialDate;
import dev.broadsheet.config.Person;
import dev.broadsheet.config.Release;
import dev.broadsheet.config.Source;
import dev.broadsheet.config.TimelineEntry;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the template model of an article. */
final class ArticleModel {

    private final Article article;
    private final Wording wording;

    ArticleModel(Article article, Wording wording) {
        this.article = article;
        this.wording = wording;
    }

    SortedMap<String, Object> build() {
        SortedMap<String, Object> model = new TreeMap<>();
        article.metadata().shown().forEach((key, value) -> model.put(key, value(value)));
        model.put("kind", article.kind().name().toLowerCase(Locale.ROOT));
        model.put("number", article.body().numbers().own());
        model.put("titleId", article.body().titleId());
        model.put("lang", article.language().toLanguageTag());
        model.put("dir", Direction.of(article.language()));
        hold().ifPresent(words -> model.put("hold", words));
        addLength(model);
        model.put("headings", headings());
        return model;
    }

    /** Returns the reason why the article is withheld from readers, as text; empty if it is published. */
    private Optional<String> hold() {
        Release release = article.metadata().release();
        return switch (release.hold()) {
            case NONE -> Optional.empty();
            case DRAFT -> Optional.of(wording.strings().text("holdDraft"));
            case EARLY -> release.from().map(time -> hold("holdEarly", time));
            case EXPIRED -> release.until().map(time -> hold("holdExpired", time));
        };
    }

    private String hold(String key, Moment time) {
        String day = String.valueOf(wording.date(time.day()).get("text"));
        return wording.strings().text(key, day + wording.strings().text("comma") + time.clock());
    }

    private void addLength(Map<String, Object> model) {
        int minutes = Wording.minutes(article.body().words());
        model.put("words", article.body().words());
        model.put("minutes", minutes);
        model.put("readingTime", wording.strings().text("readingTime", minutes));
    }

    private List<Map<String, Object>> headings() {
        return article.body().headings().stream()
                .map(heading ->
                        Map.<String, Object>of("level", heading.level(), "id", heading.id(), "text", heading.text()))
                .toList();
    }

    /** Converts a value of the metadata to a model, with its dates formatted. */
    private Object value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        } else if (value instanceof LocalDate day) {
            return wording.date(day);
        } else if (value instanceof PartialDate date) {
            return wording.date(date);
        } else if (value instanceof Param param) {
            return param.model();
        } else if (value instanceof Person person) {
            return Map.of("name", person.name(), "role", person.role());
        } else if (value instanceof TimelineEntry entry) {
            return Map.of("date", value(entry.date()), "text", entry.text());
        } else if (value instanceof Correction correction) {
            return Map.of("date", value(correction.date()), "text", correction.text());
        }
        return value instanceof Source source ? source(source) : value;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> model = new TreeMap<>();
        model.put("title", source.title());
        if (!source.formatted().isEmpty()) {
            model.put("formatted", Markup.of(SourceMarkup.of(source)));
        }
        source.url().ifPresent(url -> model.put("url", url.text()));
        source.note().ifPresent(note -> model.put("note", note));
        return model;
    }
}
