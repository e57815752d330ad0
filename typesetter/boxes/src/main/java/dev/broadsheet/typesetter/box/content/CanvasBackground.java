package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The element whose background covers every page instead of its own box: the root, or {@code body} where the root has
 * none; CSS 2.2, section 14.2.
 */
public record CanvasBackground(Optional<Element> owner, Optional<ComputedStyle> style) {

    public static CanvasBackground of(Element root, Styles styles) {
        return owner(root, styles)
                .map(owner -> new CanvasBackground(Optional.of(owner), Optional.of(styles.of(owner))))
                .orElseGet(() -> new CanvasBackground(Optional.empty(), Optional.empty()));
    }

    private static Optional<Element> owner(Element root, Styles styles) {
        if (!root.normalName().equals("html")) {
            return Optional.empty();
        }
        if (isSeen(styles.of(root))) {
            return Optional.of(root);
        }
        return root.children().stream()
                .filter(child -> child.normalName().equals("body"))
                .findFirst()
                .filter(body -> isSeen(styles.of(body)));
    }

    private static boolean isSeen(ComputedStyle style) {
        return !style.backgroundColor().transparent() || !style.backgrounds().isEmpty();
    }

    /** Returns the style of an element's box, without the background if the canvas has it. */
    public ComputedStyle within(Element element, ComputedStyle own) {
        return owner.isPresent() && owner.get().equals(element) ? OuterStyles.withoutBackground(own) : own;
    }
}
