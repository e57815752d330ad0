package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.content.TableParts;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.box.tag.TagRules;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Builds the box of a table, with missing rows and cells as anonymous boxes; CSS 2.2, section 17.2. */
final class TableBuilder {

    private static final int MAX_SPAN = 1000;

    private final BoxBuilder blocks;
    private final Styles styles;
    private final LostEffects effects;
    private final List<BlockBox> captions = new ArrayList<>();
    private final List<TableBox.Column> columns = new ArrayList<>();
    private final RowGroups rows = new RowGroups();

    TableBuilder(BoxBuilder blocks, Styles styles, LostEffects effects) {
        this.blocks = blocks;
        this.styles = styles;
        this.effects = effects;
    }

    TableBox build(Element element, ComputedStyle style, Context outer, Tag parent) {
        Locale language = BoxBuilder.language(element, outer.language());
        Optional<String> mark = BoxBuilder.mark(element, outer.mark());
        Tag tag = parent.child("Table", language);
        effects.ofTable(style, mark);
        blocks.count(element, style);
        List<Label> labels = blocks.labels(element, style);
        Context context = outer.block(style, language, mark);
        parts(element.childNodes(), context, tag);
        return new TableBox(OuterStyles.ofTable(style), labels, captions, columns, rows.complete(), mark);
    }

    /** Builds an anonymous table around rows and cells. */
    TableBox anonymous(List<Node> nodes, Context outer, Tag parent) {
        ComputedStyle style = OuterStyles.anonymous(outer.style(), Display.TABLE);
        Tag tag = parent.child("Table", outer.language());
        parts(nodes, outer.block(style, outer.language(), outer.mark()), tag);
        return new TableBox(style, List.of(), captions, columns, rows.complete(), outer.mark());
    }

    private void parts(List<Node> nodes, Context context, Tag tag) {
        TableParts.visit(
                nodes,
                styles,
                TableParts::ofTable,
                element -> part(element, context, tag),
                others -> row(others, context, TableBox.Group.BODY, body(tag)));
    }

    private void part(Element element, Context context, Tag tag) {
        ComputedStyle style = styles.of(element);
        switch (style.display()) {
            case TABLE_CAPTION -> captions.add(blocks.block(element, style, context, tag));
            case TABLE_COLUMN -> columns(element, style, columns);
            case TABLE_COLUMN_GROUP -> columnGroup(element, style);
            case TABLE_HEADER_GROUP -> group(element, style, context, TableBox.Group.HEAD, head(element, tag));
            case TABLE_FOOTER_GROUP -> group(element, style, context, TableBox.Group.FOOT, tag.child("TFoot"));
            case TABLE_ROW_GROUP -> group(element, style, context, TableBox.Group.BODY, tag.child("TBody"));
            default -> row(element, context, TableBox.Group.BODY, body(tag));
        }
    }

    /** Returns the tag for a head; if the table has no body, rows are children of the table itself; ISO 14289-1, 7.5. */
    private Tag head(Element element, Tag table) {
        return element.siblingElements().stream()
                        .anyMatch(sibling -> isBody(styles.of(sibling).display()))
                ? table.child("THead")
                : table;
    }

    /** Returns the tag for rows outside a group; after a head they must be in a body; ISO 14289-1, 7.5. */
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

    private void columns(Element element, ComputedStyle style, List<TableBox.Column> out) {
        effects.ofColumn(style, BoxBuilder.mark(element, Optional.empty()));
        for (int i = style.display() == Display.NONE ? 0 : span(element, "span"); i > 0; i--) {
            out.add(TableBox.Column.alone(style));
        }
    }

    private void columnGroup(Element element, ComputedStyle style) {
        List<TableBox.Column> own = new ArrayList<>();
        element.children().forEach(column -> columns(column, styles.of(column), own));
        if (own.isEmpty()) {
            columns(element, style, own);
        } else {
            effects.ofColumn(style, BoxBuilder.mark(element, Optional.empty()));
        }
        for (int i = 0; i < own.size(); i++) {
            columns.add(own.get(i).in(style, i == 0, i == own.size() - 1));
        }
    }

    private void group(Element element, ComputedStyle style, Context outer, TableBox.Group kind, Tag tag) {
        Context context = outer.block(style, BoxBuilder.language(element, outer.language()), outer.mark());
        rows.end(Optional.empty());
        TableParts.visit(
                element.childNodes(),
                styles,
                display -> display == Display.TABLE_ROW,
                row -> row(row, context, kind, tag),
                others -> row(others, context, kind, tag));
        rows.end(Optional.of(style));
    }

    private void row(Element element, Context outer, TableBox.Group kind, Tag parent) {
        ComputedStyle style = styles.of(element);
        Tag tag = parent.child("TR").use();
        Optional<String> mark = BoxBuilder.mark(element, outer.mark());
        effects.ofRow(style, mark);
        Context context = outer.block(style, BoxBuilder.language(element, outer.language()), mark);
        List<RowGroups.TaggedCell> cells = cells(element.childNodes(), context, kind, tag);
        rows.add(new RowGroups.TaggedRow(kind, style, blocks.labels(element, style), cells, tag));
    }

    /** Builds an anonymous row. */
    private void row(List<Node> nodes, Context outer, TableBox.Group kind, Tag parent) {
        ComputedStyle style = OuterStyles.anonymous(outer.style(), Display.TABLE_ROW);
        Tag tag = parent.child("TR").use();
        Context context = outer.block(style, outer.language(), outer.mark());
        rows.add(new RowGroups.TaggedRow(kind, style, List.of(), cells(nodes, context, kind, tag), tag));
    }

    private List<RowGroups.TaggedCell> cells(List<Node> nodes, Context context, TableBox.Group kind, Tag row) {
        List<RowGroups.TaggedCell> cells = new ArrayList<>();
        TableParts.visit(
                nodes,
                styles,
                display -> display == Display.TABLE_CELL,
                cell -> cells.add(cell(cell, context, kind, row)),
                others -> cells.add(cell(others, context, row)));
        return cells;
    }

    /** Builds an anonymous cell. */
    private RowGroups.TaggedCell cell(List<Node> nodes, Context context, Tag row) {
        ComputedStyle style = OuterStyles.anonymous(context.style(), Display.TABLE_CELL);
        Tag tag = row.child("TD", context.language()).use();
        return new RowGroups.TaggedCell(new TableBox.Cell(blocks.anonymous(nodes, style, context, tag), 1, 1), tag);
    }

    private RowGroups.TaggedCell cell(Element element, Context context, TableBox.Group kind, Tag row) {
        int columnSpan = span(element, "colspan");
        boolean head = element.normalName().equals("th");
        Tag tag = row.child(head ? "TH" : "TD", BoxBuilder.language(element, context.language()))
                .use();
        if (head) {
            tag.attribute("Table", "Scope", scope(element, kind));
        }
        if (columnSpan > 1) {
            tag.attribute("Table", "ColSpan", columnSpan);
        }
        effects.ofCell(styles.of(element), BoxBuilder.mark(element, context.mark()));
        BlockBox content =
                blocks.block(element, styles.of(element), context, new TagRules.BlockTag(tag, false, Optional.empty()));
        return new RowGroups.TaggedCell(new TableBox.Cell(content, columnSpan, span(element, "rowspan")), tag);
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
        return !value.isEmpty() && value.matches("[1-9]\\d{0,3}") ? Math.min(MAX_SPAN, Integer.parseInt(value)) : 1;
    }
}
