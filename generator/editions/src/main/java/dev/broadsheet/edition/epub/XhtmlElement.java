package dev.broadsheet.edition.epub;

import dev.broadsheet.source.SafeXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element of a rendered document, with its attributes and content. */
final class XhtmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();

    /** The child nodes: elements, and strings for text. */
    private final List<Object> content = new ArrayList<>();

    private XhtmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /**
     * Parses a document and returns an element without a name that contains the root element. No document type is read.
     *
     * @throws XMLStreamException if the document is not well-formed without its document type
     */
    static XhtmlElement read(String xhtml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new StringReader(xhtml));
        XhtmlElement document = new XhtmlElement("", 1);
        List<XhtmlElement> open = new ArrayList<>(List.of(document));
        while (reader.hasNext()) {
            int event = reader.next();
            XhtmlElement around = open.get(open.size() - 1);
            if (event == XMLStreamConstants.START_ELEMENT) {
                XhtmlElement element = element(reader);
                around.content.add(element);
                open.add(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                around.content.add(reader.getText());
            }
        }
        return document;
    }

    private static XhtmlElement element(XMLStreamReader reader) {
        XhtmlElement element = new XhtmlElement(
                prefixed(reader.getPrefix(), reader.getLocalName()),
                reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = prefixed(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            element.attributes.put(attribute, reader.getAttributeValue(i));
        }
        return element;
    }

    private static String prefixed(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** Returns the name with its prefix. */
    String name() {
        return name;
    }

    /** Returns the one-based line on which the start tag ends. */
    int line() {
        return line;
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Returns the value of an attribute, named with its prefix; empty if it is missing. */
    String value(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Returns the child elements. */
    Stream<XhtmlElement> children() {
        return content.stream().filter(XhtmlElement.class::isInstance).map(XhtmlElement.class::cast);
    }

    /** Returns all descendant elements in document order. */
    Stream<XhtmlElement> all() {
        return children().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
    }

    /** Returns all descendant elements with a name, in document order. */
    Stream<XhtmlElement> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }

    /** Returns all text within the element. */
    String text() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        for (Object part : content) {
            if (part instanceof XhtmlElement element) {
                element.append(out);
            } else {
                out.append(part);
            }
        }
    }
}
