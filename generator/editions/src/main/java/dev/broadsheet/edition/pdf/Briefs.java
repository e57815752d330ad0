package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.PdfOptions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Typesets the briefs of articles: the standard edition of each, then the editions for readers. */
final class Briefs {

    private final EditionInput input;
    private final OutputStore store;
    private final Models models;
    private final CachingTypesetter standardTypesetter;
    private final Map<ReaderEdition, CachingTypesetter> readerTypesetters = new EnumMap<>(ReaderEdition.class);

    /** @param typesetters creates the typesetter for a set of style sheets */
    Briefs(EditionInput input, OutputStore store, Function<PdfSheets, CachingTypesetter> typesetters) {
        this.input = input;
        this.store = store;
        this.models = new Models(input, Theme.Medium.PAPER);
        this.standardTypesetter = typesetters.apply(PdfSheets.ofBriefs(Optional.empty()));
        for (ReaderEdition edition : input.publication().config().pdf().readerEditions()) {
            readerTypesetters.put(edition, typesetters.apply(PdfSheets.ofBriefs(Optional.of(edition))));
        }
    }

    /**
     * Returns the editions of a brief, the standard one first; the editions from the first failure of the template on are
     * missing.
     */
    List<SetDocument> of(Article article) {
        List<SetDocument> all = new ArrayList<>();
        try {
            Fitting.Wish wish =
                    Fitting.Wish.of(article.metadata().presentation().fit());
            Fitting.Fitted standard = set(article, Reader.STANDARD, wish, standardTypesetter);
            Problems problems = Problems.of(article, input);
            problems.report(standard.result().problems(), input);
            all.add(keep(article, standard, wish, Reader.STANDARD, standardTypesetter));
            for (Map.Entry<ReaderEdition, CachingTypesetter> entry : readerTypesetters.entrySet()) {
                Reader reader = Reader.of(entry.getKey(), standard.result().pagination());
                Fitting.Fitted fitted = set(article, reader, Fitting.Wish.NONE, entry.getValue());
                problems.report(reader.own(fitted.result(), standard.result()), input);
                all.add(keep(article, fitted, Fitting.Wish.NONE, reader, entry.getValue()));
            }
        } catch (TemplateFailure e) {
            e.report(input.diagnostics());
        }
        return all;
    }

    private Fitting.Fitted set(Article article, Reader reader, Fitting.Wish wish, CachingTypesetter typesetter)
            throws TemplateFailure {
        Brief brief = new Brief(article, input, models, reader);
        String path = reader.path(SitePaths.brief(article));
        PdfOptions options = new BriefFiles(input)
                .ofBrief(article, models.wording(article.language()).strings());
        if (reader.isPlain()) {
            String xhtml = brief.xhtml(SideMatter.NONE, Fit.NATURAL);
            return new Fitting.Fitted(typesetter.typeset(path, xhtml, brief.info(), options), Fit.NATURAL);
        }
        return typesetter.typeset(path, brief, wish, options);
    }

    /** Stores the PDF, whose bytes may then be on disk only. */
    private SetDocument keep(
            Article article, Fitting.Fitted fitted, Fitting.Wish wish, Reader reader, CachingTypesetter typesetter) {
        TypesetResult result = fitted.result();
        String path = reader.path(SitePaths.brief(article));
        Proof proof = reader.proof(path, fitted.description(wish), result, Problems.of(article, input), input);
        OutputFile file = store.keep(path, typesetter.file(path, result));
        int pages = result.pagination().pageCount();
        Download download =
                Download.brief(article.slug(), path, result.pdf().length, pages).in(reader.edition());
        String notice = wish.pages() > 0 ? path + ": " + fitted.description(wish) : "";
        return new SetDocument(file, download, result.pagination(), proof, notice);
    }
}
