package dev.broadsheet.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** HTML and XML as FreeMarker knows them, by the same names; texts are escaped as they are encoded, in one go. */
final class PageFormats {

    static final HTMLOutputFormat HTML = new Html();
    static final XMLOutputFormat XML = new Xml();

    /** Both. */
    static final List<OutputFormat> ALL = List.of(HTML, XML);

    private PageFormats() {}

    private static final class Html extends HTMLOutputFormat {

        private static final byte[][] ESCAPES = Utf8Writer.escapes("&#39;");

        @Override
        public void output(String text, Writer out) throws IOException, TemplateModelException {
            if (out instanceof Utf8Writer page) {
                page.escape(text, ESCAPES);
            } else {
                super.output(text, out);
            }
        }

        @Override
        protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
            return new HtmlPiece(plain, markup);
        }
    }

    private static final class HtmlPiece extends TemplateHTMLOutputModel {

        HtmlPiece(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return HTML;
        }
    }

    private static final class Xml extends XMLOutputFormat {

        private static final byte[][] ESCAPES = Utf8Writer.escapes("&apos;");

        @Override
        public void output(String text, Writer out) throws IOException, TemplateModelException {
            if (out instanceof Utf8Writer page) {
                page.escape(text, ESCAPES);
            } else {
                super.output(text, out);
            }
        }

        @Override
        protected TemplateXMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
            return new XmlPiece(plain, markup);
        }
    }

    private static final class XmlPiece extends TemplateXMLOutputModel {

        XmlPiece(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public XMLOutputFormat getOutputFormat() {
            return XML;
        }
    }
}
