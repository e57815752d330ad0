package dev.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Checks that XML markup contains no active content: elements and attributes that run scripts or load resources. */
final class Harmless {

    private static final Set<String> DOING = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "form",
            "base",
            "meta",
            "link",
            "foreignobject",
            "handler",
            "frame",
            "maction",
            "annotation-xml");

    private Harmless() {}

    /** @param made generated markup @param of source of the markup, for the message */
    static void check(String made, String of) throws ParserConfigurationException, IOException {
        List<String> found = new ArrayList<>();
        NodeList elements = read(made, of).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            check((Element) elements.item(i), found);
        }
        assertThat(found).as("made of " + of).isEmpty();
    }

    private static Element read(String made, String of) throws ParserConfigurationException, IOException {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        try {
            return builder.parse(new InputSource(new StringReader("<r>" + made + "</r>")))
                    .getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + made + "\nmade of " + of, e);
        }
    }

    private static void check(Element element, List<String> found) {
        String name = element.getTagName().toLowerCase(Locale.ROOT);
        if (DOING.contains(name.substring(name.indexOf(':') + 1))) {
            found.add(name);
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String key = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
            String value = attributes
                    .item(i)
                    .getNodeValue()
                    .replaceAll("[\\p{Cntrl}\\s]", "")
                    .toLowerCase(Locale.ROOT);
            boolean address = key.endsWith("href") || key.equals("src") || key.equals("to") || key.equals("values");
            boolean runs =
                    value.startsWith("javascript:") || value.startsWith("vbscript:") || value.startsWith("data:text");
            boolean loads =
                    key.equals("style") && value.replaceAll("url\\(['\"]?#", "").contains("url(");
            if (key.startsWith("on") || (address && runs) || loads) {
                found.add(name + " " + key + "=" + value);
            }
        }
    }
}
