package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.PageSize;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.Relative;
import dev.broadsheet.typesetter.css.value.ValueList;
import dev.broadsheet.typesetter.css.value.background.BackgroundRepeat;
import dev.broadsheet.typesetter.css.value.background.BackgroundSize;
import dev.broadsheet.typesetter.css.value.background.BoxShadow;
import dev.broadsheet.typesetter.css.value.background.GradientGrammar;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.css.value.box.AspectRatio;
import dev.broadsheet.typesetter.css.value.box.BorderSpacing;
import dev.broadsheet.typesetter.css.value.box.BoxGrammar;
import dev.broadsheet.typesetter.css.value.box.CornerRadius;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.css.value.box.HeightRange;
import dev.broadsheet.typesetter.css.value.box.MarginGive;
import dev.broadsheet.typesetter.css.value.box.Positioning;
import dev.broadsheet.typesetter.css.value.box.Transform;
import dev.broadsheet.typesetter.css.value.color.Colors;
import dev.broadsheet.typesetter.css.value.color.CurrentColor;
import dev.broadsheet.typesetter.css.value.content.Content;
import dev.broadsheet.typesetter.css.value.content.ContentGrammar;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.grid.GridAreas;
import dev.broadsheet.typesetter.css.value.grid.GridGrammar;
import dev.broadsheet.typesetter.css.value.grid.GridLine;
import dev.broadsheet.typesetter.css.value.grid.GridTemplate;
import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import dev.broadsheet.typesetter.css.value.text.CharacterAlign;
import dev.broadsheet.typesetter.css.value.text.FontGrammar;
import dev.broadsheet.typesetter.css.value.text.FontVariants;
import dev.broadsheet.typesetter.css.value.text.LineHeight;
import dev.broadsheet.typesetter.css.value.text.ListStyleType;
import dev.broadsheet.typesetter.css.value.text.TextGrammar;
import dev.broadsheet.typesetter.css.value.text.TextIndent;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The supported longhand properties: whether they are inherited, their initial values and their syntax. */
@SuppressWarnings("ImmutableEnumChecker") // the values are immutable, which List and Set cannot say
public enum Property {
    // Box
    DISPLAY(false, Keyword.Display.INLINE, Grammar.keyword(Keyword.Display.class)),
    POSITION(false, Positioning.STATIC, Positioning.GRAMMAR),
    TOP(false, Length.AUTO, Lengths.ANY_OR_AUTO),
    RIGHT(false, Length.AUTO, Lengths.ANY_OR_AUTO),
    BOTTOM(false, Length.AUTO, Lengths.ANY_OR_AUTO),
    LEFT(false, Length.AUTO, Lengths.ANY_OR_AUTO),
    FLOAT(false, Keyword.Floating.NONE, BoxGrammar.FLOAT),
    FLOAT_REFERENCE(false, Keyword.FloatReference.INLINE, Grammar.keyword(Keyword.FloatReference.class)),
    CLEAR(false, Keyword.Clear.NONE, Grammar.keyword(Keyword.Clear.class)),
    WIDTH(false, Length.AUTO, Lengths.WIDTH),
    HEIGHT(false, Length.AUTO, Lengths.HEIGHT),
    ASPECT_RATIO(false, AspectRatio.AUTO, AspectRatio.GRAMMAR),
    MIN_WIDTH(false, Length.AUTO, Lengths.POSITIVE_OR_AUTO),
    MIN_HEIGHT(false, Length.AUTO, Lengths.POSITIVE_OR_AUTO),
    MAX_WIDTH(false, Length.AUTO, Lengths.POSITIVE_OR_NONE),
    MAX_HEIGHT(false, Length.AUTO, Lengths.POSITIVE_OR_NONE),
    BOX_SIZING(false, Keyword.BoxSizing.CONTENT_BOX, Grammar.keyword(Keyword.BoxSizing.class)),
    MARGIN_TOP(false, Length.ZERO, Lengths.ANY_OR_AUTO),
    MARGIN_RIGHT(false, Length.ZERO, Lengths.ANY_OR_AUTO),
    MARGIN_BOTTOM(false, Length.ZERO, Lengths.ANY_OR_AUTO),
    MARGIN_LEFT(false, Length.ZERO, Lengths.ANY_OR_AUTO),
    PADDING_TOP(false, Length.ZERO, Lengths.POSITIVE),
    PADDING_RIGHT(false, Length.ZERO, Lengths.POSITIVE),
    PADDING_BOTTOM(false, Length.ZERO, Lengths.POSITIVE),
    PADDING_LEFT(false, Length.ZERO, Lengths.POSITIVE),
    BORDER_TOP_WIDTH(false, 2.25, Lengths.BORDER_WIDTH),
    BORDER_RIGHT_WIDTH(false, 2.25, Lengths.BORDER_WIDTH),
    BORDER_BOTTOM_WIDTH(false, 2.25, Lengths.BORDER_WIDTH),
    BORDER_LEFT_WIDTH(false, 2.25, Lengths.BORDER_WIDTH),
    BORDER_TOP_STYLE(false, Keyword.BorderStyle.NONE, Grammar.keyword(Keyword.BorderStyle.class)),
    BORDER_RIGHT_STYLE(false, Keyword.BorderStyle.NONE, Grammar.keyword(Keyword.BorderStyle.class)),
    BORDER_BOTTOM_STYLE(false, Keyword.BorderStyle.NONE, Grammar.keyword(Keyword.BorderStyle.class)),
    BORDER_LEFT_STYLE(false, Keyword.BorderStyle.NONE, Grammar.keyword(Keyword.BorderStyle.class)),
    BORDER_TOP_COLOR(false, CurrentColor.INSTANCE, Colors::parse),
    BORDER_RIGHT_COLOR(false, CurrentColor.INSTANCE, Colors::parse),
    BORDER_BOTTOM_COLOR(false, CurrentColor.INSTANCE, Colors::parse),
    BORDER_LEFT_COLOR(false, CurrentColor.INSTANCE, Colors::parse),
    BORDER_TOP_LEFT_RADIUS(false, CornerRadius.NONE, CornerRadius.GRAMMAR),
    BORDER_TOP_RIGHT_RADIUS(false, CornerRadius.NONE, CornerRadius.GRAMMAR),
    BORDER_BOTTOM_RIGHT_RADIUS(false, CornerRadius.NONE, CornerRadius.GRAMMAR),
    BORDER_BOTTOM_LEFT_RADIUS(false, CornerRadius.NONE, CornerRadius.GRAMMAR),
    BACKGROUND_COLOR(false, new Color(0, 0, 0, 0), Colors::parse),
    BACKGROUND_CLIP(false, Keyword.BackgroundClip.BORDER_BOX, Grammar.keyword(Keyword.BackgroundClip.class)),
    BACKGROUND_IMAGE(false, List.of(), ValueList.of(GradientGrammar.IMAGE)),
    BACKGROUND_POSITION(false, List.of(Place.START), ValueList.of(Place.GRAMMAR)),
    BACKGROUND_REPEAT(false, List.of(BackgroundRepeat.BOTH), ValueList.of(BackgroundRepeat.GRAMMAR)),
    BACKGROUND_SIZE(false, List.of(BackgroundSize.AUTO), ValueList.of(BackgroundSize.GRAMMAR)),
    BOX_SHADOW(false, List.of(), BoxShadow.GRAMMAR),
    OPACITY(false, 1.0, BoxGrammar.OPACITY),
    TRANSFORM(false, Transform.NONE, Transform.GRAMMAR),
    TRANSFORM_ORIGIN(false, Place.CENTER, Transform.ORIGIN),
    OVERFLOW(false, Keyword.Overflow.VISIBLE, BoxGrammar.OVERFLOW),
    OBJECT_FIT(false, Keyword.ObjectFit.FILL, Grammar.keyword(Keyword.ObjectFit.class)),
    OBJECT_POSITION(false, Place.CENTER, Place.GRAMMAR),
    Z_INDEX(false, 0, BoxGrammar.Z_INDEX),
    READING_ORDER(false, 0, BoxGrammar.INTEGER),
    VISIBILITY(true, Keyword.Visibility.VISIBLE, Grammar.keyword(Keyword.Visibility.class)),
    BOX_DECORATION_BREAK(false, Keyword.BoxDecorationBreak.SLICE, Grammar.keyword(Keyword.BoxDecorationBreak.class)),
    // Font
    COLOR(true, Color.BLACK, Colors::parse),
    FONT_FAMILY(true, List.of("serif"), FontGrammar.FAMILY),
    FONT_SIZE(true, 12.0, FontGrammar.SIZE),
    FONT_WEIGHT(true, 400, FontGrammar.WEIGHT),
    FONT_STYLE(true, Keyword.FontStyle.NORMAL, FontGrammar.STYLE),
    FONT_KERNING(true, Keyword.FontKerning.AUTO, Grammar.keyword(Keyword.FontKerning.class)),
    FONT_VARIANT_CAPS(true, Keyword.FontCaps.NORMAL, Grammar.keyword(Keyword.FontCaps.class)),
    FONT_VARIANT_LIGATURES(true, Set.of(), FontVariants.LIGATURES),
    FONT_VARIANT_NUMERIC(true, Set.of(), FontVariants.NUMERIC),
    FONT_VARIANT_POSITION(true, Keyword.FontPosition.NORMAL, Grammar.keyword(Keyword.FontPosition.class)),
    FONT_FEATURE_SETTINGS(true, Map.of(), FontGrammar.FEATURES),
    LINE_HEIGHT(true, LineHeight.NORMAL, FontGrammar.LINE_HEIGHT),
    // Text
    LETTER_SPACING(true, 0.0, Lengths.SPACING),
    WORD_SPACING(true, 0.0, Lengths.SPACING),
    TEXT_ALIGN(true, Keyword.TextAlign.START, CharacterAlign::parse),
    TEXT_ALIGN_LAST(true, Keyword.TextAlign.AUTO, Grammar.keyword(Keyword.TextAlign.class)),
    TEXT_INDENT(true, TextIndent.NONE, TextGrammar.TEXT_INDENT),
    TEXT_TRANSFORM(true, Keyword.TextTransform.NONE, Grammar.keyword(Keyword.TextTransform.class)),
    TEXT_DECORATION_LINE(false, Set.of(), TextGrammar.DECORATION_LINE),
    TEXT_DECORATION_COLOR(false, CurrentColor.INSTANCE, Colors::parse),
    TEXT_DECORATION_STYLE(false, Keyword.DecorationStyle.SOLID, Grammar.keyword(Keyword.DecorationStyle.class)),
    TEXT_DECORATION_THICKNESS(
            false, Length.AUTO, Grammar.word("from-font", Length.AUTO).or(Lengths.POSITIVE_OR_AUTO)),
    TEXT_DECORATION_SKIP_INK(true, Keyword.SkipInk.AUTO, Grammar.keyword(Keyword.SkipInk.class)),
    TEXT_UNDERLINE_OFFSET(true, Length.AUTO, Lengths.ANY_OR_AUTO),
    TEXT_UNDERLINE_POSITION(true, Keyword.UnderlinePosition.AUTO, Grammar.keyword(Keyword.UnderlinePosition.class)),
    TEXT_AUTOSPACE(true, Keyword.TextAutospace.NORMAL, Grammar.keyword(Keyword.TextAutospace.class)),
    TEXT_SPACING_TRIM(true, Keyword.TextSpacingTrim.NORMAL, Grammar.keyword(Keyword.TextSpacingTrim.class)),
    TEXT_WRAP(true, Keyword.TextWrap.WRAP, Grammar.keyword(Keyword.TextWrap.class)),
    WHITE_SPACE(true, Keyword.WhiteSpace.NORMAL, Grammar.keyword(Keyword.WhiteSpace.class)),
    TAB_SIZE(true, Length.percent(800), TextGrammar.TAB_SIZE),
    LINE_BREAK(true, Keyword.LineBreak.AUTO, Grammar.keyword(Keyword.LineBreak.class)),
    WORD_BREAK(true, Keyword.WordBreak.NORMAL, Grammar.keyword(Keyword.WordBreak.class)),
    BS_FONT_EXPANSION(true, TextGrammar.FONT_EXPANSION_AUTO, TextGrammar.FONT_EXPANSION),
    BS_TURN_MARK(true, "", TextGrammar.TURN_MARK),
    BS_TURN_INDENT(true, Length.ZERO, Lengths.POSITIVE),
    BS_LOOSENESS(true, false, Grammar.word("none", false).or(Grammar.word("auto", true))),
    BS_LINE_GRID(true, Length.ZERO, Grammar.word("none", Length.ZERO).or(Lengths.POSITIVE)),
    HYPHENS(true, Keyword.Hyphens.MANUAL, Grammar.keyword(Keyword.Hyphens.class)),
    HYPHENATE_CHARACTER(true, "", Grammar.word("auto", "").or(ValueReader::takeString)),
    HYPHENATE_LIMIT_LAST(true, Keyword.HyphenateLimitLast.NONE, Grammar.keyword(Keyword.HyphenateLimitLast.class)),
    HYPHENATE_LIMIT_ZONE(true, Length.ZERO, Lengths.POSITIVE),
    HYPHENATE_LIMIT_CHARS(true, TextGrammar.HYPHENATION, TextGrammar.LIMIT_CHARS),
    HYPHENATE_LIMIT_LINES(true, TextGrammar.LINES_AUTO, TextGrammar.LIMIT_LINES),
    HANGING_PUNCTUATION(true, Set.of(), Keywords.set(Keyword.HangingPunctuation.class, "none")),
    OVERFLOW_WRAP(true, Keyword.OverflowWrap.NORMAL, Grammar.keyword(Keyword.OverflowWrap.class)),
    VERTICAL_ALIGN(false, VerticalAlign.BASELINE, TextGrammar.VERTICAL_ALIGN),
    WRITING_MODE(true, Keyword.WritingMode.HORIZONTAL_TB, TextGrammar.WRITING_MODE),
    DIRECTION(true, Keyword.Direction.LTR, Grammar.keyword(Keyword.Direction.class)),
    UNICODE_BIDI(false, Keyword.UnicodeBidi.NORMAL, Grammar.keyword(Keyword.UnicodeBidi.class)),
    INITIAL_LETTER(false, Optional.empty(), TextGrammar.INITIAL_LETTER),
    // Lists and generated content
    LIST_STYLE_TYPE(true, ListStyleType.DISC, TextGrammar::listStyleType),
    LIST_STYLE_IMAGE(true, Optional.empty(), GradientGrammar.PICTURE),
    LIST_STYLE_POSITION(true, Keyword.ListStylePosition.OUTSIDE, Grammar.keyword(Keyword.ListStylePosition.class)),
    CONTENT(false, Content.NORMAL, ContentGrammar.CONTENT),
    BS_SAME_PAGE(false, Keyword.SamePage.PRINT, Grammar.keyword(Keyword.SamePage.class)),
    QUOTES(true, TextGrammar.QUOTES_AUTO, TextGrammar.QUOTES),
    COUNTER_RESET(false, List.of(), TextGrammar.counters(0)),
    COUNTER_INCREMENT(false, List.of(), TextGrammar.counters(1)),
    COUNTER_SET(false, List.of(), TextGrammar.counters(0)),
    STRING_SET(false, List.of(), ContentGrammar.STRING_SET),
    BOOKMARK_LEVEL(false, 0, BoxGrammar.BOOKMARK_LEVEL),
    BOOKMARK_LABEL(false, List.of(new ContentPart.ElementText(ContentPart.What.TEXT)), ContentGrammar.BOOKMARK_LABEL),
    // Pages and columns
    PAGE(true, "", TextGrammar::pageName),
    BREAK_BEFORE(false, Keyword.Break.AUTO, BoxGrammar.BREAK),
    BREAK_AFTER(false, Keyword.Break.AUTO, BoxGrammar.BREAK),
    BREAK_INSIDE(false, Keyword.Break.AUTO, BoxGrammar.BREAK_INSIDE),
    BS_LEGEND(false, false, Grammar.word("none", false).or(Grammar.word("border", true))),
    BS_MARGIN_STRETCH(false, MarginGive.NONE, BoxGrammar.MARGIN_GIVE),
    BS_MARGIN_SHRINK(false, MarginGive.NONE, BoxGrammar.MARGIN_GIVE),
    BS_PICTURE_HEIGHT(false, HeightRange.NONE, BoxGrammar.PICTURE_HEIGHT),
    BS_PICTURE_SHRINK(false, 0.0, BoxGrammar.PICTURE_SHRINK),
    WIDOWS(true, 2, TextGrammar.integer(1)),
    ORPHANS(true, 2, TextGrammar.integer(1)),
    COLUMN_COUNT(false, 0, BoxGrammar.COLUMN_COUNT),
    COLUMN_WIDTH(false, Length.AUTO, Lengths.POSITIVE_OR_AUTO),
    COLUMN_GAP(false, Length.AUTO, BoxGrammar.GAP),
    COLUMN_SPAN(false, Keyword.ColumnSpan.NONE, Grammar.keyword(Keyword.ColumnSpan.class)),
    COLUMN_FILL(false, Keyword.ColumnFill.BALANCE, Grammar.keyword(Keyword.ColumnFill.class)),
    COLUMN_RULE_WIDTH(false, 2.25, Lengths.BORDER_WIDTH),
    COLUMN_RULE_STYLE(false, Keyword.BorderStyle.NONE, Grammar.keyword(Keyword.BorderStyle.class)),
    COLUMN_RULE_COLOR(false, CurrentColor.INSTANCE, Colors::parse),
    FOOTNOTE_DISPLAY(false, Keyword.FootnoteDisplay.BLOCK, BoxGrammar.FOOTNOTE_DISPLAY),
    FOOTNOTE_POLICY(false, Keyword.FootnotePolicy.AUTO, Grammar.keyword(Keyword.FootnotePolicy.class)),
    // Flex containers and their items
    FLEX_DIRECTION(false, Flex.Direction.ROW, Flex.DIRECTION),
    FLEX_WRAP(false, Flex.Wrap.NOWRAP, Flex.WRAP),
    FLEX_GROW(false, 0.0, Flex.FACTOR),
    FLEX_SHRINK(false, 1.0, Flex.FACTOR),
    FLEX_BASIS(false, Flex.Basis.AUTO, Flex.Basis.GRAMMAR),
    ORDER(false, 0, BoxGrammar.INTEGER),
    ROW_GAP(false, Length.AUTO, BoxGrammar.GAP),
    JUSTIFY_CONTENT(false, Alignment.Content.NORMAL, Alignment.CONTENT),
    ALIGN_CONTENT(false, Alignment.Content.NORMAL, Alignment.CONTENT),
    ALIGN_ITEMS(false, Alignment.Item.NORMAL, Alignment.ITEMS),
    ALIGN_SELF(false, Alignment.Item.AUTO, Alignment.SELF),
    JUSTIFY_ITEMS(false, Alignment.Item.NORMAL, Alignment.ITEMS),
    JUSTIFY_SELF(false, Alignment.Item.AUTO, Alignment.SELF),
    // Grids and their items
    GRID_TEMPLATE_ROWS(false, GridTemplate.NONE, GridGrammar.TEMPLATE),
    GRID_TEMPLATE_COLUMNS(false, GridTemplate.NONE, GridGrammar.TEMPLATE),
    GRID_TEMPLATE_AREAS(false, GridAreas.NONE, GridAreas.GRAMMAR),
    GRID_AUTO_ROWS(false, List.of(TrackSize.AUTO), GridGrammar.AUTO_TRACKS),
    GRID_AUTO_COLUMNS(false, List.of(TrackSize.AUTO), GridGrammar.AUTO_TRACKS),
    GRID_AUTO_FLOW(false, GridGrammar.Flow.ROW, GridGrammar.FLOW),
    GRID_ROW_START(false, GridLine.AUTO, GridLine.GRAMMAR),
    GRID_ROW_END(false, GridLine.AUTO, GridLine.GRAMMAR),
    GRID_COLUMN_START(false, GridLine.AUTO, GridLine.GRAMMAR),
    GRID_COLUMN_END(false, GridLine.AUTO, GridLine.GRAMMAR),
    // Tables
    BORDER_COLLAPSE(true, Keyword.BorderCollapse.SEPARATE, Grammar.keyword(Keyword.BorderCollapse.class)),
    BORDER_SPACING(true, new BorderSpacing(0, 0), BoxGrammar.BORDER_SPACING),
    BS_CONTINUED(false, "", TextGrammar.CONTINUED),
    CAPTION_SIDE(true, Keyword.CaptionSide.TOP, Grammar.keyword(Keyword.CaptionSide.class)),
    EMPTY_CELLS(true, Keyword.EmptyCells.SHOW, Grammar.keyword(Keyword.EmptyCells.class)),
    TABLE_LAYOUT(false, Keyword.TableLayout.AUTO, Grammar.keyword(Keyword.TableLayout.class)),
    BLEED(false, Length.AUTO, Lengths.POSITIVE_OR_AUTO),
    MARKS(false, Set.of(), Keywords.set(Keyword.Mark.class, "none")),
    SIZE(false, PageSize.A4, PageSize.GRAMMAR);

    private final boolean inherited;
    private final Object initial;
    private final boolean relative;
    private final Grammar grammar;

    Property(boolean inherited, Object initial, Grammar grammar) {
        this.inherited = inherited;
        this.initial = initial;
        this.relative = initial instanceof Relative;
        this.grammar = grammar;
    }

    /** Returns the index of its value in {@link ComputedStyle}. */
    @SuppressWarnings("EnumOrdinal") // an index into arrays that never leave the process
    public int index() {
        return ordinal();
    }

    public boolean inherited() {
        return inherited;
    }

    /** The initial value, computed or {@link Relative}. */
    public Object initial() {
        return initial;
    }

    /** Whether the initial value is {@link Relative}. */
    public boolean beginsRelative() {
        return relative;
    }

    public Grammar grammar() {
        return grammar;
    }

    /** Returns the name in style sheets; proprietary properties have a prefix. */
    public String css() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return name.startsWith("bs-") ? "-" + name : name;
    }
}
