package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The properties of a text run that shaping does not need: its tag, link and painting.
 *
 * @param style style of the inline box
 * @param tag structure element of the text
 * @param link link that it is part of
 * @param lines decoration lines
 * @param boxes enclosing inline boxes with a background, borders or padding, outermost first
 * @param effect effect applied after layout
 * @param rise rise of its baseline, in pt
 * @param language language of the text
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

    /** Returns a copy that is the content of a link. */
    Ink linked(Link own) {
        return new Ink(style, own.tag(), Optional.of(own), lines, boxes, effect, rise, language, mark);
    }

    /** Returns a copy with another style. */
    public Ink withStyle(ComputedStyle other) {
        return new Ink(other, tag, link, lines, boxes, effect, rise, language, mark);
    }

    /** Returns a copy with another structure element. */
    public Ink withTag(Tag other) {
        return new Ink(style, other, link, lines, boxes, effect, rise, language, mark);
    }

    /** Returns a copy with another source mark. */
    public Ink at(Optional<String> place) {
        return new Ink(style, tag, link, lines, boxes, effect, rise, language, place);
    }
}
