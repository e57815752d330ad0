package dev.broadsheet.publication;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a page of HTML that is a file of the content may run and load, as a browser reads it. */
public final class HtmlFile {

    private HtmlFile() {}

    /**
     * A script or style sheet that is written out, or an attribute.
     *
     * @param element in lower case
     * @param attribute in lower case; empty for what is between the tags
     */
    public record Part(String element, String attribute, String value) {}

    /** Its parts in their order. */
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
