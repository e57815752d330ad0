package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.List;
import java.util.Optional;

/**
 * A block container that contains block-level boxes only.
 *
 * @param labels labels attached to its start
 * @param marker outside marker of a list item
 */
public record BlockBox(
        ComputedStyle style, List<Label> labels, Optional<ListMarker> marker, List<Box> children, Optional<String> mark)
        implements Box {

    public BlockBox {
        labels = List.copyOf(labels);
        children = List.copyOf(children);
    }
}
