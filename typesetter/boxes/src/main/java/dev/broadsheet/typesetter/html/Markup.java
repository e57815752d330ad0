package dev.broadsheet.typesetter.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses documents: as XML if they declare so, otherwise by the HTML standard, section 13.2. */
public final class Markup {

    /** Length of the text that is searched for the root element. */
    private static final int PROLOGUE = 4000;

    private Markup() {}

    /** Whether a text is XML: it begins with an XML declaration, or its {@code html} element declares a namespace. */
    public static boolean isXml(String text) {
        return isDeclared(text) || hasNamespace(text);
    }

    /** Whether a text begins with an XML declaration. */
    static boolean isDeclared(String text) {
        return text.regionMatches(true, text.startsWith("\ufeff") ? 1 : 0, "<?xml", 0, 5);
    }

    private static boolean hasNamespace(String text) {
        String start = text.substring(0, Math.min(text.length(), PROLOGUE)).toLowerCase(Locale.ROOT);
        int html = start.indexOf("<html");
        int end = html < 0 ? -1 : start.indexOf('>', html);
        return end > 0 && start.substring(html, end).contains("xmlns");
    }

    public static Document parse(String text) {
        return isXml(text) ? xml(text) : Ruby.divided(Jsoup.parse(text, "", Parser.htmlParser()));
    }

    /** Parses a text with the positions of its elements. */
    static Document tracked(String text) {
        return isXml(text)
                ? rooted(Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true)), text)
                : Ruby.divided(Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true)));
    }

    /** Parses XML, adding a missing root element. */
    public static Document xml(String text) {
        return rooted(Jsoup.parse(text, "", Parser.xmlParser()), text);
    }

    /**
     * Parses a file in its declared encoding, with the positions of elements.
     *
     * @param text the file decoded as UTF-8
     * @param xml whether it is XML
     */
    static Document file(byte[] data, String text, boolean xml) {
        Parser parser = (xml ? Parser.xmlParser() : Parser.htmlParser()).setTrackPosition(true);
        Document document = isUnicode(text) ? Jsoup.parse(text, "", parser) : decoded(data, parser);
        return xml ? rooted(document, text) : Ruby.divided(document);
    }

    private static Document decoded(byte[] data, Parser parser) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(data), null, "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    /** Whether a text declares UTF-8 near its start and was decoded without an error; others are decoded by jsoup. */
    private static boolean isUnicode(String text) {
        String start = text.substring(0, Math.min(text.length(), PROLOGUE)).toLowerCase(Locale.ROOT);
        boolean named = start.contains("charset=\"utf-8\"") || start.contains("charset=utf-8");
        boolean otherwise = start.startsWith("\ufeff") || start.startsWith("<?xml") || text.indexOf('\ufffd') >= 0;
        return named && !otherwise;
    }

    private static Document rooted(Document document, String text) {
        if (text.contains("xmlns:")) {
            Prefixes.remove(document);
        }
        Element root = document.firstElementChild();
        if (root == null || !root.normalName().equals("html")) {
            Element html = document.createElement("html");
            html.appendChildren(List.copyOf(document.childNodes()));
            document.appendChild(html);
        }
        return Ruby.divided(document);
    }
}
