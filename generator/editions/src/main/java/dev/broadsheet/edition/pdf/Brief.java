package dev.broadsheet.edition.pdf;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Map;

/** Renders a brief to XHTML for the typesetter. */
final class Brief {

    static final String CREATOR = "Broadsheet";

    private final Article article;
    private final EditionInput input;
    private final Publication publication;
    private final Models models;
    private final Reader reader;
    private final boolean hasLongLines;
    private final String body;

    /**
     * @param models the models that all briefs share, so that the texts of a language are loaded once
     * @param reader the edition for readers, or the standard edition
     */
    Brief(Article article, EditionInput input, Models models, Reader reader) {
        this.reader = reader;
        this.article = article;
        this.input = input;
        this.publication = input.publication();
        this.models = models;
        Document document = article.body().document();
        this.hasLongLines = SideMatter.hasLongLines(document);
        this.body = body(document);
    }

    private String body(Document document) {
        Strings strings = models.wording(article.language()).strings();
        References references = article.body().referencesAt(to -> Addresses.of(to, publication));
        return new PrintedBody(
                        references,
                        strings,
                        IndexMarks.NONE,
                        PrintedBody.Setting.single(PrintedBody.PageWords.of(strings), reader))
                .write(document);
    }

    /** Returns all parts that may be placed beside the text. */
    SideMatter sideMatter() {
        return reader.isPlain() ? SideMatter.NONE : SideMatter.of(article, hasLongLines);
    }

    /** Returns the parts that fit beside the text. @param laid the pagination with all parts beside the text */
    SideMatter sideMatter(Pagination laid) {
        SideMatter all = sideMatter();
        return all.isEmpty() ? all : all.onFirstPage(article, laid);
    }

    /** @param beside the parts beside the text of the first page */
    String xhtml(SideMatter beside, Fit fit) throws TemplateFailure {
        Map<String, Object> model = models.base(article.language());
        Pictures.logo(publication).ifPresent(logo -> model.put("logo", logo));
        Map<String, Object> shown = models.article(article);
        shown.put("body", Markup.of(body));
        model.put("matter", beside.model(article, hasLongLines));
        model.put("fit", fit.style());
        reader.addTo(model, models.wording(article.language()).strings());
        Addresses.online(article, publication).ifPresent(url -> shown.put("url", url));
        model.put("article", shown);
        return input.theme()
                .renderText("pdf/brief.ftlx", model, article.position().file());
    }

    DocumentInfo info() {
        List<String> authors =
                article.authors().isEmpty() ? List.of(publication.config().publisher()) : article.authors();
        DocumentInfo info = new DocumentInfo(
                article.title(),
                authors,
                article.standfirst(),
                article.tags(),
                article.language(),
                CREATOR,
                publication.time(),
                Addresses.online(article, publication).orElse(""));
        return reader.titled(info, models.wording(article.language()).strings());
    }
}
