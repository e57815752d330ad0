package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.MarkedWriter;
import dev.broadsheet.edition.model.WideTables;
import dev.broadsheet.template.Strings;

/**
 * Writes a document into a chapter; what has a place in the source says so in {@code data-pos}, and what has an anchor but no id,
 * by which pages of the printed book are found.
 */
final class ChapterWriter extends MarkedWriter {

    /** A page of an e-book may be as narrow as a phone, and what does not fit is cut off. */
    private static final WideTables WIDE_TABLES = new WideTables(6, 9);

    ChapterWriter(References references, Strings strings, IndexMarks marks) {
        super(references, strings, marks);
    }

    @Override
    protected void startBare(String anchor) {
        start("span", BodyTree.ANCHOR, anchor);
    }

    @Override
    protected String classes(Element element) {
        String wide = WIDE_TABLES.classOf(element);
        String classes = super.classes(element);
        return wide.isEmpty() ? classes : join(classes, wide);
    }

    @Override
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        if (element.attributes().id().isEmpty()
                && !element.attributes().anchor().isEmpty()) {
            attribute(BodyTree.ANCHOR, element.attributes().anchor());
        }
        String position = element.attributes().position();
        if (!position.isEmpty()) {
            attribute("data-pos", position);
        }
    }
}
