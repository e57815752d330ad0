package dev.broadsheet.edition.markdown;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.References;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Table;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes a document as CommonMark with the tables and footnotes of GitHub. All text is written; properties that Markdown cannot
 * express, such as the size of a picture, are left out.
 */
public final class MarkdownWriter {

    private final Inlines inlines;
    private final UnaryOperator<String> words;

    /** @param strings the interface texts, for the labels of captions and blocks */
    public MarkdownWriter(References references, Strings strings) {
        this.inlines = new Inlines(references, strings);
        this.words = strings::text;
    }

    public String write(Document document) {
        return blocks(document.nodes()).strip() + "\n";
    }

    /** Returns blocks separated by blank lines; text between blocks becomes a paragraph. */
    private String blocks(List<Node> nodes) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node child : forOthers(nodes)) {
            if (child instanceof Element element && isBlock(element)) {
                addLoose(loose, blocks);
                blocks.add(block(element));
            } else {
                loose.append(inlines.write(child));
            }
        }
        addLoose(loose, blocks);
        return blocks.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Returns the nodes without the parts of trusted HTML that are for the site only. */
    private static List<Node> forOthers(List<Node> nodes) {
        if (nodes.stream().noneMatch(node -> node instanceof Only || node instanceof SiteElement)) {
            return nodes;
        }
        List<Node> others = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Only only) {
                others.addAll(only.audience() == Audience.OTHERS ? forOthers(only.nodes()) : List.of());
            } else if (node instanceof SiteElement site) {
                others.addAll(forOthers(site.element().children()));
            } else {
                others.add(node);
            }
        }
        return others;
    }

    private static void addLoose(StringBuilder loose, List<String> blocks) {
        if (!loose.toString().isBlank()) {
            blocks.add(Inlines.tidy(loose.toString()));
        }
        loose.setLength(0);
    }

    private static boolean isBlock(Element element) {
        if (element instanceof Block) {
            return true;
        }
        return switch (element.name()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table" ->
                true;
            case "hr", "figure", "figcaption", "section", "div", "aside", "footer", "details", "summary" -> true;
            default -> false;
        };
    }

    private String block(Element element) {
        if (element instanceof Block block) {
            return Kinds.of(block.kind()).markdown(block, blocks(block.children()), words);
        } else if (element instanceof Table table) {
            return MarkdownTable.write(table, inlines);
        }
        return switch (element.name()) {
            case "p", "dt", "figcaption", "summary", "footer" -> inlines.of(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(element.name().charAt(1) - '0') + " " + number(element) + inlines.of(element);
            case "ul", "ol" -> list(element);
            case "dd" -> indent(": ", blocks(element.children()));
            case "hr" -> "---";
            default -> blocks(element.children());
        };
    }

    private static String number(Element element) {
        return element instanceof Heading heading && !heading.number().isEmpty() ? heading.number() + " " : "";
    }

    private String list(Element list) {
        String start = list.attributes().value("start");
        int number = start.isEmpty() ? 1 : Integer.parseInt(start);
        List<String> items = new ArrayList<>();
        for (Node item : forOthers(list.children())) {
            if (item instanceof Element element && element.name().equals("li")) {
                String marker = list.name().equals("ol") ? number++ + ". " : "- ";
                items.add(indent(marker, blocks(element.children())));
            }
        }
        boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static String indent(String marker, String text) {
        String indent = " ".repeat(marker.length());
        return marker + text.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n");
    }
}
