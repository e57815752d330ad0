package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.box.BoxBuilder;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.css.cascade.Styles;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes the boxes of a styled document. Lets go of the document as soon as nothing will be asked of it: its elements and their
 * styles take as much memory as what is laid out.
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

    /** @param pages number of the page of each anchor, as far as it is known */
    BoxBuilder.Result of(Map<String, Integer> pages, Problems problems) {
        Document from = Objects.requireNonNull(document, "no boxes were to be made again");
        BoxBuilder.Result boxes = BoxBuilder.build(from, styles, info, standard, pages, problems);
        if (!boxes.needsPages() && !boxes.hasFormulas()) {
            document = null;
            styles = styles.ofPages();
        }
        return boxes;
    }

    /** Of pages, and of elements where they may be asked for. */
    Styles styles() {
        return styles;
    }
}
