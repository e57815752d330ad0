package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.Unit;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.template.ModelFingerprint;
import dev.broadsheet.template.TemplateFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The static site: pages that need no script, one style sheet, and what machines read: feeds, site maps, Markdown, cards. */
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
        private final Site site;
        private final Frame frame;
        private final String theme;
        private final List<OutputFile> files = new ArrayList<>();

        Run(EditionInput input) {
            this.input = input;
            this.style = new SiteStyle(input.theme());
            this.theme = input.theme().fingerprint(path -> true);
            this.site = new Site(input);
            this.frame = new Frame(site, style.path());
        }

        List<OutputFile> files() {
            Search search = new Search(site);
            List<SitePage> pages = SitePages.of(site, search);
            pages.forEach(page -> add(page.path(), page.kind().template(), frame.model(page), page.subject()));
            addForMachines(pages);
            files.addAll(search.files());
            files.addAll(style.files());
            files.addAll(site.pictures().files());
            return files;
        }

        private void addForMachines(List<SitePage> pages) {
            files.addAll(new TextFiles(site).files());
            if (site.addresses().absolute("").isEmpty()) {
                return;
            }
            addFeeds();
            SiteMaps maps = new SiteMaps(site);
            add(SiteMaps.SITEMAP, "html/sitemap.ftlx", maps.all(pages), "the site map");
            if (!maps.news().isEmpty()) {
                add(SiteMaps.NEWS, "html/sitemap-news.ftlx", maps.newsModel(), "the site map of the news");
            }
            add(SiteMaps.ROBOTS, maps.robots());
            files.addAll(new Cards(site).files(pages));
        }

        private void addFeeds() {
            SiteFeeds feeds = new SiteFeeds(site);
            add(SiteFeeds.FEED, "html/feed.ftlx", feeds.atom(), "the feed");
            add(SiteFeeds.JSON_FEED, feeds.json());
            SiteFeeds.terms(site)
                    .forEach(term -> add(
                            SiteFeeds.path(term), "html/feed.ftlx", feeds.atom(term), "the feed of " + term.name()));
        }

        private void add(String path, String text) {
            files.add(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8)));
        }

        private void add(String path, String template, Map<String, Object> model, String subject) {
            SortedMap<String, String> parts = ModelFingerprint.parts(model);
            parts.put("template", Fingerprint.of(template));
            parts.put("theme", theme);
            try {
                byte[] page = input.cache()
                        .file(
                                Unit.of("page " + path, parts),
                                path,
                                () -> input.theme()
                                        .render(template, model, subject)
                                        .getBytes(StandardCharsets.UTF_8));
                files.add(new OutputFile(path, page));
            } catch (TemplateFailure e) {
                input.diagnostics().report(e.diagnostic());
            }
        }
    }
}
