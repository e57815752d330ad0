package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.pdf.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The computed style of an element, a pseudo-element, a page or a margin box: one value for every property. Absolute
 * lengths are in pt, {@code em} and its kin are resolved, percentages are not. Logical properties have become physical
 * ones. Immutable; elements of equal style share one instance.
 */
public final class ComputedStyle {

    private final Object[] values;
    private final CustomProperties customProperties;

    ComputedStyle(Object[] values, CustomProperties customProperties) {
        this.values = values;
        this.customProperties = customProperties;
    }

    /** The value under the property's own type, which {@link Property} and its grammar guarantee. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> T get(Property property) {
        return (T) values[property.index()];
    }

    Object raw(Property property) {
        return values[property.index()];
    }

    ComputedStyle with(Property property, Object value) {
        Object[] changed = values.clone();
        changed[property.index()] = value;
        return new ComputedStyle(changed, customProperties);
    }

    CustomProperties customProperties() {
        return customProperties;
    }

    // Box

    public Keyword.Display display() {
        return get(Property.DISPLAY);
    }

    public Keyword.Position position() {
        return this.<Positioning>get(Property.POSITION).position();
    }

    /** The name of the running element that this is, taken out of the flow for the margins of pages; empty for none. */
    public String running() {
        return this.<Positioning>get(Property.POSITION).running();
    }

    public Length inset(Side side) {
        return get(side.inset);
    }

    /**
     * How far a box of relative position is moved away from a side, in pt; CSS 2.2, section 9.4.3.
     *
     * @param basis of percentages
     */
    public double offsetFrom(Side side, double basis) {
        Length near = inset(side);
        return near.isAuto() ? 0 - inset(side.opposite()).resolve(basis, 0) : near.resolve(basis);
    }

    public Keyword.Floating floating() {
        return get(Property.FLOAT);
    }

    public Keyword.FloatReference floatReference() {
        return get(Property.FLOAT_REFERENCE);
    }

    public Keyword.Clear clear() {
        return get(Property.CLEAR);
    }

    public Length width() {
        return get(Property.WIDTH);
    }

    public Length height() {
        return get(Property.HEIGHT);
    }

    /** {@link Length#AUTO} counts as zero. */
    public Length minWidth() {
        return get(Property.MIN_WIDTH);
    }

    /** {@link Length#AUTO} counts as zero. */
    public Length minHeight() {
        return get(Property.MIN_HEIGHT);
    }

    /** {@link Length#AUTO} for none. */
    public Length maxWidth() {
        return get(Property.MAX_WIDTH);
    }

    /** {@link Length#AUTO} for none. */
    public Length maxHeight() {
        return get(Property.MAX_HEIGHT);
    }

    public Keyword.BoxSizing boxSizing() {
        return get(Property.BOX_SIZING);
    }

    public Length margin(Side side) {
        return get(side.margin);
    }

    public Length padding(Side side) {
        return get(side.padding);
    }

    /** In pt; 0 when there is no such border. */
    public double borderWidth(Side side) {
        return width(side.borderWidth, side.borderStyle);
    }

    public Keyword.BorderStyle borderStyle(Side side) {
        return get(side.borderStyle);
    }

    public Color borderColor(Side side) {
        return get(side.borderColor);
    }

    public CornerRadius borderTopLeftRadius() {
        return get(Property.BORDER_TOP_LEFT_RADIUS);
    }

    public CornerRadius borderTopRightRadius() {
        return get(Property.BORDER_TOP_RIGHT_RADIUS);
    }

    public CornerRadius borderBottomRightRadius() {
        return get(Property.BORDER_BOTTOM_RIGHT_RADIUS);
    }

    public CornerRadius borderBottomLeftRadius() {
        return get(Property.BORDER_BOTTOM_LEFT_RADIUS);
    }

    public Color backgroundColor() {
        return get(Property.BACKGROUND_COLOR);
    }

    /** Painted over the background's colour. */
    public Optional<Background> background() {
        Optional<BackgroundImage> image = get(Property.BACKGROUND_IMAGE);
        return image.map(shown -> new Background(
                shown,
                get(Property.BACKGROUND_POSITION),
                get(Property.BACKGROUND_SIZE),
                get(Property.BACKGROUND_REPEAT)));
    }

    public double opacity() {
        return get(Property.OPACITY);
    }

    public Keyword.Overflow overflow() {
        return get(Property.OVERFLOW);
    }

    public Keyword.ObjectFit objectFit() {
        return get(Property.OBJECT_FIT);
    }

    public Place objectPosition() {
        return get(Property.OBJECT_POSITION);
    }

    /** 0 for auto. */
    public int zIndex() {
        return get(Property.Z_INDEX);
    }

    public Keyword.Visibility visibility() {
        return get(Property.VISIBILITY);
    }

    public Keyword.BoxDecorationBreak boxDecorationBreak() {
        return get(Property.BOX_DECORATION_BREAK);
    }

    // Font

    public Color color() {
        return get(Property.COLOR);
    }

    public List<String> fontFamily() {
        return get(Property.FONT_FAMILY);
    }

    /** In pt. */
    public double fontSize() {
        return get(Property.FONT_SIZE);
    }

    public int fontWeight() {
        return get(Property.FONT_WEIGHT);
    }

    public Keyword.FontStyle fontStyle() {
        return get(Property.FONT_STYLE);
    }

    public Keyword.FontKerning fontKerning() {
        return get(Property.FONT_KERNING);
    }

    public Keyword.FontCaps fontVariantCaps() {
        return get(Property.FONT_VARIANT_CAPS);
    }

    /** Empty for normal. */
    public Set<Keyword.Ligatures> fontVariantLigatures() {
        return get(Property.FONT_VARIANT_LIGATURES);
    }

    /** Empty for normal. */
    public Set<Keyword.Figures> fontVariantNumeric() {
        return get(Property.FONT_VARIANT_NUMERIC);
    }

    public Keyword.FontPosition fontVariantPosition() {
        return get(Property.FONT_VARIANT_POSITION);
    }

    /** Values by four-letter tag, sorted. */
    public Map<String, Integer> fontFeatureSettings() {
        return get(Property.FONT_FEATURE_SETTINGS);
    }

    // Text

    /** In pt. */
    public double letterSpacing() {
        return get(Property.LETTER_SPACING);
    }

    /** In pt. */
    public double wordSpacing() {
        return get(Property.WORD_SPACING);
    }

    public TextIndent textIndent() {
        return get(Property.TEXT_INDENT);
    }

    public Keyword.TextTransform textTransform() {
        return get(Property.TEXT_TRANSFORM);
    }

    /** Empty for none; of this element only, since decorations are propagated by the boxes. */
    public Set<Keyword.DecorationLine> textDecorationLine() {
        return get(Property.TEXT_DECORATION_LINE);
    }

    public Color textDecorationColor() {
        return get(Property.TEXT_DECORATION_COLOR);
    }

    public Keyword.DecorationStyle textDecorationStyle() {
        return get(Property.TEXT_DECORATION_STYLE);
    }

    public Length textDecorationThickness() {
        return get(Property.TEXT_DECORATION_THICKNESS);
    }

    public Keyword.SkipInk textDecorationSkipInk() {
        return get(Property.TEXT_DECORATION_SKIP_INK);
    }

    /** Downwards, from where the position puts it. */
    public Length textUnderlineOffset() {
        return get(Property.TEXT_UNDERLINE_OFFSET);
    }

    public Keyword.UnderlinePosition textUnderlinePosition() {
        return get(Property.TEXT_UNDERLINE_POSITION);
    }

    public Keyword.TextAutospace textAutospace() {
        return get(Property.TEXT_AUTOSPACE);
    }

    public Keyword.TextSpacingTrim textSpacingTrim() {
        return get(Property.TEXT_SPACING_TRIM);
    }

    /** A percentage is of the width of a space. */
    public Length tabSize() {
        return get(Property.TAB_SIZE);
    }

    public Keyword.LineBreak lineBreak() {
        return get(Property.LINE_BREAK);
    }

    public Keyword.WordBreak wordBreak() {
        return get(Property.WORD_BREAK);
    }

    public FontExpansion fontExpansion() {
        return get(Property.BS_FONT_EXPANSION);
    }

    /** What lines begin with that a long line of preformatted text goes on in; empty for nothing. */
    public String turnMark() {
        return get(Property.BS_TURN_MARK);
    }

    public Length turnIndent() {
        return get(Property.BS_TURN_INDENT);
    }

    /** Distance of the lines of a grid that pages keep; nothing for none. */
    public Length lineGrid() {
        return get(Property.BS_LINE_GRID);
    }

    /** Empty for the font's own hyphen. */
    public String hyphenateCharacter() {
        return get(Property.HYPHENATE_CHARACTER);
    }

    public Keyword.HyphenateLimitLast hyphenateLimitLast() {
        return get(Property.HYPHENATE_LIMIT_LAST);
    }

    /** Room that may stay empty at a line's end before a word is divided. */
    public Length hyphenateLimitZone() {
        return get(Property.HYPHENATE_LIMIT_ZONE);
    }

    public Keyword.TextWrap textWrap() {
        return get(Property.TEXT_WRAP);
    }

    public Keyword.WhiteSpace whiteSpace() {
        return get(Property.WHITE_SPACE);
    }

    public Keyword.Hyphens hyphens() {
        return get(Property.HYPHENS);
    }

    public HyphenateLimitChars hyphenateLimitChars() {
        return get(Property.HYPHENATE_LIMIT_CHARS);
    }

    /** {@link Integer#MAX_VALUE} for no limit. */
    public int hyphenateLimitLines() {
        return get(Property.HYPHENATE_LIMIT_LINES);
    }

    public Set<Keyword.HangingPunctuation> hangingPunctuation() {
        return get(Property.HANGING_PUNCTUATION);
    }

    public Keyword.OverflowWrap overflowWrap() {
        return get(Property.OVERFLOW_WRAP);
    }

    public VerticalAlign verticalAlign() {
        return get(Property.VERTICAL_ALIGN);
    }

    public Keyword.Direction direction() {
        return get(Property.DIRECTION);
    }

    public Keyword.UnicodeBidi unicodeBidi() {
        return get(Property.UNICODE_BIDI);
    }

    public Optional<InitialLetter> initialLetter() {
        return get(Property.INITIAL_LETTER);
    }

    // Lists and generated content

    public ListStyleType listStyleType() {
        return get(Property.LIST_STYLE_TYPE);
    }

    public Keyword.ListStylePosition listStylePosition() {
        return get(Property.LIST_STYLE_POSITION);
    }

    public List<QuotePair> quotes() {
        return get(Property.QUOTES);
    }

    public List<CounterChange> counterReset() {
        return get(Property.COUNTER_RESET);
    }

    public List<CounterChange> counterIncrement() {
        return get(Property.COUNTER_INCREMENT);
    }

    public List<CounterChange> counterSet() {
        return get(Property.COUNTER_SET);
    }

    public List<StringSet> stringSet() {
        return get(Property.STRING_SET);
    }

    /** 1 or more; 0 for none. */
    public int bookmarkLevel() {
        return get(Property.BOOKMARK_LEVEL);
    }

    public List<ContentPart> bookmarkLabel() {
        return get(Property.BOOKMARK_LABEL);
    }

    // Pages and columns

    /** The used name of the page; empty for auto. */
    public String page() {
        return get(Property.PAGE);
    }

    public Keyword.Break breakBefore() {
        return get(Property.BREAK_BEFORE);
    }

    public Keyword.Break breakAfter() {
        return get(Property.BREAK_AFTER);
    }

    public Keyword.Break breakInside() {
        return get(Property.BREAK_INSIDE);
    }

    public int widows() {
        return get(Property.WIDOWS);
    }

    public int orphans() {
        return get(Property.ORPHANS);
    }

    /** 0 for auto. */
    public int columnCount() {
        return get(Property.COLUMN_COUNT);
    }

    public Length columnWidth() {
        return get(Property.COLUMN_WIDTH);
    }

    public Keyword.ColumnSpan columnSpan() {
        return get(Property.COLUMN_SPAN);
    }

    public Keyword.ColumnFill columnFill() {
        return get(Property.COLUMN_FILL);
    }

    /** In pt; 0 when there is no rule. */
    public double columnRuleWidth() {
        return width(Property.COLUMN_RULE_WIDTH, Property.COLUMN_RULE_STYLE);
    }

    public Keyword.BorderStyle columnRuleStyle() {
        return get(Property.COLUMN_RULE_STYLE);
    }

    public Color columnRuleColor() {
        return get(Property.COLUMN_RULE_COLOR);
    }

    /** What is added to a caption that is repeated where its table goes on; empty when it is not repeated. */
    public String continued() {
        return get(Property.BS_CONTINUED);
    }

    public Keyword.FootnoteDisplay footnoteDisplay() {
        return get(Property.FOOTNOTE_DISPLAY);
    }

    public Keyword.FootnotePolicy footnotePolicy() {
        return get(Property.FOOTNOTE_POLICY);
    }

    // Tables

    public Keyword.BorderCollapse borderCollapse() {
        return get(Property.BORDER_COLLAPSE);
    }

    public BorderSpacing borderSpacing() {
        return get(Property.BORDER_SPACING);
    }

    public Keyword.CaptionSide captionSide() {
        return get(Property.CAPTION_SIDE);
    }

    public Keyword.EmptyCells emptyCells() {
        return get(Property.EMPTY_CELLS);
    }

    public Keyword.TableLayout tableLayout() {
        return get(Property.TABLE_LAYOUT);
    }

    // Values that depend on more than one property

    /**
     * Distance between baselines, in pt.
     *
     * @param normal what {@code normal} is for the font, in em
     */
    public double lineHeight(double normal) {
        return this.<LineHeight>get(Property.LINE_HEIGHT).used(fontSize(), normal);
    }

    /** LEFT, RIGHT, CENTER or JUSTIFY. */
    public Keyword.TextAlign textAlign() {
        Object align = get(Property.TEXT_ALIGN);
        return physical(align instanceof Keyword.TextAlign word ? word : Keyword.TextAlign.START);
    }

    /** How the cells of a column are aligned by a character of theirs. */
    public Optional<CharacterAlign> characterAlign() {
        Object align = get(Property.TEXT_ALIGN);
        return align instanceof CharacterAlign character ? Optional.of(character) : Optional.empty();
    }

    /** LEFT, RIGHT, CENTER or JUSTIFY. */
    public Keyword.TextAlign textAlignLast() {
        Keyword.TextAlign last = get(Property.TEXT_ALIGN_LAST);
        if (last != Keyword.TextAlign.AUTO) {
            return physical(last);
        }
        Keyword.TextAlign all = textAlign();
        return all == Keyword.TextAlign.JUSTIFY ? physical(Keyword.TextAlign.START) : all;
    }

    /** The items of {@code content}; empty for {@code normal} and {@code none}. */
    public List<ContentPart> content() {
        return this.<Content>get(Property.CONTENT).parts();
    }

    /** Gap between columns; {@code normal} is 1 em. */
    public Length columnGap() {
        Length gap = get(Property.COLUMN_GAP);
        return gap.isAuto() ? Length.pt(fontSize()) : gap;
    }

    /** How far the page is printed beyond the edges at which it is cut, in pt; {@code auto} is 6 pt for crop marks. */
    public double bleed() {
        return this.<Length>get(Property.BLEED).resolve(0, marks().contains(Keyword.Mark.CROP) ? 6 : 0);
    }

    /** What shows the printer where the page is cut. */
    public Set<Keyword.Mark> marks() {
        return get(Property.MARKS);
    }

    PageSize pageSize() {
        return get(Property.SIZE);
    }

    private double width(Property width, Property style) {
        Keyword.BorderStyle kind = get(style);
        boolean none = kind == Keyword.BorderStyle.NONE || kind == Keyword.BorderStyle.HIDDEN;
        return none ? 0 : this.<Double>get(width);
    }

    private Keyword.TextAlign physical(Keyword.TextAlign align) {
        boolean rightToLeft = direction() == Keyword.Direction.RTL;
        return switch (align) {
            case START, AUTO -> rightToLeft ? Keyword.TextAlign.RIGHT : Keyword.TextAlign.LEFT;
            case END -> rightToLeft ? Keyword.TextAlign.LEFT : Keyword.TextAlign.RIGHT;
            default -> align;
        };
    }
}
