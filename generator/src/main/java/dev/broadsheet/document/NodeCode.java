package dev.broadsheet.document;

/** The first byte of each kind of node in an {@link EncodedDocument} is its ordinal here. */
enum NodeCode {
    TEXT,
    RAW_TEXT,
    ONLY_SITE,
    ONLY_OTHERS,
    SITE_ELEMENT,
    PARAGRAPH,
    HEADING,
    QUOTATION,
    LISTING,
    TABLE,
    HEAD_CELL,
    CELL,
    FIGURE,
    FIGURE_CAPTION,
    TABLE_CAPTION,
    FORMULA,
    LINK,
    PICTURE,
    NOTE_CALL,
    ADJACENT_NOTE_CALL,
    NOTES,
    NOTE,
    BACK_LINK,
    OPEN_TASK,
    DONE_TASK,
    BLOCK,
    MARKUP;

    private static final NodeCode[] ALL = values();

    /** @throws IllegalArgumentException when there is none */
    static NodeCode of(int code) {
        if (code < 0 || code >= ALL.length) {
            throw new IllegalArgumentException("no kind of node has the code " + code);
        }
        return ALL[code];
    }
}
