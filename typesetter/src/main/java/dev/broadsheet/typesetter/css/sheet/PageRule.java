package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.property.Declarations;
import java.util.Map;

/**
 * One selector of an {@code @page} rule.
 *
 * @param selector which pages
 * @param page declarations of the page itself
 * @param marginBoxes declarations of its margin boxes
 * @param footnote declarations of {@code @footnote}
 * @param origin of the sheet
 * @param layer that it is in
 */
public record PageRule(
        PageSelector selector,
        Declarations page,
        Map<MarginBox, Declarations> marginBoxes,
        Declarations footnote,
        Origin origin,
        Layers.Layer layer) {

    public PageRule {
        marginBoxes = Map.copyOf(marginBoxes);
    }
}
