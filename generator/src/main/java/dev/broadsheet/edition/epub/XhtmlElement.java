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

/** An element of a finished document with what it holds, as a reading system has it. */
final class XhtmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();

    /** Elements and strings. */
    private final List<Object> content = new ArrayList<>();

    private XhtmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /**
     * A document, as an element without a name around its root. Nothing of a document type is read.
     *
     * @throws XMLStreamException when it is not well-formed without it
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

    /** With its prefix. */
    String name() {
        return name;
    }

    /** One-based, on which its start tag ends. */
    int line() {
        return line;
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The value of an attribute, whose name has its prefix; empty when there is none. */
    String value(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The elements right within it. */
    Stream<XhtmlElement> children() {
        return content.stream().filter(XhtmlElement.class::isInstance).map(XhtmlElement.class::cast);
    }

    /** All elements within it, in the order of the document. */
    Stream<XhtmlElement> all() {
        return children().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
    }

    /** Those of a name. */
    Stream<XhtmlElement> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }

    /** All text within it. */
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
