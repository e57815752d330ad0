package dev.broadsheet.typesetter.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Divides {@code ruby} elements with several annotations into one for each, as each is set above its own base; HTML, section 4.5.10. */
final class Ruby {

    private Ruby() {}

    static Document divided(Document document) {
        for (Element ruby : document.getElementsByTag("ruby")) {
            divide(ruby);
        }
        return document;
    }

    private static void divide(Element ruby) {
        Element part = ruby;
        boolean annotated = false;
        for (Node child : List.copyOf(ruby.childNodes())) {
            boolean base =
                    !child.normalName().equals("rt") && !child.normalName().equals("rp");
            if (annotated && base) {
                Element next = ruby.shallowClone().removeAttr("id");
                part.after(next);
                part = next;
                annotated = false;
            }
            part.appendChild(child);
            annotated |= child.normalName().equals("rt");
        }
    }
}
