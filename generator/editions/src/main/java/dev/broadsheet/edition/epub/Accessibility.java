package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Checks the documents of a book for the requirements of EPUB Accessibility 1.1 and WCAG 2.2, levels A and AA, that a program can
 * check. Whether an alternative text describes its picture has to be judged by a person.
 */
final class Accessibility {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Shortcoming> found = new ArrayList<>();
    private final Map<String, XhtmlElement> documents = new LinkedHashMap<>();

    /** The ids of each document, by its path. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    /**
     * A violation of a requirement.
     *
     * @param path the path of the document within the book
     * @param line the one-based line in the document
     * @param message the violation
     * @param hint how to fix it
     */
    record Shortcoming(String path, int line, String message, String hint) {}

    private Accessibility() {}

    /** Returns the violations in the files of a book; empty if there are none. */
    static List<Shortcoming> check(List<OutputFile> files) {
        Accessibility check = new Accessibility();
        for (OutputFile file : files) {
            if (file.path().endsWith(".xhtml")) {
                check.read(file.path(), new String(file.content(), StandardCharsets.UTF_8));
            }
        }
        check.documents.forEach(check::document);
        return List.copyOf(check.found);
    }

    private void read(String path, String xhtml) {
        try {
            XhtmlElement document = XhtmlElement.read(xhtml);
            documents.put(path, document);
            ids.put(path, document.all().map(element -> element.value("id")).collect(Collectors.toSet()));
        } catch (XMLStreamException e) {
            // The document is well-formed, or its template would have failed; the only cause is an entity that its
            // document type
            // declares.
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            String message = "the document has an entity that it declares itself";
            found.add(new Shortcoming(path, line, message, "write the characters, or refer to them by number"));
        }
    }

    private void document(String path, XhtmlElement document) {
        XhtmlElement html = document.children().findFirst().orElse(document);
        if (html.value("lang").isBlank() || html.value("xml:lang").isBlank()) {
            add(path, html, "the document does not say its language", "give its <html> lang and xml:lang");
        }
        if (document.all("head").flatMap(XhtmlElement::children).noneMatch(Accessibility::isTitle)) {
            add(path, html, "the document has no title", "give it a <title>");
        }
        pictures(path, document);
        headings(path, document);
        tables(path, document);
        links(path, document);
        notes(path, document);
        ids(path, document);
    }

    private static boolean isTitle(XhtmlElement element) {
        return element.name().equals("title") && !isBlank(element.text());
    }

    private static boolean isBlank(String text) {
        return text.replace('\u00a0', ' ').isBlank();
    }

    private void pictures(String path, XhtmlElement document) {
        document.all("img")
                .filter(picture -> !picture.has("alt"))
                .forEach(picture -> add(path, picture, "the picture has no alternative text", "say what it shows"));
        document.all("svg")
                .filter(drawing -> !isNamed(drawing))
                .forEach(drawing -> add(path, drawing, "the drawing has no alternative text", "give it a <title>"));
        document.all("math")
                .filter(formula -> !formula.has("alttext"))
                .forEach(formula -> add(
                        path,
                        formula,
                        "the formula has no alternative text",
                        "give it an alttext that says it in words"));
    }

    private static boolean isNamed(XhtmlElement drawing) {
        return drawing.value("aria-hidden").equals("true")
                || drawing.has("aria-label")
                || drawing.children().anyMatch(child -> child.name().equals("title"));
    }

    private static boolean isHeading(XhtmlElement element) {
        return HEADINGS.contains(element.name());
    }

    private void headings(String path, XhtmlElement document) {
        int previous = 0;
        for (XhtmlElement heading :
                document.all().filter(Accessibility::isHeading).toList()) {
            int level = heading.name().charAt(1) - '0';
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

    private void tables(String path, XhtmlElement document) {
        document.all("table")
                .filter(table -> !table.value("role").equals("presentation"))
                .filter(table -> table.all("th").findAny().isEmpty())
                .forEach(table -> add(
                        path,
                        table,
                        "the table has no header cells",
                        "let it begin with a row that says what its columns hold"));
    }

    private void links(String path, XhtmlElement document) {
        for (XhtmlElement link :
                document.all("a").filter(link -> link.has("href")).toList()) {
            if (isBlank(name(link))) {
                add(path, link, "the link has no text", "say where it leads");
            }
            target(path, link);
        }
    }

    private static String name(XhtmlElement element) {
        String alternatives =
                element.all("img").map(image -> image.value("alt")).collect(Collectors.joining(" "));
        return element.value("aria-label") + element.text() + alternatives;
    }

    private void target(String path, XhtmlElement link) {
        String href = link.value("href");
        if (href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return;
        }
        int sign = href.indexOf('#');
        String file = sign < 0 ? href : href.substring(0, sign);
        Set<String> target = ids.get(file.isEmpty() ? path : BookPaths.resolve(path, file));
        String id = sign < 0 ? "" : BookPaths.decode(href.substring(sign + 1));
        if (target == null || (!id.isEmpty() && !target.contains(id))) {
            add(path, link, "the link leads nowhere", "its target is " + href);
        }
    }

    private void notes(String path, XhtmlElement document) {
        Set<String> called = document.all("a")
                .filter(call -> call.value("role").equals("doc-noteref"))
                .map(call -> BookPaths.decode(call.value("href").replaceFirst("^#", "")))
                .collect(Collectors.toSet());
        document.all("aside")
                .filter(note -> note.value("role").equals("doc-footnote"))
                .filter(note -> !called.contains(note.value("id")) || !leadsBack(note))
                .forEach(note -> add(
                        path,
                        note,
                        "the note is not called from the text, or does not lead back to it",
                        "give it both links"));
    }

    private static boolean leadsBack(XhtmlElement note) {
        return note.all("a").anyMatch(link -> link.value("role").equals("doc-backlink"));
    }

    private void ids(String path, XhtmlElement document) {
        Set<String> taken = new HashSet<>();
        for (XhtmlElement element :
                document.all().filter(element -> element.has("id")).toList()) {
            if (!taken.add(element.value("id"))) {
                add(path, element, "the id '" + element.value("id") + "' is taken", "give one of the two another");
            }
        }
    }

    private void add(String path, XhtmlElement element, String message, String hint) {
        found.add(new Shortcoming(path, element.line(), message, hint));
    }
}
