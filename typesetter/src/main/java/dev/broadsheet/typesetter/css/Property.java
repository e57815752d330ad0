package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.pdf.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The supported longhand properties: whether they are inherited, and their initial values. */
@SuppressWarnings("ImmutableEnumChecker") // the values are immutable, which List and Set cannot say
enum Property {
    // Box
    DISPLAY(false, Keyword.Display.INLINE),
    POSITION(false, Keyword.Position.STATIC),
    TOP(false, Length.AUTO),
    RIGHT(false, Length.AUTO),
    BOTTOM(false, Length.AUTO),
    LEFT(false, Length.AUTO),
    FLOAT(false, Keyword.Floating.NONE),
    CLEAR(false, Keyword.Clear.NONE),
    WIDTH(false, Length.AUTO),
    HEIGHT(false, Length.AUTO),
    MIN_WIDTH(false, Length.AUTO),
    MIN_HEIGHT(false, Length.AUTO),
    MAX_WIDTH(false, Length.AUTO),
    MAX_HEIGHT(false, Length.AUTO),
    BOX_SIZING(false, Keyword.BoxSizing.CONTENT_BOX),
    MARGIN_TOP(false, Length.ZERO),
    MARGIN_RIGHT(false, Length.ZERO),
    MARGIN_BOTTOM(false, Length.ZERO),
    MARGIN_LEFT(false, Length.ZERO),
    PADDING_TOP(false, Length.ZERO),
    PADDING_RIGHT(false, Length.ZERO),
    PADDING_BOTTOM(false, Length.ZERO),
    PADDING_LEFT(false, Length.ZERO),
    BORDER_TOP_WIDTH(false, 2.25),
    BORDER_RIGHT_WIDTH(false, 2.25),
    BORDER_BOTTOM_WIDTH(false, 2.25),
    BORDER_LEFT_WIDTH(false, 2.25),
    BORDER_TOP_STYLE(false, Keyword.BorderStyle.NONE),
    BORDER_RIGHT_STYLE(false, Keyword.BorderStyle.NONE),
    BORDER_BOTTOM_STYLE(false, Keyword.BorderStyle.NONE),
    BORDER_LEFT_STYLE(false, Keyword.BorderStyle.NONE),
    BORDER_TOP_COLOR(false, CurrentColor.INSTANCE),
    BORDER_RIGHT_COLOR(false, CurrentColor.INSTANCE),
    BORDER_BOTTOM_COLOR(false, CurrentColor.INSTANCE),
    BORDER_LEFT_COLOR(false, CurrentColor.INSTANCE),
    BORDER_TOP_LEFT_RADIUS(false, Length.ZERO),
    BORDER_TOP_RIGHT_RADIUS(false, Length.ZERO),
    BORDER_BOTTOM_RIGHT_RADIUS(false, Length.ZERO),
    BORDER_BOTTOM_LEFT_RADIUS(false, Length.ZERO),
    BACKGROUND_COLOR(false, new Color(0, 0, 0, 0)),
    OPACITY(false, 1.0),
    OVERFLOW(false, Keyword.Overflow.VISIBLE),
    OBJECT_FIT(false, Keyword.ObjectFit.FILL),
    VISIBILITY(true, Keyword.Visibility.VISIBLE),
    BOX_DECORATION_BREAK(false, Keyword.BoxDecorationBreak.SLICE),
    // Font
    COLOR(true, Color.BLACK),
    FONT_FAMILY(true, List.of("serif")),
    FONT_SIZE(true, 12.0),
    FONT_WEIGHT(true, 400),
    FONT_STYLE(true, Keyword.FontStyle.NORMAL),
    FONT_KERNING(true, Keyword.FontKerning.AUTO),
    FONT_VARIANT_CAPS(true, Keyword.FontCaps.NORMAL),
    FONT_VARIANT_LIGATURES(true, Set.of()),
    FONT_VARIANT_NUMERIC(true, Set.of()),
    FONT_VARIANT_POSITION(true, Keyword.FontPosition.NORMAL),
    FONT_FEATURE_SETTINGS(true, Map.of()),
    LINE_HEIGHT(true, LineHeight.NORMAL),
    // Text
    LETTER_SPACING(true, 0.0),
    WORD_SPACING(true, 0.0),
    TEXT_ALIGN(true, Keyword.TextAlign.START),
    TEXT_ALIGN_LAST(true, Keyword.TextAlign.AUTO),
    TEXT_INDENT(true, Length.ZERO),
    TEXT_TRANSFORM(true, Keyword.TextTransform.NONE),
    TEXT_DECORATION_LINE(false, Set.of()),
    TEXT_DECORATION_COLOR(false, CurrentColor.INSTANCE),
    TEXT_DECORATION_STYLE(false, Keyword.DecorationStyle.SOLID),
    TEXT_DECORATION_THICKNESS(false, Length.AUTO),
    TEXT_WRAP(true, Keyword.TextWrap.WRAP),
    WHITE_SPACE(true, Keyword.WhiteSpace.NORMAL),
    HYPHENS(true, Keyword.Hyphens.MANUAL),
    HYPHENATE_LIMIT_CHARS(true, new HyphenateLimitChars(6, 3, 3)),
    HYPHENATE_LIMIT_LINES(true, Integer.MAX_VALUE),
    HANGING_PUNCTUATION(true, Set.of()),
    OVERFLOW_WRAP(true, Keyword.OverflowWrap.NORMAL),
    VERTICAL_ALIGN(false, VerticalAlign.BASELINE),
    DIRECTION(true, Keyword.Direction.LTR),
    UNICODE_BIDI(false, Keyword.UnicodeBidi.NORMAL),
    INITIAL_LETTER(false, Optional.empty()),
    // Lists and generated content
    LIST_STYLE_TYPE(true, ListStyleType.DISC),
    LIST_STYLE_POSITION(true, Keyword.ListStylePosition.OUTSIDE),
    CONTENT(false, Content.NORMAL),
    QUOTES(true, List.of(new QuotePair("“", "”"), new QuotePair("‘", "’"))),
    COUNTER_RESET(false, List.of()),
    COUNTER_INCREMENT(false, List.of()),
    COUNTER_SET(false, List.of()),
    STRING_SET(false, List.of()),
    BOOKMARK_LEVEL(false, 0),
    BOOKMARK_LABEL(false, List.of(new ContentPart.ElementText(ContentPart.What.TEXT))),
    // Pages and columns
    PAGE(true, ""),
    BREAK_BEFORE(false, Keyword.Break.AUTO),
    BREAK_AFTER(false, Keyword.Break.AUTO),
    BREAK_INSIDE(false, Keyword.Break.AUTO),
    WIDOWS(true, 2),
    ORPHANS(true, 2),
    COLUMN_COUNT(false, 0),
    COLUMN_WIDTH(false, Length.AUTO),
    COLUMN_GAP(false, Length.AUTO),
    COLUMN_SPAN(false, Keyword.ColumnSpan.NONE),
    COLUMN_FILL(false, Keyword.ColumnFill.BALANCE),
    COLUMN_RULE_WIDTH(false, 2.25),
    COLUMN_RULE_STYLE(false, Keyword.BorderStyle.NONE),
    COLUMN_RULE_COLOR(false, CurrentColor.INSTANCE),
    FOOTNOTE_DISPLAY(false, Keyword.FootnoteDisplay.BLOCK),
    FOOTNOTE_POLICY(false, Keyword.FootnotePolicy.AUTO),
    // Tables
    BORDER_COLLAPSE(true, Keyword.BorderCollapse.SEPARATE),
    BORDER_SPACING(true, new BorderSpacing(0, 0)),
    CAPTION_SIDE(true, Keyword.CaptionSide.TOP),
    EMPTY_CELLS(true, Keyword.EmptyCells.SHOW),
    TABLE_LAYOUT(false, Keyword.TableLayout.AUTO);

    private final boolean inherited;
    private final Object initial;

    Property(boolean inherited, Object initial) {
        this.inherited = inherited;
        this.initial = initial;
    }

    /** Where {@link ComputedStyle} keeps its value. */
    @SuppressWarnings("EnumOrdinal") // an index into arrays that never leave the process
    int index() {
        return ordinal();
    }

    boolean inherited() {
        return inherited;
    }

    Object initial() {
        return initial;
    }

    String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
