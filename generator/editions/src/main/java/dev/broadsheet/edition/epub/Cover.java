package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.drawing.CoverTypesetter;
import dev.broadsheet.edition.drawing.ImageEncoder;
import dev.broadsheet.edition.drawing.PalettePng;
import dev.broadsheet.edition.drawing.PictureTypesetter;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.CoverModel;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.work.BackgroundTask;
import java.util.Map;
import java.util.Optional;

/** Renders the cover image of a book: a JPEG if it shows a photograph, else a PNG. */
final class Cover {

    /** The address of the cover picture in the cover template's model. */
    private static final String PICTURE = "_picture";

    /** The address of the logo in the cover template's model. */
    private static final String LOGO = "_logo";

    private final Book book;
    private final EditionInput input;
    private final Models models;
    private final BackgroundTask<CoverTypesetter> typesetter;
    private final CoverModel model;
    private final Optional<Asset> picture;

    Cover(Book book, EditionInput input, Models models, BackgroundTask<CoverTypesetter> typesetter) {
        this.book = book;
        this.input = input;
        this.models = models;
        this.typesetter = typesetter;
        this.model = new CoverModel(book, input.publication(), models.wording(book.language()));
        this.picture = model.picture();
    }

    /** Returns the path of the image within the book. */
    String path() {
        return BookPaths.coverImage(mediaType());
    }

    String mediaType() {
        return picture.filter(asset -> !asset.mediaType().equals("image/svg+xml"))
                        .isPresent()
                ? "image/jpeg"
                : "image/png";
    }

    /** Returns the image as an {@code img} element. @param label the alternative text */
    Markup element(String label) {
        String text = label.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return Markup.of("<img src=\"" + path() + "\" alt=\"" + text + "\"/>");
    }

    byte[] bytes() throws TemplateFailure {
        Map<String, Object> cover = model.build();
        picture.ifPresent(asset -> cover.put("picture", PICTURE));
        model.logo().ifPresent(asset -> cover.put("logo", model.logo(LOGO)));
        TypesetPicture set = typesetter
                .get()
                .set(
                        models.base(book.language()),
                        cover,
                        book.language(),
                        "the cover of the book " + book.name(),
                        this::load)
                .picture();
        set.problems().stream()
                .filter(PictureTypesetter::isOfTheme)
                .map(problem -> PictureTypesetter.diagnostic(problem, input.theme(), CoverTypesetter.TEMPLATE))
                .forEach(input.diagnostics()::report);
        return mediaType().equals("image/jpeg") ? ImageEncoder.jpeg(set.image()) : new PalettePng(set.image()).bytes();
    }

    private Optional<byte[]> load(String reference) {
        Optional<Asset> asked =
                reference.equals(LOGO) ? model.logo() : picture.filter(any -> reference.equals(PICTURE));
        return asked.flatMap(asset -> AssetReader.read(asset, input));
    }
}
