package dev.broadsheet.typesetter.css;

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
record PageRule(
        PageSelector selector,
        Declarations page,
        Map<MarginBox, Declarations> marginBoxes,
        Declarations footnote,
        Origin origin,
        Layers.Layer layer) {

    PageRule {
        marginBoxes = Map.copyOf(marginBoxes);
    }
}
