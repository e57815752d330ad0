package dev.broadsheet.typesetter.css.grammar;

/**
 * Values of the properties that take one of a few words. A constant's name is the CSS word in capitals, with an
 * underscore for the hyphen.
 */
public interface Keyword {

    /** CSS Display 3; {@code run-in} and ruby are not supported. */
    enum Display implements Keyword {
        INLINE,
        BLOCK,
        INLINE_BLOCK,
        FLOW_ROOT,
        LIST_ITEM,
        NONE,
        CONTENTS,
        FLEX,
        INLINE_FLEX,
        GRID,
        INLINE_GRID,
        TABLE,
        INLINE_TABLE,
        TABLE_ROW_GROUP,
        TABLE_HEADER_GROUP,
        TABLE_FOOTER_GROUP,
        TABLE_ROW,
        TABLE_CELL,
        TABLE_COLUMN,
        TABLE_COLUMN_GROUP,
        TABLE_CAPTION;

        /** Whether its children are items that are placed beside each other; CSS Flexible Box Layout 1. */
        public boolean isFlex() {
            return this == FLEX || this == INLINE_FLEX;
        }

        /** Whether its children are items that are in rows and columns; CSS Grid Layout 1. */
        public boolean isGrid() {
            return this == GRID || this == INLINE_GRID;
        }

        /** Whether its children are items, whatever their own kind is. */
        public boolean holdsItems() {
            return isFlex() || isGrid();
        }

        /** Whether it is a block that is in a line as one. */
        public boolean isInlineBlock() {
            return this == INLINE_BLOCK || this == INLINE_FLEX || this == INLINE_GRID;
        }
    }

    /** CSS Positioned Layout 3. */
    enum Position implements Keyword {
        STATIC,
        RELATIVE,
        ABSOLUTE,
        FIXED,
        /** Nothing scrolls on paper, so that the box is where {@code relative} without a distance has it. */
        STICKY;

        public boolean isOutOfFlow() {
            return this == ABSOLUTE || this == FIXED;
        }
    }

    /** CSS 2.2, section 9.5, and CSS GCPM, section 2. */
    enum Floating implements Keyword {
        NONE,
        LEFT,
        RIGHT,
        INLINE_START,
        INLINE_END,
        TOP,
        BOTTOM,
        SNAP_BLOCK,
        IN_PLACE,
        FOOTNOTE;

        /** Whether it goes to the top or the foot of a page or column; CSS Page Floats 3. */
        public boolean isBlockFloat() {
            return this == TOP || this == BOTTOM || this == SNAP_BLOCK || this == IN_PLACE;
        }
    }

    /** CSS Page Floats 3, section 3. */
    enum FloatReference implements Keyword {
        INLINE,
        COLUMN,
        PAGE
    }

    /** CSS 2.2, section 9.5.2, and {@code both-block} of CSS Page Floats 3, section 5. */
    enum Clear implements Keyword {
        NONE,
        LEFT,
        RIGHT,
        INLINE_START,
        INLINE_END,
        BOTH,
        BOTH_BLOCK
    }

    /** CSS Box Sizing 3. */
    enum BoxSizing implements Keyword {
        CONTENT_BOX,
        BORDER_BOX
    }

    /** CSS Backgrounds and Borders 3. */
    enum BorderStyle implements Keyword {
        NONE,
        HIDDEN,
        SOLID,
        DOUBLE,
        DOTTED,
        DASHED,
        GROOVE,
        RIDGE,
        INSET,
        OUTSET
    }

    /** CSS Overflow 3; only whether it is VISIBLE matters in print. */
    enum Overflow implements Keyword {
        VISIBLE,
        HIDDEN,
        CLIP,
        SCROLL,
        AUTO
    }

    /** CSS Display 3. */
    enum Visibility implements Keyword {
        VISIBLE,
        HIDDEN,
        COLLAPSE
    }

    /** CSS Images 3. */
    enum ObjectFit implements Keyword {
        FILL,
        CONTAIN,
        COVER,
        NONE,
        SCALE_DOWN
    }

    /** CSS Fragmentation 3. */
    enum BoxDecorationBreak implements Keyword {
        SLICE,
        CLONE
    }

    /** CSS Fonts 4. */
    enum FontStyle implements Keyword {
        NORMAL,
        ITALIC,
        OBLIQUE
    }

    /** CSS Fonts 4. */
    enum FontCaps implements Keyword {
        NORMAL,
        SMALL_CAPS,
        ALL_SMALL_CAPS
    }

    /** CSS Fonts 4, {@code font-variant-numeric}. */
    enum Figures implements Keyword {
        LINING_NUMS,
        OLDSTYLE_NUMS,
        PROPORTIONAL_NUMS,
        TABULAR_NUMS,
        DIAGONAL_FRACTIONS,
        STACKED_FRACTIONS,
        ORDINAL,
        SLASHED_ZERO
    }

    /** CSS Fonts 4, {@code font-variant-position}. */
    enum FontPosition implements Keyword {
        NORMAL,
        SUB,
        SUPER
    }

    /** CSS Fonts 4, {@code font-variant-ligatures}; {@code none} turns all off. */
    enum Ligatures implements Keyword {
        NONE,
        COMMON_LIGATURES,
        NO_COMMON_LIGATURES,
        DISCRETIONARY_LIGATURES,
        NO_DISCRETIONARY_LIGATURES,
        HISTORICAL_LIGATURES,
        NO_HISTORICAL_LIGATURES,
        CONTEXTUAL,
        NO_CONTEXTUAL
    }

    /** CSS Fonts 4. */
    enum FontKerning implements Keyword {
        AUTO,
        NORMAL,
        NONE
    }

    /** CSS Text 4; AUTO only for {@code text-align-last}. The getters of {@code ComputedStyle} give no START, END or AUTO. */
    enum TextAlign implements Keyword {
        START,
        END,
        LEFT,
        RIGHT,
        CENTER,
        JUSTIFY,
        AUTO
    }

    /** CSS Text 3. */
    enum TextTransform implements Keyword {
        NONE,
        UPPERCASE,
        LOWERCASE,
        CAPITALIZE
    }

    /** CSS Text Decoration 3; {@code none} is the empty set. */
    enum DecorationLine implements Keyword {
        UNDERLINE,
        OVERLINE,
        LINE_THROUGH
    }

    /** CSS Text Decoration 3. */
    enum DecorationStyle implements Keyword {
        SOLID,
        DOUBLE,
        DOTTED,
        DASHED,
        WAVY
    }

    /** CSS Text 4. */
    enum TextWrap implements Keyword {
        WRAP,
        NOWRAP,
        BALANCE,
        PRETTY,
        STABLE
    }

    /** CSS Text 3. */
    enum WhiteSpace implements Keyword {
        NORMAL,
        NOWRAP,
        PRE,
        PRE_WRAP,
        PRE_LINE,
        BREAK_SPACES
    }

    /** CSS Text 3. */
    enum Hyphens implements Keyword {
        NONE,
        MANUAL,
        AUTO
    }

    /** CSS Text 3; {@code none} is the empty set. */
    enum HangingPunctuation implements Keyword {
        FIRST,
        LAST,
        FORCE_END,
        ALLOW_END
    }

    /** CSS Text 3. */
    enum OverflowWrap implements Keyword {
        NORMAL,
        ANYWHERE,
        BREAK_WORD
    }

    /** CSS Text 3. */
    enum LineBreak implements Keyword {
        AUTO,
        LOOSE,
        NORMAL,
        STRICT,
        ANYWHERE
    }

    /** CSS Text 3; BREAK_WORD is {@code overflow-wrap: anywhere}. */
    enum WordBreak implements Keyword {
        NORMAL,
        BREAK_ALL,
        KEEP_ALL,
        BREAK_WORD
    }

    /** CSS Text 4. */
    enum TextAutospace implements Keyword {
        NORMAL,
        NO_AUTOSPACE
    }

    /** CSS Text 4. */
    enum TextSpacingTrim implements Keyword {
        NORMAL,
        SPACE_ALL,
        SPACE_FIRST,
        TRIM_START
    }

    /** CSS Text 4: where the last line is not to end in a hyphen. */
    enum HyphenateLimitLast implements Keyword {
        NONE,
        ALWAYS,
        COLUMN,
        PAGE,
        SPREAD
    }

    /** CSS Text Decoration 4. */
    enum UnderlinePosition implements Keyword {
        AUTO,
        FROM_FONT,
        UNDER
    }

    /** CSS Text Decoration 4. */
    enum SkipInk implements Keyword {
        AUTO,
        NONE,
        ALL
    }

    /** CSS Lists 3. */
    enum ListStylePosition implements Keyword {
        OUTSIDE,
        INSIDE
    }

    /** CSS Fragmentation 4; {@code always} is PAGE. */
    enum Break implements Keyword {
        AUTO,
        AVOID,
        AVOID_PAGE,
        AVOID_COLUMN,
        PAGE,
        LEFT,
        RIGHT,
        RECTO,
        VERSO,
        COLUMN;

        /** Whether a page has to end. */
        public boolean turnsPage() {
            return this == PAGE || this == LEFT || this == RIGHT || this == RECTO || this == VERSO;
        }
    }

    /** CSS Multi-column Layout 1. */
    enum ColumnSpan implements Keyword {
        NONE,
        ALL
    }

    /** CSS Multi-column Layout 1. */
    enum ColumnFill implements Keyword {
        BALANCE,
        AUTO
    }

    /** CSS 2.2, section 17.6. */
    enum BorderCollapse implements Keyword {
        SEPARATE,
        COLLAPSE
    }

    /** CSS 2.2, section 17.4. */
    enum CaptionSide implements Keyword {
        TOP,
        BOTTOM
    }

    /** CSS 2.2, section 17.6. */
    enum EmptyCells implements Keyword {
        SHOW,
        HIDE
    }

    /** CSS 2.2, section 17.5. */
    enum TableLayout implements Keyword {
        AUTO,
        FIXED
    }

    /** CSS Paged Media 3, {@code marks}; {@code none} is the empty set. */
    enum Mark implements Keyword {
        CROP,
        CROSS
    }

    /** CSS Backgrounds and Borders 4, section 3.2, of which padding and content boxes are not supported. */
    enum BackgroundClip implements Keyword {
        BORDER_BOX,
        TEXT
    }

    /** CSS Writing Modes 3. */
    enum Direction implements Keyword {
        LTR,
        RTL
    }

    /** CSS Writing Modes 4. */
    enum WritingMode implements Keyword {
        HORIZONTAL_TB,
        VERTICAL_RL,
        VERTICAL_LR,
        SIDEWAYS_RL,
        SIDEWAYS_LR,
        /** Within a box that is turned to the right already; ours, and no word of CSS. */
        TURNED,
        /** Within a box that is turned to the left already. */
        TURNED_LEFT;

        /** Whether a box of its own begins to be turned. */
        public boolean isTurning() {
            return this != HORIZONTAL_TB && !isTurned();
        }

        /** Whether the content is within a box that is turned. */
        public boolean isTurned() {
            return this == TURNED || this == TURNED_LEFT;
        }

        /** Returns the mode of the content of a box with this mode. */
        public WritingMode inner() {
            return this == SIDEWAYS_LR ? TURNED_LEFT : isTurning() ? TURNED : this;
        }
    }

    /** CSS Writing Modes 3. */
    enum UnicodeBidi implements Keyword {
        NORMAL,
        EMBED,
        ISOLATE,
        BIDI_OVERRIDE,
        ISOLATE_OVERRIDE,
        PLAINTEXT
    }

    /** CSS GCPM, section 2. */
    enum FootnoteDisplay implements Keyword {
        BLOCK,
        INLINE,
        COMPACT,
        /** In the outer margin beside the call; ours, {@code -bs-side}. */
        SIDE
    }

    /** CSS GCPM, section 2. */
    enum FootnotePolicy implements Keyword {
        AUTO,
        LINE,
        BLOCK
    }

    /** What generated content does that prints the page of a target on its own page; ours, {@code -bs-same-page}. */
    enum SamePage implements Keyword {
        PRINT,
        OMIT
    }
}
