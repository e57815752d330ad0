package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.epub.PageBreaks.Mark;
import dev.broadsheet.edition.model.PagePlace;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Marks in what a template puts around the text of a chapter. The template marks the beginning of an element; where a page
 * begins further on in it, the mark goes there.
 */
final class FrameMarks {

    private FrameMarks() {}

    /**
     * @param xhtml a chapter as the template has made it
     * @param marks of its frame, in order
     */
    static String place(String xhtml, List<Mark> marks) {
        if (marks.stream().allMatch(mark -> mark.offset() == 0)) {
            return xhtml;
        }
        Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .syntax(Document.OutputSettings.Syntax.xml);
        for (int i = marks.size() - 1; i >= 0; i--) {
            place(marks.get(i), marks, document);
        }
        return document.outerHtml();
    }

    private static void place(Mark mark, List<Mark> marks, Document document) {
        Element first = document.getElementById(first(mark, marks).id());
        Element owner = first == null ? null : first.parent();
        if (first == null || owner == null || mark.offset() == 0) {
            return;
        }
        PagePlace place = PagePlace.in(owner, mark.offset(), FrameMarks::isNamed);
        if (first.id().equals(mark.id())) {
            first.remove();
        }
        place.insert(mark.element());
    }

    private static boolean isNamed(Node node) {
        return node instanceof Element element && element.hasAttr("id");
    }

    /** The template knows of one mark for each id. */
    static Mark first(Mark mark, List<Mark> marks) {
        return marks.stream()
                .filter(other -> other.anchor().equals(mark.anchor()))
                .findFirst()
                .orElse(mark);
    }
}
