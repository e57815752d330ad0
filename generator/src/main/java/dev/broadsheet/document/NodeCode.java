package dev.broadsheet.document;

/** The first byte of each kind of node in an {@link EncodedDocument}. */
enum NodeCode {
    TEXT(0),
    RAW_TEXT(1),
    ONLY_SITE(2),
    ONLY_OTHERS(3),
    SITE_ELEMENT(4),
    PARAGRAPH(5),
    HEADING(6),
    QUOTATION(7),
    LISTING(8),
    TABLE(9),
    HEAD_CELL(10),
    CELL(11),
    FIGURE(12),
    FIGURE_CAPTION(13),
    TABLE_CAPTION(14),
    FORMULA(15),
    LINK(16),
    PICTURE(17),
    NOTE_CALL(18),
    ADJACENT_NOTE_CALL(19),
    NOTES(20),
    NOTE(21),
    BACK_LINK(22),
    OPEN_TASK(23),
    DONE_TASK(24),
    BLOCK(25),
    MARKUP(26);

    private static final NodeCode[] ALL = values();

    private final int value;

    NodeCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    /** @throws IllegalArgumentException when there is none */
    static NodeCode of(int value) {
        if (value < 0 || value >= ALL.length) {
            throw new IllegalArgumentException("no kind of node has the code " + value);
        }
        return ALL[value];
    }
}
