package dev.broadsheet.edition.html.mail;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.References;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Table;
import dev.broadsheet.document.Text;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a document as plain text in lines of 72 columns: headings are underlined, quotations prefixed with {@code >}, and links
 * numbered, with a list of their URLs at the end.
 */
public final class PlainMail {

    private static final Set<String> BLOCKS = Set.of("""
            p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr hr figure
            figcaption section div aside footer details summary
            """.strip().split("\\s+", -1));

    private final References references;
    private final Strings strings;
    private final List<Address> addresses = new ArrayList<>();

    /** @param references the references with absolute URLs */
    public PlainMail(References references, Strings strings) {
        this.references = references;
        this.strings = strings;
    }

    /** Returns the text without a trailing line break. */
    public String write(Document document) {
        List<String> blocks = new ArrayList<>(blocks(document.nodes(), Lines.WIDTH));
        if (!addresses.isEmpty()) {
            StringBuilder list = new StringBuilder();
            for (int i = 0; i < addresses.size(); i++) {
                list.append(list.isEmpty() ? "" : "\n")
                        .append('[')
                        .append(i + 1)
                        .append("] ")
                        .append(addresses.get(i));
            }
            blocks.add(list.toString());
        }
        return String.join("\n\n", blocks);
    }

    private List<String> blocks(List<Node> nodes, int width) {
        List<String> blocks = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Element element && BLOCKS.contains(element.name())) {
                addLoose(loose, blocks, width);
                blocks.add(block(element, width));
            } else {
                inline(node, loose);
            }
        }
        addLoose(loose, blocks, width);
        return blocks.stream().filter(block -> !block.isBlank()).toList();
    }

    private static void addLoose(StringBuilder loose, List<String> blocks, int width) {
        blocks.add(Lines.wrap(loose.toString(), width));
        loose.setLength(0);
    }

    private String block(Element element, int width) {
        if (element instanceof Block block) {
            Kind kind = Kinds.of(block.kind());
            String heading = kind.heading(block, strings::text);
            if (!heading.isEmpty()) {
                List<String> all = new ArrayList<>(List.of(Lines.underlined(heading, width)));
                all.addAll(blocks(block.children(), width));
                return String.join("\n\n", all);
            }
            String marker = kind.marker(block);
            if (!marker.isEmpty()) {
                return item(marker, block.children(), width);
            }
        }
        return switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Lines.underlined(text(element), width);
            case "p", "dt", "caption", "figcaption", "summary" -> Lines.wrap(text(element), width);
            case "ul", "ol" -> list(element, width);
            case "dd" -> Lines.indented("  ", "  ", String.join("\n\n", blocks(element.children(), width - 2)));
            case "blockquote" -> Lines.indented("> ", "> ", String.join("\n\n", blocks(element.children(), width - 2)));
            case "pre" ->
                Lines.indented("    ", "    ", PlainText.raw(element.children()).stripTrailing());
            case "hr" -> "* * *";
            case "tr" -> row(element);
            case "table" -> table(element, width);
            case "thead", "tbody", "tfoot" -> String.join("\n", blocks(element.children(), width));
            default -> String.join("\n\n", blocks(element.children(), width));
        };
    }

    private String text(Element element) {
        StringBuilder out = new StringBuilder();
        if (element instanceof Caption caption) {
            out.append(strings.text(caption.kind().word(), caption.label())).append(' ');
        }
        element.children().forEach(child -> inline(child, out));
        return out.toString();
    }

    /** Returns the rows with a bar between cells, or as {@link Records} if a row is longer than a line. */
    private String table(Element element, int width) {
        String rows = String.join("\n", blocks(element.children(), width));
        return element instanceof Table table && rows.lines().anyMatch(line -> line.length() > width)
                ? Records.of(table).map(records -> records(records, width)).orElse(rows)
                : rows;
    }

    private String records(Records records, int width) {
        List<String> blocks = new ArrayList<>();
        records.caption().ifPresent(caption -> blocks.add(Lines.wrap(text(caption), width)));
        for (List<Cell> row : records.rows()) {
            List<String> lines = new ArrayList<>(List.of(Lines.wrap(text(row.get(0)), width)));
            for (int i = 1; i < row.size(); i++) {
                String value = text(records.names().get(i)) + ": " + text(row.get(i));
                lines.add(Lines.indented("  ", "    ", Lines.wrap(value, width - "    ".length())));
            }
            blocks.add(String.join("\n", lines));
        }
        return String.join("\n\n", blocks);
    }

    private String row(Element row) {
        return row.children().stream()
                .filter(Element.class::isInstance)
                .map(cell -> PlainText.collapse(text((Element) cell)))
                .collect(Collectors.joining(" | "));
    }

    private String list(Element list, int width) {
        String start = list.attributes().value("start");
        int number = start.isEmpty() ? 1 : Integer.parseInt(start);
        List<String> items = new ArrayList<>();
        for (Node item : list.children()) {
            if (item instanceof Element element && element.name().equals("li")) {
                String marker = list.name().equals("ol") ? number++ + ". " : "- ";
                items.add(item(marker, element.children(), width));
            }
        }
        boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private String item(String marker, List<Node> nodes, int width) {
        String content = String.join("\n\n", blocks(nodes, width - marker.length()));
        return Lines.indented(marker, " ".repeat(marker.length()), content);
    }

    private void inline(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.text());
        } else if (node instanceof Only only && only.audience() == Audience.OTHERS) {
            only.nodes().forEach(child -> inline(child, out));
        } else if (node instanceof SiteElement site) {
            site.element().children().forEach(child -> inline(child, out));
        } else if (node instanceof Inline inline) {
            ofKind(inline, out);
        } else if (node instanceof Picture picture) {
            out.append('[').append(picture.alternative()).append(']');
        } else if (node instanceof Element element && !leadsBack(element)) {
            within(element, out);
        }
    }

    private void ofKind(Inline inline, StringBuilder out) {
        Kind kind = Kinds.of(inline.kind());
        String words = kind.words(inline);
        if (words.isEmpty()) {
            int start = out.length();
            within(kind.shown(inline, strings::text), out);
            out.replace(start, out.length(), kind.plain(inline, out.substring(start)));
        } else {
            out.append(words);
        }
    }

    /** Returns whether an element is a back link to a citation, which has no target in a mail. */
    static boolean leadsBack(Element element) {
        return element.attributes().value("role").equals("doc-backlink");
    }

    private void within(Element element, StringBuilder out) {
        if (element.name().equals("br")) {
            out.append(Lines.BREAK);
            return;
        }
        String mark = element.name().equals("em") || element.name().equals("strong") ? "*" : "";
        int start = out.length();
        out.append(mark);
        element.children().forEach(child -> inline(child, out));
        out.append(mark);
        if (element instanceof Link link && !isWithinText(link)) {
            number(link, out.substring(start), out);
        }
    }

    /** Returns whether a link leads to a work or a figure of the same text, which the mail contains. */
    private static boolean isWithinText(Link link) {
        return !link.attributes().value("role").isEmpty() || link.attributes().hasClass("ref");
    }

    private void number(Link link, String text, StringBuilder out) {
        Address address = link.attributes()
                .find("href")
                .filter(Attribute::isAddress)
                .map(href -> references.address(href.reference()))
                .orElse(Address.NONE);
        if (!address.isEmpty()
                && !address.text().equals(text)
                && !address.text().equals("mailto:" + text)) {
            if (!addresses.contains(address)) {
                addresses.add(address);
            }
            out.append(" [").append(addresses.indexOf(address) + 1).append(']');
        }
    }
}
