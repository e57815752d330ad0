package dev.broadsheet.edition.html;

import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.template.TemplateFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The static site: pages that need no script, one style sheet, an Atom feed and a site map. */
public final class HtmlEdition implements Edition {

    @Override
    public String name() {
        return "site";
    }

    @Override
    public EditionOutput render(EditionInput input) {
        return new EditionOutput(new Run(input).files(), List.of(), Paginations.NONE);
    }

    /** One rendering. */
    private static final class Run {

        private final EditionInput input;
        private final SiteStyle style;
        private final SiteAddresses addresses;
        private final SitePages pages;
        private final SiteFeeds feeds;
        private final List<OutputFile> files = new ArrayList<>();

        Run(EditionInput input) {
            this.input = input;
            Models models = new Models(input);
            this.style = new SiteStyle(input.theme());
            this.addresses = new SiteAddresses(input.publication());
            this.pages = new SitePages(input, models, addresses, style.path());
            this.feeds = new SiteFeeds(input, models, addresses);
        }

        List<OutputFile> files() {
            add(SitePages.HOME, "html/index.ftlh", pages.home(), "the home page");
            input.publication().all().forEach(this::addArticle);
            add(SitePages.NOT_FOUND, "html/404.ftlh", pages.notFound(), "the page for what is not found");
            addFeeds();
            files.addAll(style.files());
            input.publication().assets().forEach(this::addAsset);
            return files;
        }

        private void addArticle(Article article) {
            boolean dated = article.kind() == Article.Kind.ARTICLE;
            add(
                    SitePaths.page(article),
                    dated ? "html/article.ftlh" : "html/page.ftlh",
                    pages.article(article),
                    article.position().file());
        }

        private void addFeeds() {
            if (addresses.absolute("").isEmpty()) {
                return;
            }
            add(SiteFeeds.FEED, "html/feed.ftlx", feeds.feed(), "the feed");
            add(SiteFeeds.SITEMAP, "html/sitemap.ftlx", feeds.sitemap(), "the site map");
            String robots = "User-agent: *\nAllow: /\nSitemap: "
                    + addresses.absolute(SiteFeeds.SITEMAP).orElseThrow() + "\n";
            files.add(new OutputFile("robots.txt", robots.getBytes(StandardCharsets.UTF_8)));
        }

        private void addAsset(Asset asset) {
            AssetReader.read(asset, input.diagnostics())
                    .ifPresent(data -> files.add(new OutputFile(SitePaths.asset(asset), data)));
        }

        private void add(String path, String template, Map<String, Object> model, String subject) {
            try {
                String text = input.theme().render(template, model, subject);
                files.add(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8)));
            } catch (TemplateFailure e) {
                input.diagnostics().report(e.diagnostic());
            }
        }
    }
}
