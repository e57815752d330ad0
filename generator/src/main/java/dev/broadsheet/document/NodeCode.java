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
    TABLE(7),
    HEAD_CELL(8),
    CELL(9),
    FIGURE(10),
    FIGURE_CAPTION(11),
    TABLE_CAPTION(12),
    FORMULA(13),
    LINK(14),
    PICTURE(15),
    NOTE_CALL(16),
    ADJACENT_NOTE_CALL(17),
    NOTES(18),
    NOTE(19),
    BACK_LINK(20),
    OPEN_TASK(21),
    DONE_TASK(22),
    BLOCK(23),
    INLINE(24),
    MARKUP(25);

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
