package dev.broadsheet.edition.html;

import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.markdown.ArticleMarkdown;
import dev.broadsheet.edition.markdown.Text;
import dev.broadsheet.publication.Article;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates the Markdown files of the site: each article as {@code index.md} beside its page, and {@code llms.txt}, which lists
 * them.
 */
final class TextFiles {

    static final String LIST = "llms.txt";

    private final Site site;
    private final OutputStore store;

    /** @param store the store of the files */
    TextFiles(Site site, OutputStore store) {
        this.site = site;
        this.store = store;
    }

    /** Returns the output path of the Markdown of an article. */
    static String path(Article article) {
        return SitePaths.folder(article) + "index.md";
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(file(LIST, list()));
        files.addAll(Parallel.map(
                site.publication().all().toList(), article -> file(path(article), new ArticleText(site, article))));
        return files;
    }

    private OutputFile file(String path, ArticleText text) {
        KeptFile file = site.input()
                .cache()
                .fileOfMany(text::key, path, () -> text.markdown().getBytes(StandardCharsets.UTF_8));
        return store.keep(path, file);
    }

    private OutputFile file(String path, String text) {
        return store.keep(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String list() {
        StringBuilder out = new StringBuilder("# " + Text.escape(site.config().title()) + "\n");
        if (!site.config().description().isEmpty()) {
            out.append("\n> ").append(Text.escape(site.config().description())).append('\n');
        }
        addLinks(out, "contents", site.publication().chapters());
        addLinks(out, "archive", site.publication().articles());
        addLinks(out, "standingPages", site.publication().pages());
        return out.toString();
    }

    private void addLinks(StringBuilder out, String heading, List<Article> articles) {
        if (!articles.isEmpty()) {
            out.append("\n## ").append(site.strings().text(heading)).append("\n\n");
            articles.forEach(article -> out.append(link(article)));
        }
    }

    private String link(Article article) {
        String path = path(article);
        String address = site.addresses().absolute(path).orElseGet(() -> SitePaths.encode(path));
        String about = article.standfirst().isEmpty() ? "" : ": " + Text.escape(article.standfirst());
        return "- [" + Text.escape(ArticleMarkdown.numbered(article)) + "](" + address + ")" + about + "\n";
    }
}
