package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineBox;
import dev.broadsheet.typesetter.box.InlineEffect;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.TextLine;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The context that a node gets from its ancestors.
 *
 * @param style style of the parent element
 * @param inlineTag structure element of the enclosing inline element; null directly within a block
 * @param depth of nesting
 */
record Context(
        ComputedStyle style,
        @Nullable Tag inlineTag,
        Locale language,
        Optional<Link> link,
        List<TextLine> lines,
        List<InlineBox> boxes,
        InlineEffect effect,
        double rise,
        Optional<String> mark,
        int depth) {

    /** Returns the context of the children of a block. */
    Context block(ComputedStyle blockStyle, Locale blockLanguage, Optional<String> blockMark) {
        return new Context(blockStyle, null, blockLanguage, link, lines, List.of(), effect, 0, blockMark, depth + 1);
    }

    /** Returns the context of a block apart from the line, without decorations, boxes and effects of the text around it. */
    Context apart() {
        return apart(link);
    }

    /** Returns the context of an inline block. Within a link's element, it is the line that makes it a part of the link. */
    Context inlineBlock() {
        return apart(inlineTag == null ? link : Optional.empty());
    }

    private Context apart(Optional<Link> own) {
        return new Context(style, inlineTag, language, own, List.of(), List.of(), InlineEffect.NONE, 0, mark, depth);
    }

    /** Returns the context of an artifact. */
    Context unread() {
        Tag artifact = Tag.artifact(language);
        return new Context(style, artifact, language, Optional.empty(), lines, boxes, effect, rise, mark, depth);
    }

    /** Returns the context of text directly within a link. */
    Context within(Link inner) {
        return new Context(style, inner.tag(), language, Optional.of(inner), lines, boxes, effect, rise, mark, depth);
    }

    /** Returns the context of a picture of this style within text. */
    Context around(ComputedStyle picture) {
        return new Context(style, inlineTag, language, link, lines, boxes, effect.with(picture), rise, mark, depth);
    }

    Context linked(Link own) {
        return new Context(style, inlineTag, language, Optional.of(own), lines, boxes, effect, rise, mark, depth);
    }

    Ink ink(Tag tag) {
        return new Ink(style, tag, link, lines, boxes, effect, rise, language, mark);
    }
}
