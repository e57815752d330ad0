package dev.broadsheet.publication;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Extracts the scripts, style sheets and attributes of an HTML file of the content, as a browser parses it. */
public final class HtmlFile {

    private HtmlFile() {}

    /**
     * An inline script or style sheet, or an attribute.
     *
     * @param element the name of the element in lower case
     * @param attribute the name of the attribute in lower case; empty for the text of the element
     */
    public record Part(String element, String attribute, String value) {}

    /** Returns the parts of a page in document order. */
    public static List<Part> parts(String html) {
        List<Part> parts = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            String name = element.normalName();
            if (name.equals("style") || (name.equals("script") && !element.hasAttr("src"))) {
                parts.add(new Part(name, "", element.data()));
            }
            element.attributes()
                    .forEach(attribute -> parts.add(new Part(name, attribute.getKey(), attribute.getValue())));
        }
        return parts;
    }
}
