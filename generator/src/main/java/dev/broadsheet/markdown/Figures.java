package dev.broadsheet.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A picture that stands alone in its paragraph becomes a figure; its title becomes the caption. */
final class Figures {

    private static final String DECORATIVE = "decorative";

    private final BodySource source;

    Figures(BodySource source) {
        this.source = source;
    }

    void shape(Element root) {
        for (Element picture : root.getElementsByTag("img")) {
            checkAlternative(picture);
        }
        for (Element paragraph : root.getElementsByTag("p")) {
            Element only = onlyPicture(paragraph);
            if (only != null) {
                makeFigure(paragraph, only);
            }
        }
    }

    private void checkAlternative(Element picture) {
        if (picture.attr("alt").isBlank() && !picture.hasClass(DECORATIVE)) {
            source.error(
                    "BS-IMG-002",
                    source.position(picture),
                    "the picture has no alternative text",
                    "say what it shows: ![A map of the strait](map.png); write {.decorative} after it if it shows nothing");
        }
        picture.attr("alt", picture.attr("alt"));
    }

    private static @Nullable Element onlyPicture(Element paragraph) {
        Element only = null;
        for (Node child : paragraph.childNodes()) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (child instanceof Element element && only == null) {
                only = element;
            } else if (!blank) {
                return null;
            }
        }
        return only != null && isPicture(only) ? only : null;
    }

    private static boolean isPicture(Element element) {
        boolean linked = element.normalName().equals("a")
                && element.childrenSize() == 1
                && element.ownText().isBlank();
        return element.normalName().equals("img") || (linked && isPicture(element.child(0)));
    }

    private static void makeFigure(Element paragraph, Element content) {
        Element picture = content.normalName().equals("img") ? content : content.child(0);
        String caption = picture.attr("title");
        picture.removeAttr("title");
        paragraph.tagName("figure").empty().appendChild(content);
        if (!caption.isBlank()) {
            paragraph.appendElement("figcaption").text(caption);
        }
    }
}
