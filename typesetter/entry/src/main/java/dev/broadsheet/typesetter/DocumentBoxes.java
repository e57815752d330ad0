package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.box.build.BoxBuilder;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.css.cascade.Styles;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Builds the boxes of a styled document. Releases the document as soon as its boxes cannot be needed again, since elements and
 * their styles take as much memory as the layout.
 */
final class DocumentBoxes {

    private final DocumentInfo info;
    private final PdfStandard standard;
    private @Nullable Document document;
    private Styles styles;

    DocumentBoxes(Document document, Styles styles, DocumentInfo info, PdfStandard standard) {
        this.document = document;
        this.styles = styles;
        this.info = info;
        this.standard = standard;
    }

    /** @param pages page number of each anchor, as far as known */
    BoxBuilder.Result of(Map<String, Integer> pages, Problems problems) {
        Document from = Objects.requireNonNull(document, "no boxes were to be made again");
        BoxBuilder.Result boxes = BoxBuilder.build(from, styles, info, standard, pages, problems);
        if (!boxes.needsPages() && !boxes.hasFormulas()) {
            document = null;
            styles = styles.ofPages();
        }
        return boxes;
    }

    /** Returns the styles of pages, and those of elements while boxes may be built again. */
    Styles styles() {
        return styles;
    }
}
