package dev.broadsheet.typesetter.css;

import java.util.Map;
import java.util.Optional;

/** Computes the styles of pages. */
final class PageStyles {

    private static final double A4_WIDTH = 595.2755905511812;
    private static final double A4_HEIGHT = 841.8897637795276;

    private final ComputedStyle root;

    PageStyles(ComputedStyle root) {
        this.root = root;
    }

    PageStyle of(PageContext page) {
        return new PageStyle(A4_WIDTH, A4_HEIGHT, root, Map.of(), Optional.empty());
    }
}
