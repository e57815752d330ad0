package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.style.Blockification;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The styles of items of a flex container, which are all blocks; CSS Flexible Box Layout 1, section 4. */
final class ItemStyles {

    private final IdentityHashMap<ComputedStyle, ComputedStyle> known = new IdentityHashMap<>();

    /** Whether an element is an item; others are part of the text around them. */
    boolean isItem(Element element, ComputedStyle style) {
        boolean shown = style.display() != Display.CONTENTS && style.display() != Display.NONE;
        return shown && !element.normalName().equals("br");
    }

    /** Returns the style of an item; equal styles share one instance. */
    ComputedStyle style(ComputedStyle own) {
        return known.computeIfAbsent(own, Blockification::item);
    }

    /** Makes text between items an item as well. */
    static List<Box> around(List<Box> children, ComputedStyle container, Optional<String> mark) {
        List<Box> items = new ArrayList<>(children);
        items.replaceAll(child -> child instanceof ParagraphBox text && !text.isMarkOnly()
                ? new BlockBox(
                        OuterStyles.anonymous(container, Display.BLOCK),
                        List.of(),
                        Optional.empty(),
                        List.of(text),
                        mark)
                : child);
        return items;
    }
}
