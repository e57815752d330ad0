package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PdfConfig;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.markdown.ArticleMarkdown;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.api.Attachment;
import dev.broadsheet.typesetter.api.Attachment.Relationship;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Creates the options of PDFs: attachments, resolution, layout and standard. */
final class BriefFiles {

    private static final int LEAST_RESOLUTION = 36;

    /** The media types of data files, which charts and tables are made from. */
    private static final Set<String> DATA = Set.of("text/csv", "application/json", "application/xml", "text/plain");

    private final EditionInput input;
    private final PdfConfig config;

    BriefFiles(EditionInput input) {
        this.input = input;
        this.config = input.publication().config().pdf();
    }

    /** @param strings the interface texts in the language of the article */
    PdfOptions ofBrief(Article article, Strings strings) {
        List<Attachment> files = new ArrayList<>();
        if (config.attachSources()) {
            files.add(text(article, strings));
            data(article)
                    .forEach(asset -> AssetReader.read(asset, input)
                            .ifPresent(bytes -> files.add(new Attachment(
                                    ContentPaths.name(asset.path()),
                                    asset.mediaType(),
                                    "Data of the article",
                                    Relationship.DATA,
                                    input.publication().time(),
                                    bytes))));
        }
        return new PdfOptions(files, resolution(), PdfOptions.Layout.VIEWER, standard());
    }

    PdfOptions ofBook() {
        PdfOptions.Layout layout = config.facingPages() ? PdfOptions.Layout.FACING : PdfOptions.Layout.VIEWER;
        return new PdfOptions(List.of(), resolution(), layout, standard());
    }

    private PdfStandard standard() {
        return switch (config.standard()) {
            case UA1 -> PdfStandard.UA1;
            case UA2 -> PdfStandard.UA2;
        };
    }

    private int resolution() {
        return Math.max(LEAST_RESOLUTION, config.resolution());
    }

    /** Returns the published text. The source file also has what readers must not get, such as comments. */
    private Attachment text(Article article, Strings strings) {
        Publication publication = input.publication();
        String markdown = new ArticleMarkdown(article, strings, Addresses.online(article, publication))
                .write(article.body().referencesAt(to -> Addresses.outside(to, publication)));
        return new Attachment(
                article.slug() + ".md",
                "text/markdown",
                "The article as Markdown",
                Relationship.ALTERNATIVE,
                publication.time(),
                markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Asset> data(Article article) {
        return article.body().references().stream()
                .filter(reference -> reference instanceof Reference.ToAsset)
                .map(reference -> ((Reference.ToAsset) reference).asset())
                .filter(asset -> DATA.contains(asset.mediaType()))
                .distinct();
    }
}
