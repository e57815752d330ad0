package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.DocumentInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The metadata in the head of a document; HTML, section 4.2. */
final class Head {

    private final String tag;
    private final List<Element> metas = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /** @param elements all elements of the document, in order */
    Head(Document document, List<Element> elements) {
        Element root = document.firstElementChild();
        tag = root == null ? "" : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
        for (Element element : elements) {
            if (element.normalName().equals("meta")) {
                metas.add(element);
            } else if (element.normalName().equals("title") && element.closest("svg") == null) {
                titles.add(element.text().strip());
            }
        }
    }

    /** @param otherwise defaults */
    DocumentInfo info(DocumentInfo otherwise) {
        return new DocumentInfo(
                title().orElse(otherwise.title()),
                orElse(authors(), otherwise.authors()),
                meta("description").findFirst().orElse(otherwise.subject()),
                orElse(keywords(), otherwise.keywords()),
                language().orElse(otherwise.language()),
                meta("generator").findFirst().orElse(otherwise.creator()),
                created().orElse(otherwise.created()),
                otherwise.baseUri());
    }

    private static List<String> orElse(List<String> found, List<String> otherwise) {
        return found.isEmpty() ? otherwise : found;
    }

    private Optional<String> title() {
        return titles.stream().filter(title -> !title.isEmpty()).findFirst();
    }

    /** Returns the authors, one for each {@code meta}. */
    private List<String> authors() {
        return meta("author").toList();
    }

    private List<String> keywords() {
        return meta("keywords")
                .flatMap(words -> Arrays.stream(words.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<Locale> language() {
        return Optional.of(tag.strip()).filter(own -> !own.isEmpty()).map(Locale::forLanguageTag);
    }

    private Optional<Instant> created() {
        return meta("dcterms.created").flatMap(date -> instant(date).stream()).findFirst();
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(Instant.parse(date.length() == "2026-01-01".length() ? date + "T00:00:00Z" : date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Stream<String> meta(String name) {
        return metas.stream()
                .filter(meta -> meta.attr("name").strip().equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }
}
