package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Keyword.Display;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes the box of a table; CSS 2.2, section 17.2. What stands where no row or cell can be is put before the table, as
 * HTML parsers do.
 */
final class TableBuilder {

    private static final int MAX_SPAN = 1000;

    private final BoxBuilder blocks;
    private final Styles styles;
    private final List<BlockBox> captions = new ArrayList<>();
    private final List<Length> columns = new ArrayList<>();
    private final List<TableBox.Row> rows = new ArrayList<>();
    private final List<Node> strays = new ArrayList<>();

    TableBuilder(BoxBuilder blocks, Styles styles) {
        this.blocks = blocks;
        this.styles = styles;
    }

    TableBox build(Element element, ComputedStyle style, Context outer, Tag parent) {
        Locale language = BoxBuilder.language(element, outer.language());
        Optional<String> mark = BoxBuilder.mark(element, outer.mark());
        Tag tag = parent.child("Table", language);
        blocks.count(element, style);
        List<Label> labels = blocks.labels(element, style);
        Context context = outer.block(style, language, mark);
        for (Element child : elements(element)) {
            part(child, context, tag);
        }
        return new TableBox(style, labels, captions, columns, rows, mark);
    }

    private void part(Element element, Context context, Tag tag) {
        ComputedStyle style = styles.of(element);
        switch (style.display()) {
            case NONE -> {}
            case TABLE_CAPTION -> captions.add(blocks.block(element, style, context, tag));
            case TABLE_COLUMN -> columns(element, style);
            case TABLE_COLUMN_GROUP -> elements(element).forEach(column -> columns(column, styles.of(column)));
            case TABLE_HEADER_GROUP -> group(element, style, context, TableBox.Group.HEAD, head(element, tag));
            case TABLE_FOOTER_GROUP -> group(element, style, context, TableBox.Group.FOOT, tag.child("TFoot"));
            case TABLE_ROW_GROUP -> group(element, style, context, TableBox.Group.BODY, tag.child("TBody"));
            case TABLE_ROW ->
                rows.add(row(element, Optional.empty(), context, TableBox.Group.BODY, body(tag), true, true));
            default -> strays.add(element);
        }
    }

    /** A head of nothing: the rows of a table without a body stand in the table itself; ISO 14289-1, 7.5. */
    private Tag head(Element element, Tag table) {
        return element.siblingElements().stream()
                        .anyMatch(sibling -> isBody(styles.of(sibling).display()))
                ? table.child("THead")
                : table;
    }

    /** Rows that follow a head have to stand in a body; ISO 14289-1, 7.5. */
    private static Tag body(Tag table) {
        String before = table.lastChild().map(Tag::type).orElse("");
        return switch (before) {
            case "TBody" -> table.lastChild().orElse(table);
            case "THead", "TFoot" -> table.child("TBody");
            default -> table;
        };
    }

    private static boolean isBody(Display display) {
        return display == Display.TABLE_ROW_GROUP || display == Display.TABLE_ROW;
    }

    private void columns(Element element, ComputedStyle style) {
        for (int i = span(element, "span"); i > 0; i--) {
            columns.add(style.width());
        }
    }

    private void group(Element element, ComputedStyle style, Context outer, TableBox.Group kind, Tag tag) {
        Context context = outer.block(style, BoxBuilder.language(element, outer.language()), outer.mark());
        List<Element> shown = new ArrayList<>();
        for (Element child : elements(element)) {
            if (styles.of(child).display() == Display.TABLE_ROW) {
                shown.add(child);
            } else {
                strays.add(child);
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            boolean last = i == shown.size() - 1;
            rows.add(row(shown.get(i), Optional.of(style), context, kind, tag, i == 0, last));
        }
    }

    private TableBox.Row row(
            Element element,
            Optional<ComputedStyle> groupStyle,
            Context outer,
            TableBox.Group kind,
            Tag parent,
            boolean first,
            boolean last) {
        ComputedStyle style = styles.of(element);
        Tag tag = parent.child("TR").use();
        Context context = outer.block(
                style, BoxBuilder.language(element, outer.language()), BoxBuilder.mark(element, outer.mark()));
        List<TableBox.Cell> cells = new ArrayList<>();
        for (Element child : elements(element)) {
            cells.add(cell(child, context, kind, tag));
        }
        return new TableBox.Row(kind, groupStyle, first, last, style, blocks.labels(element, style), cells);
    }

    /** The elements in a part of a table that are shown; text between them has no place there. */
    private List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element child) {
                if (styles.of(child).display() != Display.NONE) {
                    elements.add(child);
                }
            } else if (node instanceof TextNode text && !text.isBlank()) {
                strays.add(text);
            }
        }
        return elements;
    }

    /** What was found where only rows or cells can be. */
    List<Node> strays() {
        return strays;
    }

    private TableBox.Cell cell(Element element, Context context, TableBox.Group kind, Tag row) {
        int columnSpan = span(element, "colspan");
        int rowSpan = span(element, "rowspan");
        boolean head = element.normalName().equals("th");
        Tag tag = row.child(head ? "TH" : "TD", BoxBuilder.language(element, context.language()))
                .use();
        if (head) {
            tag.attribute("Table", "Scope", scope(element, kind));
        }
        if (columnSpan > 1) {
            tag.attribute("Table", "ColSpan", columnSpan);
        }
        if (rowSpan > 1) {
            tag.attribute("Table", "RowSpan", rowSpan);
        }
        BlockBox content =
                blocks.block(element, styles.of(element), context, new TagRules.BlockTag(tag, false, Optional.empty()));
        return new TableBox.Cell(content, columnSpan, rowSpan);
    }

    private static String scope(Element element, TableBox.Group kind) {
        String scope = element.attr("scope");
        if (scope.startsWith("row")) {
            return "Row";
        } else if (scope.startsWith("col") || kind == TableBox.Group.HEAD) {
            return "Column";
        }
        return element.elementSiblingIndex() == 0 ? "Row" : "Column";
    }

    private static int span(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,3}") ? Math.min(MAX_SPAN, Integer.parseInt(value)) : 1;
    }
}
