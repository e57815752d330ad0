package dev.broadsheet.typesetter.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes the prefixes of elements of HTML, SVG and MathML, which are known by their local names; Namespaces in XML 1.0. */
final class Prefixes {

    private static final String DECLARATION = "xmlns:";

    private static final Set<String> KNOWN =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML");

    private Prefixes() {}

    /** @param document an XML document */
    static void remove(Document document) {
        Map<String, String> namespaces = new HashMap<>();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith(DECLARATION)) {
                    namespaces.put(attribute.getKey().substring(DECLARATION.length()), attribute.getValue());
                }
            }
            String name = element.tagName();
            int colon = name.indexOf(':');
            if (colon > 0 && KNOWN.contains(namespaces.getOrDefault(name.substring(0, colon), ""))) {
                element.tagName(name.substring(colon + 1));
            }
        }
    }
}
