package dev.broadsheet.template;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Checks that the output of a template is well-formed XML. */
final class WellFormedness {

    private WellFormedness() {}

    /** Returns the first fault with its line number; empty if the text is well-formed. */
    static Optional<String> fault(String xml) {
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(xml)), new Quiet());
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of("it writes no well-formed XML (line " + e.getLineNumber() + " of what it writes: "
                    + TemplateErrors.sentence(e.getMessage()) + ")");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional.of("it writes no well-formed XML");
        }
    }

    /** A handler that prints nothing and resolves no external entities. */
    private static final class Quiet extends DefaultHandler {

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
