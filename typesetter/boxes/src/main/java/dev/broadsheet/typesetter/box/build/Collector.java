package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.content.FirstLetter;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Whitespace;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.grammar.Keyword.WhiteSpace;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the content of one block: blocks, and everything between them as anonymous paragraphs with collapsed white space.
 */
final class Collector {

    private final ComputedStyle style;
    private final Locale language;
    private final Tag tag;
    private final boolean wrapParagraphs;
    private final List<Box> children = new ArrayList<>();
    private List<InlineItem> items = new ArrayList<>();
    private @Nullable Tag paragraph;
    private boolean first = true;
    private boolean endsWithSpace = true;
    private boolean hasContent;
    private @Nullable ComputedStyle firstLetter;
    private @Nullable ComputedStyle firstLine;
    private @Nullable Lead lead;
    private @Nullable Link link;
    private boolean holdsItems;

    /** @param wrapParagraphs whether inline content needs a P element within {@code tag} */
    Collector(ComputedStyle style, Locale language, Tag tag, boolean wrapParagraphs) {
        this.style = style;
        this.language = language;
        this.tag = tag;
        this.wrapParagraphs = wrapParagraphs;
    }

    /** Returns a collector whose content is an artifact. */
    Collector unread() {
        return new Collector(style, language, Tag.artifact(language), false);
    }

    /** Text to be inserted before the first content, which may be in a nested block. */
    record Lead(String text, Ink ink, Origin origin) {}

    void lead(Lead text) {
        lead = text;
    }

    /** Makes each child element a block, and the text between them as well. */
    void holdItems() {
        holdsItems = true;
    }

    boolean holdsItems() {
        return holdsItems;
    }

    /** Removes the lead and returns it, for a block that is the first content. */
    Optional<Lead> takeLead() {
        Optional<Lead> taken = Optional.ofNullable(lead);
        lead = null;
        return taken;
    }

    private void useLead() {
        takeLead().ifPresent(own -> text(own.text(), own.ink(), own.origin()));
    }

    Tag tag() {
        return tag;
    }

    /** Returns the structure element for inline content at this point. */
    Tag inlineTag() {
        if (!wrapParagraphs) {
            return tag;
        }
        if (paragraph == null) {
            paragraph = tag.child("P", language);
        }
        return paragraph;
    }

    /** Returns the structure element for a block within a line; text after it begins a new P. */
    Tag blockTag() {
        paragraph = null;
        link = null;
        return tag;
    }

    /** Returns the link for the text of this paragraph, as a part of one that spans several paragraphs. */
    Link linkWithin(Link around) {
        Link own = link;
        if (own == null || !own.target().equals(around.target())) {
            own = new Link(
                    around.internal(),
                    around.target(),
                    around.contents(),
                    inlineTag().child("Link"));
            link = own;
        }
        return own;
    }

    /** Sets the style of {@code ::first-letter}. */
    void firstLetter(ComputedStyle letterStyle) {
        firstLetter = letterStyle;
    }

    /** Sets the style of {@code ::first-line}. */
    void firstLine(ComputedStyle lineStyle) {
        firstLine = lineStyle;
    }

    void block(Box box) {
        useLead();
        flush();
        children.add(box);
    }

    /** Adds a float or positioned box, before the paragraph in which it occurs. */
    void outOfFlow(Box box) {
        children.add(box);
    }

    void text(String text, Ink ink, Origin origin) {
        WhiteSpace whiteSpace = ink.style().whiteSpace();
        if (Whitespace.preservesBreaks(whiteSpace)) {
            String[] lines = text.replace("\r\n", "\n").split("\n", -1);
            Origin begin = origin;
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    lineBreak();
                }
                run(lines[i], ink, begin, !Whitespace.preservesSpaces(whiteSpace));
                begin = begin.after(lines[i]);
            }
        } else {
            run(text, ink, origin, true);
        }
    }

    private void run(String text, Ink ink, Origin origin, boolean collapse) {
        String shown = text;
        if (collapse) {
            shown = Whitespace.collapse(text);
            if (endsWithSpace && shown.startsWith(" ")) {
                shown = shown.substring(1);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        useLead();
        endsWithSpace = collapse && shown.endsWith(" ");
        Origin begin = origin;
        if (!collapse || !shown.equals(" ")) {
            hasContent = true;
            ink.tag().use();
            int letter = takeFirstLetter(shown, ink, origin);
            begin = origin.after(shown, letter);
            shown = shown.substring(letter);
        }
        items.add(new InlineItem.Text(shown, ink, begin));
    }

    /** Adds the first letter, with the punctuation before it, as an item. @return the start of the rest */
    private int takeFirstLetter(String text, Ink ink, Origin origin) {
        ComputedStyle letterStyle = firstLetter;
        int end = letterStyle == null ? 0 : FirstLetter.end(text);
        if (letterStyle == null || end == 0) {
            return 0;
        }
        firstLetter = null;
        Ink letterInk = ink.withStyle(letterStyle);
        String letter = text.substring(0, end);
        items.add(
                items.isEmpty() && isSetApart(letterStyle)
                        ? new InlineItem.Initial(letter, letterStyle, letterInk, origin)
                        : new InlineItem.Text(letter, letterInk, origin));
        return end;
    }

    private static boolean isSetApart(ComputedStyle letterStyle) {
        return letterStyle.initialLetter().isPresent() || letterStyle.floating() == Floating.LEFT;
    }

    void lineBreak() {
        useLead();
        trimEnd();
        items.add(new InlineItem.LineBreak());
        endsWithSpace = true;
        hasContent = true;
    }

    /** Begins or ends a directional run. */
    void direction(String controls, boolean opens) {
        if (!controls.isEmpty()) {
            items.add(new InlineItem.Direction(controls, opens));
        }
    }

    /** Adds any other inline item. */
    void item(InlineItem item) {
        boolean mark = item instanceof InlineItem.Spot || item instanceof InlineItem.Omissible;
        if (!mark) {
            useLead();
        }
        items.add(item);
        hasContent |= !mark;
        if (item instanceof InlineItem.Picture
                || item instanceof InlineItem.Formula
                || item instanceof InlineItem.InlineBlock
                || item instanceof InlineItem.Initial
                || item instanceof InlineItem.Leader
                || item instanceof InlineItem.PagePart
                || item instanceof InlineItem.PageNumber) {
            endsWithSpace = false;
        }
    }

    /** Ends the current paragraph, if there is one. */
    void flush() {
        trimEnd();
        if (hasContent) {
            children.add(new ParagraphBox(
                    style, language, first, items, first ? Optional.ofNullable(firstLine) : Optional.empty()));
            first = false;
        } else {
            keepLabels();
        }
        items = new ArrayList<>();
        paragraph = null;
        link = null;
        endsWithSpace = true;
        hasContent = false;
    }

    private void keepLabels() {
        List<Label> labels = new ArrayList<>();
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Spot spot) {
                labels.add(spot.label());
            }
        }
        if (!labels.isEmpty()) {
            children.add(new ParagraphBox(
                    style,
                    language,
                    false,
                    items.stream().filter(InlineItem.Spot.class::isInstance).toList()));
        }
    }

    private void trimEnd() {
        for (int i = items.size() - 1; i >= 0; i--) {
            InlineItem item = items.get(i);
            if (item instanceof InlineItem.Text text) {
                if (!trim(i, text)) {
                    return;
                }
            } else if (!(item instanceof InlineItem.Spot) && !(item instanceof InlineItem.Direction)) {
                return;
            }
        }
    }

    /** Removes trailing spaces of an item. @return whether to continue with the previous item */
    private boolean trim(int index, InlineItem.Text text) {
        if (Whitespace.preservesSpaces(text.ink().style().whiteSpace())
                || !text.text().endsWith(" ")) {
            return false;
        }
        String trimmed = text.text().substring(0, text.text().length() - 1);
        if (trimmed.isEmpty()) {
            items.remove(index);
            return true;
        }
        items.set(index, new InlineItem.Text(trimmed, text.ink(), text.origin()));
        return false;
    }

    List<Box> finish() {
        return finish(Optional.empty());
    }

    /** @param mark source mark of the block */
    List<Box> finish(Optional<String> mark) {
        useLead();
        flush();
        return holdsItems ? ItemStyles.around(children, style, mark) : children;
    }
}
