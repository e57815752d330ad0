package dev.broadsheet.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's output formats HTML and XML, under the same names. Text is escaped and encoded in one pass, and HTML that is
 * already encoded is copied.
 */
final class PageFormats {

    static final Html HTML = new Html();
    static final XMLOutputFormat XML = new Xml();

    /** Both formats. */
    static final List<OutputFormat> ALL = List.of(HTML, XML);

    private PageFormats() {}

    private static void escape(String text, byte[][] escapes, MarkupOutputFormat<?> others, Writer out)
            throws IOException, TemplateModelException {
        if (out instanceof Utf8Writer page) {
            page.escape(text, escapes);
        } else {
            others.output(text, out);
        }
    }

    /** Like {@link HTMLOutputFormat}, whose markup values are texts only. */
    static final class Html extends MarkupOutputFormat<HtmlPiece> {

        private static final byte[][] ESCAPES = Utf8Writer.escapes("&#39;");

        @Override
        public String getName() {
            return HTMLOutputFormat.INSTANCE.getName();
        }

        @Override
        public String getMimeType() {
            return HTMLOutputFormat.INSTANCE.getMimeType();
        }

        @Override
        public boolean isOutputFormatMixingAllowed() {
            return false;
        }

        @Override
        public boolean isAutoEscapedByDefault() {
            return true;
        }

        @Override
        public boolean isLegacyBuiltInBypassed(String name) {
            return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
        }

        @Override
        public String escapePlainText(String plain) {
            return HTMLOutputFormat.INSTANCE.escapePlainText(plain);
        }

        @Override
        public HtmlPiece fromPlainTextByEscaping(String plain) {
            return new HtmlPiece(plain, null, null);
        }

        @Override
        public HtmlPiece fromMarkup(String markup) {
            return new HtmlPiece(null, markup, null);
        }

        /** Computes lazy markup. */
        HtmlPiece of(Markup markup) {
            return markup.isEncoded() ? new HtmlPiece(null, null, markup.bytes()) : fromMarkup(markup.text());
        }

        @Override
        public void output(String text, Writer out) throws IOException, TemplateModelException {
            escape(text, ESCAPES, HTMLOutputFormat.INSTANCE, out);
        }

        @Override
        public void output(HtmlPiece piece, Writer out) throws IOException, TemplateModelException {
            if (piece.plain != null) {
                output(piece.plain, out);
            } else if (piece.encoded != null && out instanceof Utf8Writer page) {
                page.write(piece.encoded);
            } else {
                out.write(piece.markup());
            }
        }

        @Override
        public @Nullable String getSourcePlainText(HtmlPiece piece) {
            return piece.plain;
        }

        @Override
        public String getMarkupString(HtmlPiece piece) {
            return piece.markup();
        }

        @Override
        public HtmlPiece concat(HtmlPiece first, HtmlPiece second) {
            return first.plain != null && second.plain != null
                    ? fromPlainTextByEscaping(first.plain + second.plain)
                    : fromMarkup(first.markup() + second.markup());
        }

        @Override
        public boolean isEmpty(HtmlPiece piece) {
            return piece.plain != null ? piece.plain.isEmpty() : piece.markup().isEmpty();
        }
    }

    /** A plain text, markup as text, or markup in UTF-8; initially, one of the three is set. */
    static final class HtmlPiece implements TemplateMarkupOutputModel<HtmlPiece> {

        private final @Nullable String plain;
        private final byte @Nullable [] encoded;
        private @Nullable String markup;

        private HtmlPiece(@Nullable String plain, @Nullable String markup, byte @Nullable [] encoded) {
            this.plain = plain;
            this.markup = markup;
            this.encoded = encoded;
        }

        private String markup() {
            String known = markup;
            if (known == null) {
                known = plain != null
                        ? HTML.escapePlainText(plain)
                        : new String(Objects.requireNonNull(encoded), StandardCharsets.UTF_8);
                markup = known;
            }
            return known;
        }

        @Override
        public Html getOutputFormat() {
            return HTML;
        }
    }

    private static final class Xml extends XMLOutputFormat {

        private static final byte[][] ESCAPES = Utf8Writer.escapes("&apos;");

        @Override
        public void output(String text, Writer out) throws IOException, TemplateModelException {
            escape(text, ESCAPES, XMLOutputFormat.INSTANCE, out);
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
