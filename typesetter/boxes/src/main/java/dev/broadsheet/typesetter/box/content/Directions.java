package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.style.ComputedStyle;

/** Bidirectional control characters for {@code unicode-bidi} and {@code direction}; CSS Writing Modes 3, section 2.2. */
public final class Directions {

    private static final String LEFT_TO_RIGHT_EMBEDDING = "\u202A";
    private static final String RIGHT_TO_LEFT_EMBEDDING = "\u202B";
    /** Ends an embedding or override. */
    public static final String POP_FORMATTING = "\u202C";

    private static final String LEFT_TO_RIGHT_OVERRIDE = "\u202D";
    private static final String RIGHT_TO_LEFT_OVERRIDE = "\u202E";
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Directions() {}

    /** Returns the control at the start of each paragraph of a block whose characters do not decide their direction, or "". */
    public static String override(ComputedStyle style) {
        return switch (style.unicodeBidi()) {
            case BIDI_OVERRIDE, ISOLATE_OVERRIDE ->
                style.direction() == Direction.RTL ? RIGHT_TO_LEFT_OVERRIDE : LEFT_TO_RIGHT_OVERRIDE;
            case NORMAL, EMBED, ISOLATE, PLAINTEXT -> "";
        };
    }

    /** Returns the controls at the start of an inline box, or "". */
    public static String opening(ComputedStyle style) {
        boolean right = style.direction() == Direction.RTL;
        String isolate = right ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
        String override = right ? RIGHT_TO_LEFT_OVERRIDE : LEFT_TO_RIGHT_OVERRIDE;
        return switch (style.unicodeBidi()) {
            case NORMAL -> "";
            case EMBED -> right ? RIGHT_TO_LEFT_EMBEDDING : LEFT_TO_RIGHT_EMBEDDING;
            case ISOLATE -> isolate;
            case BIDI_OVERRIDE -> override;
            case ISOLATE_OVERRIDE -> isolate + override;
            case PLAINTEXT -> FIRST_STRONG_ISOLATE;
        };
    }

    /** Returns the controls at the end of an inline box, or "". */
    public static String closing(ComputedStyle style) {
        return switch (style.unicodeBidi()) {
            case NORMAL -> "";
            case EMBED, BIDI_OVERRIDE -> POP_FORMATTING;
            case ISOLATE, PLAINTEXT -> POP_ISOLATE;
            case ISOLATE_OVERRIDE -> POP_FORMATTING + POP_ISOLATE;
        };
    }
}
