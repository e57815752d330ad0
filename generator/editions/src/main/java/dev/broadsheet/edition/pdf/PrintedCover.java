package dev.broadsheet.edition.pdf;

import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.drawing.CoverTypesetter;
import dev.broadsheet.edition.drawing.TitleFit;
import dev.broadsheet.edition.model.CoverModel;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.ModelDigest;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.template.UserAssets;
import java.util.Map;
import java.util.Optional;

/** The cover of a book in a PDF, with its title in the largest size at which it fits on the page. */
final class PrintedCover {

    private final Book book;
    private final EditionInput input;
    private final Models models;

    PrintedCover(Book book, EditionInput input, Models models) {
        this.book = book;
        this.input = input;
        this.models = models;
    }

    /** Returns the model of the cover; empty if the PDF has none. */
    Optional<Map<String, Object>> model() throws TemplateFailure {
        return book.config().cover().printed() ? Optional.of(fitted()) : Optional.empty();
    }

    /** Returns the model of the cover, even if the PDF for readers has none. */
    Map<String, Object> fitted() throws TemplateFailure {
        CoverModel model = new CoverModel(book, input.publication(), models.wording(book.language()));
        Map<String, Object> cover = model.build();
        model.picture().ifPresent(asset -> cover.put("picture", Pictures.address(asset)));
        model.logo().ifPresent(asset -> cover.put("logo", model.logo(Pictures.address(asset))));
        Fit fit = input.cache()
                .value(
                        CacheKey.of(
                                "cover of " + book.name(),
                                Map.of(
                                        "theme", input.theme().fingerprint(UserAssets.inPrint(input.theme())),
                                        "templates",
                                                input.theme().fingerprint(path -> path.startsWith(ThemeSheets.COVER)),
                                        "size", ThemeSheets.ofBook(book.config().print()),
                                        "words", new ModelDigest(input.cache().hash()).of(cover))),
                        Fit.class,
                        () -> fit(cover));
        return CoverTypesetter.sized(cover, fit.size(), fit.title());
    }

    private Fit fit(Map<String, Object> cover) throws TemplateFailure {
        ThemeSheets sheets = ThemeSheets.ofPdf(
                input.theme(), ThemeSheets.ofBook(book.config().print()));
        TitleFit.Fitted fitted = new CoverTypesetter(input.theme(), sheets)
                .set(
                        models.base(book.language()),
                        cover,
                        book.language(),
                        "the cover of the book " + book.name(),
                        new Pictures(input));
        return new Fit(fitted.size(), fitted.title());
    }

    /** The fitted title. @param size the index of its size */
    record Fit(int size, String title) {}
}
