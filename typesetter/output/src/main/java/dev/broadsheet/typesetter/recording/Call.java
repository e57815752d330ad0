package dev.broadsheet.typesetter.recording;

/** The recorded calls of canvas and document. */
enum Call {
    END_OF_PAGE,
    ELEMENT,
    ARTIFACT,
    GLYPHS,
    SHAPE,
    UNSEEN,
    AREA,
    FILL,
    STROKE,
    CLIP,
    GROUP,
    TRANSFORM,
    END,
    LINE,
    IMAGE,
    LINK,
    DESTINATION,
    OUTLINE;

    private static final Call[] ALL = values();

    static Call of(int number) {
        if (number < 0 || number >= ALL.length) {
            throw new IllegalArgumentException("the record is damaged");
        }
        return ALL[number];
    }
}
