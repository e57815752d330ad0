package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.DocumentInfo;
import java.util.List;
import java.util.Map;

/** One brief before it is typeset. */
final class Brief {

    static final String CREATOR = "Broadsheet";

    private final Article article;
    private final EditionInput input;
    private final Publication publication;
    private final Models models;

    /** @param models of all briefs: the words of a language are read once */
    Brief(Article article, EditionInput input, Models models) {
        this.article = article;
        this.input = input;
        this.publication = input.publication();
        this.models = models;
    }

    String xhtml() throws TemplateFailure {
        Map<String, Object> model = models.base(article.language());
        Map<String, Object> shown = models.article(article);
        Strings strings = models.wording(article.language()).strings();
        String fragment = article.body().render(to -> Addresses.of(to, publication), true);
        shown.put("body", Markup.of(new PrintedBody(fragment, strings, "").xml()));
        Addresses.online(article, publication).ifPresent(url -> shown.put("url", url));
        model.put("article", shown);
        return input.theme()
                .renderText("pdf/brief.ftlx", model, article.position().file());
    }

    DocumentInfo info() {
        List<String> authors =
                article.authors().isEmpty() ? List.of(publication.config().publisher()) : article.authors();
        return new DocumentInfo(
                article.title(),
                authors,
                article.standfirst(),
                article.tags(),
                article.language(),
                CREATOR,
                publication.time(),
                Addresses.online(article, publication).orElse(""));
    }
}
