package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.drawing.CoverPress;
import dev.broadsheet.edition.drawing.PalettePng;
import dev.broadsheet.edition.drawing.PicturePress;
import dev.broadsheet.edition.model.CoverModel;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.TypesetPicture;
import java.util.Map;
import java.util.Optional;

/** The cover as a picture. */
final class Cover {

    private final Book book;
    private final EditionInput input;
    private final Models models;

    Cover(Book book, EditionInput input, Models models) {
        this.book = book;
        this.input = input;
        this.models = models;
    }

    /** The picture as an element. @param label what it says */
    Markup element(String label) {
        String text = label.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return Markup.of("<img src=\"" + BookPaths.COVER_IMAGE + "\" alt=\"" + text + "\"/>");
    }

    /** A PNG file. */
    byte[] png() throws TemplateFailure {
        CoverPress press = new CoverPress(input.theme(), ThemeSheets.ofCovers(input.theme()));
        Map<String, Object> cover = new CoverModel(book, input.publication(), models.wording(book.language())).build();
        TypesetPicture set = press.set(
                        models.base(book.language()),
                        cover,
                        book.language(),
                        "the cover of the book " + book.name(),
                        reference -> Optional.empty())
                .picture();
        set.problems().stream()
                .filter(problem -> problem.source().stylesheet().isPresent()
                        || problem.code().startsWith("BS-PDF-"))
                .map(problem -> PicturePress.diagnostic(problem, input.theme(), CoverPress.TEMPLATE))
                .forEach(input.diagnostics()::report);
        return new PalettePng(set.image()).bytes();
    }
}
