package dev.broadsheet.citation.csl;

import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SafeXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses CSL XML without document type and external entities, within {@link Limits}. */
final class XmlTree {

    static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    private final String text;
    private final XMLStreamReader in;
    private int count;

    private XmlTree(String text) throws XMLStreamException {
        this.text = text;
        this.in = SafeXml.reader(new StringReader(text));
    }

    static XmlElement read(String text) throws XmlFault {
        try {
            XmlTree tree = new XmlTree(text);
            return tree.root();
        } catch (XMLStreamException e) {
            int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
            throw new XmlFault(
                    Math.max(0, Math.min(offset, text.length())),
                    "the file is not well-formed XML",
                    "download the style again as it is, without the page of the site around it");
        }
    }

    private XmlElement root() throws XMLStreamException, XmlFault {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XmlFault(0, "the style has a DOCTYPE", "delete the DOCTYPE; styles need none");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!NAMESPACE.equals(in.getNamespaceURI())) {
                    throw new XmlFault(
                            start(),
                            "the file is not a CSL style",
                            "the root must be <style xmlns=\"" + NAMESPACE + "\" version=\"1.0\">");
                }
                return element(1);
            }
        }
        throw new XmlFault(0, "the file has no root element", "write a style in CSL into it");
    }

    /** Returns the offset of the start tag that the parser has just read. */
    private int start() {
        int reached = Math.max(0, Math.min(in.getLocation().getCharacterOffset(), text.length()) - 1);
        // The parser may have read ahead past the tag.
        return Math.max(0, text.lastIndexOf('<', text.lastIndexOf('>', reached)));
    }

    private XmlElement element(int depth) throws XMLStreamException, XmlFault {
        int offset = start();
        if (++count > Limits.STYLE_ELEMENTS || depth > Limits.STYLE_DEPTH) {
            throw new XmlFault(
                    offset,
                    "the style has more than " + Limits.STYLE_ELEMENTS + " elements, or more than " + Limits.STYLE_DEPTH
                            + " within each other",
                    "take a style from the collection at github.com/citation-style-language/styles");
        }
        String name =
                NAMESPACE.equals(in.getNamespaceURI()) ? in.getLocalName() : in.getPrefix() + ":" + in.getLocalName();
        Map<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                characters.append(in.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        return new XmlElement(name, attributes, List.copyOf(children), characters.toString(), offset);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String prefix = in.getAttributePrefix(i);
            String name = in.getAttributeLocalName(i);
            attributes.put(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, in.getAttributeValue(i));
        }
        return attributes;
    }
}
