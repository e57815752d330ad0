package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.property.Declarations;
import java.util.Map;

/**
 * An {@code @page} rule for one of its selectors.
 *
 * @param selector page selector
 * @param page declarations of the page itself
 * @param marginBoxes declarations of its margin boxes
 * @param footnote declarations of {@code @footnote}
 * @param origin origin of the sheet
 * @param layer layer of the rule
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
