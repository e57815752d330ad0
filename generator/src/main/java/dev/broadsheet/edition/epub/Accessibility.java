package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a program can see of EPUB Accessibility 1.1 and of WCAG 2.2, levels A and AA, in the documents of a book. Whether a
 * description says what a picture shows no program can see.
 */
final class Accessibility {

    private final List<Shortcoming> found = new ArrayList<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    /**
     * What is amiss.
     *
     * @param path of the document within the book
     * @param line one-based
     * @param message what is amiss
     * @param hint what to do
     */
    record Shortcoming(String path, int line, String message, String hint) {}

    private Accessibility() {}

    /** What is amiss in the files of a book; empty when nothing is. */
    static List<Shortcoming> check(List<OutputFile> files) {
        Accessibility check = new Accessibility();
        for (OutputFile file : files) {
            if (file.path().endsWith(".xhtml")) {
                String xhtml = new String(file.content(), StandardCharsets.UTF_8);
                Parser parser = Parser.xmlParser().setTrackPosition(true);
                check.documents.put(file.path(), parser.parseInput(xhtml, ""));
            }
        }
        check.documents.forEach(check::document);
        return List.copyOf(check.found);
    }

    private void document(String path, Document document) {
        Element html = document.expectFirst("html");
        if (html.attr("lang").isBlank() || html.attr("xml:lang").isBlank()) {
            add(path, html, "the document does not say its language", "give its <html> lang and xml:lang");
        }
        if (document.select("head > title").text().isBlank()) {
            add(path, html, "the document has no title", "give it a <title>");
        }
        pictures(path, document);
        headings(path, document);
        tables(path, document);
        links(path, document);
        notes(path, document);
        ids(path, document);
    }

    private void pictures(String path, Document document) {
        for (Element picture : document.select("img:not([alt])")) {
            add(path, picture, "the picture has no alternative text", "say what it shows");
        }
        for (Element drawing : document.select("svg:not([aria-hidden=true]):not([aria-label]):not(:has(> title))")) {
            add(path, drawing, "the drawing has no alternative text", "give it a <title>");
        }
        for (Element formula : document.select("math:not([alttext])")) {
            add(path, formula, "the formula has no alternative text", "give it an alttext that says it in words");
        }
    }

    private void headings(String path, Document document) {
        int previous = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > previous + 1) {
                String before = previous == 0 ? "none" : "one of level " + previous;
                add(
                        path,
                        heading,
                        "a heading of level " + level + " follows " + before,
                        "let it be of level " + (previous + 1));
            }
            previous = level;
        }
    }

    private void tables(String path, Document document) {
        for (Element table : document.select("table:not([role=presentation]):not(:has(th))")) {
            add(
                    path,
                    table,
                    "the table has no header cells",
                    "let it begin with a row that says what its columns hold");
        }
    }

    private void links(String path, Document document) {
        for (Element link : document.select("a[href]")) {
            if (name(link).isBlank()) {
                add(path, link, "the link has no text", "say where it leads");
            }
            target(path, link);
        }
    }

    private static String name(Element element) {
        String alternatives = String.join(" ", element.select("img[alt]").eachAttr("alt"));
        return element.attr("aria-label") + element.text() + alternatives;
    }

    private void target(String path, Element link) {
        String href = link.attr("href");
        if (href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return;
        }
        int sign = href.indexOf('#');
        String file = sign < 0 ? href : href.substring(0, sign);
        Document target = documents.get(file.isEmpty() ? path : BookPaths.resolve(path, file));
        String id = sign < 0 ? "" : BookPaths.decode(href.substring(sign + 1));
        if (target == null || (!id.isEmpty() && target.getElementById(id) == null)) {
            add(path, link, "the link leads nowhere", "its target is " + href);
        }
    }

    private void notes(String path, Document document) {
        Set<String> called = new HashSet<>();
        for (Element call : document.select("a[role=doc-noteref]")) {
            called.add(BookPaths.decode(call.attr("href").replaceFirst("^#", "")));
        }
        for (Element note : document.select("aside[role=doc-footnote]")) {
            if (!called.contains(note.id())
                    || note.select("a[role=doc-backlink]").isEmpty()) {
                add(
                        path,
                        note,
                        "the note is not called from the text, or does not lead back to it",
                        "give it both links");
            }
        }
    }

    private void ids(String path, Document document) {
        Set<String> taken = new HashSet<>();
        for (Element element : document.select("[id]")) {
            if (!taken.add(element.id())) {
                add(path, element, "the id '" + element.id() + "' is taken", "give one of the two another");
            }
        }
    }

    private void add(String path, Element element, String message, String hint) {
        found.add(new Shortcoming(path, element.sourceRange().start().lineNumber(), message, hint));
    }
}
