package dev.broadsheet.document;

/** The codes of the kinds of nodes: the first byte of each node in an {@link EncodedDocument}. */
enum NodeCode {
    TEXT(0),
    RAW_TEXT(1),
    ONLY_SITE(2),
    ONLY_OTHERS(3),
    SITE_ELEMENT(4),
    PARAGRAPH(5),
    HEADING(6),
    TABLE(7),
    HEAD_CELL(8),
    CELL(9),
    FIGURE_CAPTION(10),
    TABLE_CAPTION(11),
    LINK(12),
    PICTURE(13),
    OPEN_TASK(14),
    DONE_TASK(15),
    BLOCK(16),
    INLINE(17),
    MARKUP(18),
    LISTING_CAPTION(19);

    private static final NodeCode[] ALL = values();

    private final int value;

    NodeCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    /** @throws IllegalArgumentException if no kind of node has this code */
    static NodeCode of(int value) {
        if (value < 0 || value >= ALL.length) {
            throw new IllegalArgumentException("no kind of node has the code " + value);
        }
        return ALL[value];
    }
}
