package dev.broadsheet.edition.markdown;

import dev.broadsheet.config.Correction;
import dev.broadsheet.config.Person;
import dev.broadsheet.config.Source;
import dev.broadsheet.config.TimelineEntry;
import dev.broadsheet.document.References;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes an article as plain Markdown: the content of its page in the same order, without navigation. It has only what readers
 * see: no comments, and nothing of the front matter that is not shown.
 */
public final class ArticleMarkdown {

    private final Article article;
    private final Strings strings;
    private final Optional<String> url;

    /**
     * @param strings the interface texts in the language of the article
     * @param url the address of its page, if known
     */
    public ArticleMarkdown(Article article, Strings strings, Optional<String> url) {
        this.article = article;
        this.strings = strings;
        this.url = url;
    }

    /** Returns the Markdown, which ends with a line break. @param references the addresses of the body's references */
    public String write(References references) {
        String body = new MarkdownWriter(references, strings)
                .write(article.body().document())
                .strip();
        return with(body) + "\n";
    }

    /** Returns the title of an article, preceded by its number if it is a numbered chapter. */
    public static String numbered(Article article) {
        String number = article.body().numbers().own();
        return number.isEmpty() ? article.title() : number + " " + article.title();
    }

    /** Returns everything around the body, and the body. @param body the body as Markdown; may be empty */
    public String with(String body) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + Text.escape(numbered(article)));
        if (!article.standfirst().isEmpty()) {
            blocks.add("> " + Text.escape(article.standfirst()));
        }
        blocks.add(meta());
        blocks.add(list("keyPoints", article.background().keyPoints()));
        blocks.add(body);
        blocks.add(list("editorsNote", article.background().editorsNotes()));
        blocks.add(list(
                "people",
                article.background().people().stream()
                        .map(ArticleMarkdown::person)
                        .toList()));
        blocks.add(list(
                "timeline",
                article.background().timeline().stream()
                        .map(ArticleMarkdown::event)
                        .toList()));
        blocks.add(list(
                "corrections",
                article.background().corrections().stream()
                        .map(ArticleMarkdown::correction)
                        .toList()));
        blocks.add(list(
                "sources",
                article.background().sources().stream()
                        .map(ArticleMarkdown::source)
                        .toList()));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String meta() {
        List<String> parts = new ArrayList<>();
        article.authors().forEach(author -> parts.add(Text.escape(author)));
        if (!article.place().isEmpty()) {
            parts.add(Text.escape(article.place()));
        }
        article.date().ifPresent(day -> parts.add(day.toString()));
        url.ifPresent(address -> parts.add("<" + address + ">"));
        return String.join(", ", parts);
    }

    /** Returns a section with a list; empty if the list is. */
    private String list(String key, List<String> items) {
        String heading = strings.text(key);
        return items.isEmpty()
                ? ""
                : "## " + Text.escape(heading) + "\n\n"
                        + items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    private static String person(Person person) {
        return Text.escape(person.role().isEmpty() ? person.name() : person.name() + ", " + person.role());
    }

    private static String event(TimelineEntry event) {
        return event.date().iso() + ": " + Text.escape(event.text());
    }

    private static String correction(Correction correction) {
        return correction.date() + ": " + Text.escape(correction.text());
    }

    private static String source(Source source) {
        String title = Text.escape(source.title());
        return source.url().map(url -> "[" + title + "](<" + url + ">)").orElse(title)
                + source.note().map(note -> ", " + Text.escape(note)).orElse("");
    }
}
