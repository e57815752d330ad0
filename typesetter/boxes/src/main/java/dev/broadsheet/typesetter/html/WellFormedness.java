package dev.broadsheet.typesetter.html;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks XML for well-formedness; XML 1.0, section 2.1. DTDs and entities are not read, so that nothing is fetched. */
public final class WellFormedness {

    private WellFormedness() {}

    /** @param line one-based, as is the column */
    public record Fault(int line, int column, String message) {}

    /** Returns the first fault; empty if there is none. */
    public static Optional<Fault> fault(String text) {
        String xml = withoutMark(text);
        return PlainXml.isSure(xml) ? Optional.empty() : found(xml);
    }

    /** Returns the first fault found by the JDK's parser. */
    static Optional<Fault> found(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            return Optional.of(new Fault(
                    place == null ? 1 : Math.max(1, place.getLineNumber()),
                    place == null ? 1 : Math.max(1, place.getColumnNumber()),
                    message(e)));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Returns the message without its first line, in which the JDK gives the position. */
    private static String message(XMLStreamException fault) {
        String whole = String.valueOf(fault.getMessage());
        int start = whole.indexOf("Message: ");
        return (start < 0 ? whole : whole.substring(start + "Message: ".length())).strip();
    }
}
