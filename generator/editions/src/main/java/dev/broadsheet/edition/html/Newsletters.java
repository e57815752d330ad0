package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.DrawnPicture;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.mail.Lines;
import dev.broadsheet.edition.html.mail.MailStyle;
import dev.broadsheet.edition.html.mail.MailWriter;
import dev.broadsheet.edition.html.mail.PlainMail;
import dev.broadsheet.edition.model.LogoModel;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.SharedMap;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Creates newsletters as HTML for mail clients and as plain text, with absolute URLs: one for each article, in {@code email/}
 * below the folder of its page, and a digest of the newest articles, in {@code email/} of the site.
 */
final class Newsletters {

    private static final String FOLDER = "email/";
    private static final String HTML = FOLDER + "index.html";
    private static final String TEXT = FOLDER + "index.txt";

    /** The number of articles in the digest. */
    private static final int NEWEST = 10;

    /** The size in bytes from which on Gmail clips a mail. */
    private static final int SHOWN = 102 * 1024;

    private final Site site;
    private final Theme theme;
    private final OutputStore store;
    private final Diagnostics diagnostics;
    private final MailStyle style;
    private final MailCharts charts;
    private final SharedMap classes;

    Newsletters(Site site, OutputStore store) {
        this.site = site;
        this.theme = site.input().theme();
        this.store = store;
        this.diagnostics = site.input().diagnostics();
        this.style = MailStyle.of(theme);
        this.charts = new MailCharts(site, store);
        this.classes = SharedMap.of(style.byClass());
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>(digest());
        Parallel.map(site.listed(), this::files).forEach(files::addAll);
        return files;
    }

    private List<OutputFile> files(Article article) {
        Mail mail = new Mail(article);
        List<OutputFile> files = new ArrayList<>();
        file(
                        mail.folder + HTML,
                        "email/article.ftlh",
                        mail::parts,
                        mail::model,
                        article.position().file())
                .ifPresent(file -> {
                    warnOfLength(file, article);
                    files.add(file);
                });
        files.add(text(mail.folder + TEXT, mail::parts, mail::text));
        files.addAll(mail.charts());
        return files;
    }

    private void warnOfLength(OutputFile file, Article article) {
        if (file.mark().size() > SHOWN) {
            diagnostics.report(Diagnostic.warning(
                    "BS-MAIL-001",
                    article.position(),
                    "the mail of this article has " + file.mark().size() / 1024
                            + " kB, and Gmail cuts mails off at 102 kB",
                    "send the digest, or a shorter text; the mail has a link to the page"));
        }
    }

    private List<OutputFile> digest() {
        List<Article> newest = site.listed().stream().limit(NEWEST).toList();
        if (newest.isEmpty()) {
            return List.of();
        }
        List<OutputFile> files = new ArrayList<>();
        file(HTML, "email/digest.ftlh", () -> digestModel(newest), () -> digestModel(newest), "the digest")
                .ifPresent(files::add);
        files.add(text(TEXT, () -> digestModel(newest), () -> digestText(newest)));
        return files;
    }

    private Map<String, Object> digestModel(List<Article> newest) {
        Map<String, Object> model = base(site.language());
        model.put("style", classes);
        model.put("url", site.url(Site.HOME));
        model.put("articles", newest.stream().map(this::entry).toList());
        return model;
    }

    private Map<String, Object> base(Locale language) {
        Map<String, Object> model = site.models().base(language);
        LogoModel.ofMail(site.publication().guide().logo(), asset -> Optional.of(site.url(SitePaths.asset(asset))))
                .ifPresent(logo -> model.put("logo", logo));
        return model;
    }

    private Map<String, Object> entry(Article article) {
        Map<String, Object> entry = site.models().article(article);
        entry.put("url", site.addresses().of(article));
        return entry;
    }

    private String digestText(List<Article> newest) {
        List<String> blocks =
                new ArrayList<>(List.of(Lines.underlined(site.config().title())));
        newest.forEach(article -> {
            blocks.add(Lines.wrap(article.title()) + "\n" + site.addresses().of(article));
            if (!article.standfirst().isEmpty()) {
                blocks.add(Lines.wrap(article.standfirst()));
            }
        });
        blocks.add(signature(site.strings(), site.url(Site.HOME)));
        return String.join("\n\n", blocks) + "\n";
    }

    /** Returns the signature, which begins with the separator line of RFC 3676, section 4.3. */
    private String signature(Strings strings, String url) {
        return "-- \n" + strings.text("readOnSite") + ":\n" + url + "\n"
                + site.config().publisher();
    }

    private Optional<OutputFile> file(
            String path,
            String template,
            Supplier<Map<String, Object>> parts,
            Supplier<Map<String, Object>> model,
            String subject) {
        try {
            KeptFile kept = site.input()
                    .cache()
                    .fileOfMany(() -> key(path, parts), path, () -> theme.render(template, model.get(), subject));
            return Optional.of(store.keep(path, kept));
        } catch (TemplateFailure e) {
            e.report(diagnostics);
            return Optional.empty();
        }
    }

    private OutputFile text(String path, Supplier<Map<String, Object>> parts, Supplier<String> content) {
        KeptFile kept = site.input()
                .cache()
                .fileOfMany(() -> key(path, parts), path, () -> content.get().getBytes(StandardCharsets.UTF_8));
        return store.keep(path, kept);
    }

    private CacheKey key(String path, Supplier<Map<String, Object>> parts) {
        Map<String, String> digests = new TreeMap<>(site.digests().parts(parts.get()));
        digests.put("theme", site.theme());
        return CacheKey.of("mail " + path, digests);
    }

    /** The drawings of a mail, in order. */
    record Drawings(List<DrawnPicture> pictures) {

        Drawings {
            pictures = List.copyOf(pictures);
        }
    }

    /** The mail of an article. */
    private final class Mail {

        private final Article article;
        private final String folder;
        private final Strings strings;
        private final Function<Reference, Address> addresses;

        Mail(Article article) {
            this.article = article;
            this.folder = SitePaths.folder(article);
            this.strings = site.wording(article.language()).strings();
            this.addresses = site.addresses().elsewhere(SitePaths.page(article));
        }

        /** Returns all inputs of the mail except the theme. */
        Map<String, Object> parts() {
            Map<String, Object> parts = head();
            parts.put("text", List.of(article.body().origins(), article.body().addresses(addresses)));
            return parts;
        }

        private Map<String, Object> head() {
            Map<String, Object> model = base(article.language());
            model.put("article", site.models().article(article));
            model.put("url", site.addresses().of(article));
            return model;
        }

        Map<String, Object> model() {
            Map<String, Object> model = head();
            model.put("style", classes);
            model.put("body", Markup.of(writer().write(article.body().document())));
            return model;
        }

        private MailWriter writer() {
            return new MailWriter(
                    references(), strings, style, site.addresses().of(article), site.url(folder + FOLDER));
        }

        List<OutputFile> charts() {
            Drawings drawings = site.input()
                    .cache()
                    .value(key("drawings in " + folder + FOLDER, this::parts), Drawings.class, this::drawings);
            List<OutputFile> files = new ArrayList<>();
            for (int i = 0; i < drawings.pictures().size(); i++) {
                charts.file(
                                folder + FOLDER + MailWriter.fileOf(i),
                                drawings.pictures().get(i),
                                article.language(),
                                article.position().file())
                        .ifPresent(files::add);
            }
            return files;
        }

        private Drawings drawings() {
            MailWriter writer = writer();
            writer.write(article.body().document());
            return new Drawings(writer.drawings());
        }

        private References references() {
            return article.body().referencesAt(addresses);
        }

        String text() {
            List<String> blocks = new ArrayList<>(List.of(Lines.underlined(article.title())));
            if (!article.standfirst().isEmpty()) {
                blocks.add(Lines.wrap(article.standfirst()));
            }
            if (!article.authors().isEmpty()) {
                blocks.add(strings.text("by", String.join(strings.text("comma"), article.authors())));
            }
            blocks.add(new PlainMail(references(), strings).write(article.body().document()));
            blocks.add(signature(strings, site.addresses().of(article)));
            return String.join("\n\n", blocks) + "\n";
        }
    }
}
