package dev.broadsheet.edition.html;

import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.config.Correction;
import dev.broadsheet.config.Person;
import dev.broadsheet.config.Source;
import dev.broadsheet.config.TimelineEntry;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.markdown.MarkdownWriter;
import dev.broadsheet.edition.html.markdown.Text;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an article as plain Markdown: the content of its page in the same order, without navigation. */
final class ArticleText {

    private final Site site;
    private final Article article;
    private final String page;
    private final Function<Reference, String> addresses;

    ArticleText(Site site, Article article) {
        this.site = site;
        this.article = article;
        this.page = SitePaths.page(article);
        this.addresses = site.addresses().absolute("").isPresent()
                ? site.addresses().elsewhere(page)
                : site.addresses().on(page);
    }

    /** Returns the cache key, which covers all inputs of {@link #markdown}. */
    CacheKey key() {
        Strings strings = site.wording(article.language()).strings();
        return CacheKey.of(
                "Markdown of " + page,
                site.digests()
                        .parts(Map.of(
                                "article", blocks(""),
                                "text",
                                        List.of(
                                                article.body().origins(),
                                                article.body().addresses(addresses)),
                                "strings", strings.all())));
    }

    String markdown() {
        Strings strings = site.wording(article.language()).strings();
        MarkdownWriter writer = new MarkdownWriter(article.body().referencesAt(addresses), strings);
        return blocks(writer.write(article.body().document()).strip()) + "\n";
    }

    /** @param body the body of the article as Markdown */
    private String blocks(String body) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + Text.escape(TextFiles.numbered(article)));
        if (!article.standfirst().isEmpty()) {
            blocks.add("> " + Text.escape(article.standfirst()));
        }
        blocks.add(meta());
        blocks.add(list("keyPoints", article.background().keyPoints()));
        blocks.add(body);
        blocks.add(list("editorsNote", article.background().editorsNotes()));
        blocks.add(list(
                "people",
                article.background().people().stream().map(ArticleText::person).toList()));
        blocks.add(list(
                "timeline",
                article.background().timeline().stream().map(ArticleText::event).toList()));
        blocks.add(list(
                "corrections",
                article.background().corrections().stream()
                        .map(ArticleText::correction)
                        .toList()));
        blocks.add(list(
                "sources",
                article.background().sources().stream().map(ArticleText::source).toList()));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String meta() {
        List<String> parts = new ArrayList<>();
        article.authors().forEach(author -> parts.add(Text.escape(author)));
        if (!article.place().isEmpty()) {
            parts.add(Text.escape(article.place()));
        }
        article.date().ifPresent(day -> parts.add(day.toString()));
        site.addresses().absolute(SitePaths.page(article)).ifPresent(url -> parts.add("<" + url + ">"));
        return String.join(", ", parts);
    }

    /** Returns a section with a list; empty if the list is. */
    private String list(String key, List<String> items) {
        String heading = site.wording(article.language()).strings().text(key);
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
