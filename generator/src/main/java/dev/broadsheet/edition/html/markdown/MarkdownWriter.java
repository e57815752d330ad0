package dev.broadsheet.edition.html.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Writes the markup of a body as CommonMark with tables and notes in the manner of GitHub. What has no Markdown, such as
 * the size of a picture, is left out; no text is.
 */
public final class MarkdownWriter {

    private static final Evaluator CODE = QueryParser.parse("code");
    private static final Evaluator ITEMS = QueryParser.parse("> li");
    private static final Evaluator NOTE = QueryParser.parse("> ol > li");

    private MarkdownWriter() {}

    /** @param root whose children are blocks */
    public static String write(Element root) {
        return blocks(root).strip() + "\n";
    }

    /** Blocks with a blank line between them; text between blocks is a paragraph. */
    private static String blocks(Element parent) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                addLoose(loose, blocks);
                blocks.add(block(element));
            } else {
                loose.append(Inlines.write(child));
            }
        }
        addLoose(loose, blocks);
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static void addLoose(StringBuilder loose, List<String> blocks) {
        if (!loose.toString().isBlank()) {
            blocks.add(Inlines.tidy(loose.toString()));
        }
        loose.setLength(0);
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table" ->
                true;
            case "hr", "figure", "figcaption", "section", "div", "aside", "footer", "details", "summary" -> true;
            default -> false;
        };
    }

    private static String block(Element element) {
        return switch (element.normalName()) {
            case "p", "dt", "figcaption", "summary", "footer" -> Inlines.of(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(element.normalName().charAt(1) - '0') + " " + Inlines.of(element);
            case "ul", "ol" -> list(element);
            case "dd" -> indent(": ", blocks(element));
            case "blockquote" -> prefix("> ", blocks(element));
            case "pre" -> code(element);
            case "table" -> MarkdownTable.write(element);
            case "hr" -> "---";
            default -> element.hasClass("notes") ? notes(element) : blocks(element);
        };
    }

    private static String list(Element list) {
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        List<String> items = new ArrayList<>();
        for (Element item : list.select(ITEMS)) {
            String marker = list.normalName().equals("ol") ? number++ + ". " : "- ";
            items.add(indent(marker, blocks(item)));
        }
        boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static String notes(Element section) {
        List<String> notes = new ArrayList<>();
        for (Element note : section.select(NOTE)) {
            notes.add(indent("[^" + (notes.size() + 1) + "]: ", blocks(note), "    "));
        }
        return String.join("\n\n", notes);
    }

    private static String code(Element pre) {
        Element code = pre.selectFirst(CODE);
        String language = code == null
                ? ""
                : code.classNames().stream()
                        .filter(name -> name.startsWith("language-"))
                        .map(name -> name.substring("language-".length()))
                        .findFirst()
                        .orElse("");
        String text = pre.wholeText();
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence;
    }

    private static String indent(String marker, String text) {
        return indent(marker, text, " ".repeat(marker.length()));
    }

    private static String indent(String marker, String text, String indent) {
        return marker + text.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n");
    }

    private static String prefix(String prefix, String text) {
        return text.lines().map(line -> (prefix + line).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
