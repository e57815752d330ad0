package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.text.HyphenateLimitChars;
import dev.broadsheet.typesetter.css.value.text.InitialLetter;
import dev.broadsheet.typesetter.css.value.text.TextIndent;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import java.util.Optional;
import java.util.Set;

/** Properties of text: spacing, line breaking, hyphenation, decoration and direction. */
public sealed interface TextValues extends StyleValues permits ComputedStyle {

    /** In pt. */
    default double letterSpacing() {
        return get(Property.LETTER_SPACING);
    }

    /** In pt. */
    default double wordSpacing() {
        return get(Property.WORD_SPACING);
    }

    default TextIndent textIndent() {
        return get(Property.TEXT_INDENT);
    }

    default Keyword.TextTransform textTransform() {
        return get(Property.TEXT_TRANSFORM);
    }

    /** Returns the decoration lines of this element only; boxes propagate them. */
    default Set<Keyword.DecorationLine> textDecorationLine() {
        return get(Property.TEXT_DECORATION_LINE);
    }

    default Color textDecorationColor() {
        return get(Property.TEXT_DECORATION_COLOR);
    }

    default Keyword.DecorationStyle textDecorationStyle() {
        return get(Property.TEXT_DECORATION_STYLE);
    }

    default Length textDecorationThickness() {
        return get(Property.TEXT_DECORATION_THICKNESS);
    }

    default Keyword.SkipInk textDecorationSkipInk() {
        return get(Property.TEXT_DECORATION_SKIP_INK);
    }

    /** Returns the underline offset, downwards from the position of {@code text-underline-position}. */
    default Length textUnderlineOffset() {
        return get(Property.TEXT_UNDERLINE_OFFSET);
    }

    default Keyword.UnderlinePosition textUnderlinePosition() {
        return get(Property.TEXT_UNDERLINE_POSITION);
    }

    default Keyword.TextAutospace textAutospace() {
        return get(Property.TEXT_AUTOSPACE);
    }

    default Keyword.TextSpacingTrim textSpacingTrim() {
        return get(Property.TEXT_SPACING_TRIM);
    }

    /** Returns the tab size; percentages refer to the width of a space. */
    default Length tabSize() {
        return get(Property.TAB_SIZE);
    }

    default Keyword.LineBreak lineBreak() {
        return get(Property.LINE_BREAK);
    }

    default Keyword.WordBreak wordBreak() {
        return get(Property.WORD_BREAK);
    }

    /** Returns the share by which the letters of justified lines may be expanded or condensed. */
    default double fontExpansion() {
        return get(Property.BS_FONT_EXPANSION);
    }

    /** Returns the mark at the start of continuation lines of preformatted text; empty for none. */
    default String turnMark() {
        return get(Property.BS_TURN_MARK);
    }

    default Length turnIndent() {
        return get(Property.BS_TURN_INDENT);
    }

    /** Whether paragraphs may have one line more or fewer than is optimal, so that pages are filled. */
    default boolean looseness() {
        return get(Property.BS_LOOSENESS);
    }

    /** Returns the distance of the page's baseline grid; 0 for none. */
    default Length lineGrid() {
        return get(Property.BS_LINE_GRID);
    }

    /** Empty for the font's own hyphen. */
    default String hyphenateCharacter() {
        return get(Property.HYPHENATE_CHARACTER);
    }

    default Keyword.HyphenateLimitLast hyphenateLimitLast() {
        return get(Property.HYPHENATE_LIMIT_LAST);
    }

    /** Returns the width that may remain empty at a line's end before a word is hyphenated. */
    default Length hyphenateLimitZone() {
        return get(Property.HYPHENATE_LIMIT_ZONE);
    }

    default Keyword.TextWrap textWrap() {
        return get(Property.TEXT_WRAP);
    }

    default Keyword.WhiteSpace whiteSpace() {
        return get(Property.WHITE_SPACE);
    }

    default Keyword.Hyphens hyphens() {
        return get(Property.HYPHENS);
    }

    default HyphenateLimitChars hyphenateLimitChars() {
        return get(Property.HYPHENATE_LIMIT_CHARS);
    }

    /** {@link Integer#MAX_VALUE} for no limit. */
    default int hyphenateLimitLines() {
        return get(Property.HYPHENATE_LIMIT_LINES);
    }

    default Set<Keyword.HangingPunctuation> hangingPunctuation() {
        return get(Property.HANGING_PUNCTUATION);
    }

    default Keyword.OverflowWrap overflowWrap() {
        return get(Property.OVERFLOW_WRAP);
    }

    default VerticalAlign verticalAlign() {
        return get(Property.VERTICAL_ALIGN);
    }

    default Keyword.WritingMode writingMode() {
        return get(Property.WRITING_MODE);
    }

    default Keyword.Direction direction() {
        return get(Property.DIRECTION);
    }

    default Keyword.UnicodeBidi unicodeBidi() {
        return get(Property.UNICODE_BIDI);
    }

    default Optional<InitialLetter> initialLetter() {
        return get(Property.INITIAL_LETTER);
    }
}
