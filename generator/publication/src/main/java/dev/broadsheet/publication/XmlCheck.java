package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.source.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks that an XML file is pure data. Browsers render or run XML elements in namespaces that they know, regardless of the
 * file's name, and apply the style sheets that it names. Document type definitions are not read.
 */
final class XmlCheck {

    /** Languages that browsers render or run, by namespace. */
    private static final Map<String, String> DRAWN = Map.of(
            "http://www.w3.org/1999/xhtml", "HTML",
            "http://www.w3.org/2000/svg", "SVG",
            "http://www.w3.org/1998/Math/MathML", "MathML",
            "http://www.w3.org/1999/XSL/Transform", "XSLT",
            "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul", "XUL",
            "http://www.mozilla.org/xbl", "XBL");

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** Schemes that run scripts. Files of data may refer to others, such as {@code urn:}, which browsers do not follow. */
    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "data");

    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private XmlCheck() {}

    /** Returns what makes the file more than data; empty if nothing does. */
    static Optional<String> fault(byte[] data) {
        try {
            XMLStreamReader reader = reader(data);
            Optional<String> fault = declaration(reader);
            while (fault.isEmpty() && reader.hasNext()) {
                fault = part(reader.next(), reader);
            }
            return fault;
        } catch (XMLStreamException e) {
            return Optional.of("it is not well-formed"
                    + Optional.ofNullable(e.getLocation())
                            .filter(place -> place.getLineNumber() > 0)
                            .map(place -> " in line " + place.getLineNumber())
                            .orElse(""));
        }
    }

    private static XMLStreamReader reader(byte[] data) throws XMLStreamException {
        boolean marked = data.length > 2 && data[0] == (byte) 0xEF && data[1] == (byte) 0xBB && data[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        return SafeXml.reader(new InputStreamReader(
                new ByteArrayInputStream(data, start, data.length - start), StandardCharsets.UTF_8.newDecoder()));
    }

    private static Optional<String> declaration(XMLStreamReader reader) {
        String encoding = reader.getCharacterEncodingScheme();
        boolean known = encoding == null || ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT));
        boolean first = reader.getVersion() == null || reader.getVersion().equals("1.0");
        return known && first ? Optional.empty() : Optional.of("it is not XML 1.0 in UTF-8");
    }

    private static Optional<String> part(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamConstants.DTD -> Optional.of("it has a document type");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                reader.getPITarget().toLowerCase(Locale.ROOT).startsWith("xml")
                        ? Optional.of("it names a style sheet")
                        : Optional.empty();
            case XMLStreamConstants.START_ELEMENT -> element(reader);
            default -> Optional.empty();
        };
    }

    private static Optional<String> element(XMLStreamReader reader) {
        String language =
                DRAWN.get(Optional.ofNullable(reader.getNamespaceURI()).orElse(""));
        if (language != null) {
            return Optional.of("it holds " + language + ", as <" + reader.getLocalName() + "> in line "
                    + reader.getLocation().getLineNumber());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (XLINK.equals(reader.getAttributeNamespace(i)) && isScript(reader.getAttributeValue(i))) {
                return Optional.of("a link in it is a script");
            }
        }
        return Optional.empty();
    }

    private static boolean isScript(String address) {
        return Address.scheme(address).filter(SCRIPTS::contains).isPresent();
    }
}
