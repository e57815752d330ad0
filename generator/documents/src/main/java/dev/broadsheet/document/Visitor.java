package dev.broadsheet.document;

/** A visitor of nodes. By default, the methods for the kinds of elements call {@link #element}. */
public interface Visitor {

    void text(Text text);

    void rawText(RawText text);

    void only(Only nodes);

    void siteElement(SiteElement element);

    void element(Element element);

    default void paragraph(Paragraph paragraph) {
        element(paragraph);
    }

    default void heading(Heading heading) {
        element(heading);
    }

    default void table(Table table) {
        element(table);
    }

    default void cell(Cell cell) {
        element(cell);
    }

    default void caption(Caption caption) {
        element(caption);
    }

    default void link(Link link) {
        element(link);
    }

    default void picture(Picture picture) {
        element(picture);
    }

    default void taskBox(TaskBox box) {
        element(box);
    }

    default void block(Block block) {
        element(block);
    }

    default void inline(Inline inline) {
        element(inline);
    }

    default void markup(Markup markup) {
        element(markup);
    }
}
