package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything about a run of text that shaping does not need: what it belongs to and how it is painted.
 *
 * @param style of the inline box
 * @param tag that the text is content of
 * @param link that it is part of
 * @param lines under, over or through it
 * @param boxes inline boxes around it that have a background, borders or padding, outermost first
 * @param effect what is done to it when it has its place
 * @param rise of its baseline, in pt
 * @param language of the text
 * @param mark source mark of the nearest element that has one
 */
public record Ink(
        ComputedStyle style,
        Tag tag,
        Optional<Link> link,
        List<TextLine> lines,
        List<InlineBox> boxes,
        InlineEffect effect,
        double rise,
        Locale language,
        Optional<String> mark) {

    public Ink {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
    }

    /** As content of a link of its own. */
    Ink linked(Link own) {
        return new Ink(style, own.tag(), Optional.of(own), lines, boxes, effect, rise, language, mark);
    }

    /** The same in another style. */
    public Ink withStyle(ComputedStyle other) {
        return new Ink(other, tag, link, lines, boxes, effect, rise, language, mark);
    }

    /** The same as content of another element. */
    public Ink withTag(Tag other) {
        return new Ink(style, other, link, lines, boxes, effect, rise, language, mark);
    }

    /** The same of something that is elsewhere. */
    Ink at(Optional<String> place) {
        return new Ink(style, tag, link, lines, boxes, effect, rise, language, place);
    }
}
