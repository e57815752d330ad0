package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a column on one page.
 *
 * @param behind backgrounds and borders, outermost first
 * @param parts lines, pictures and labels in source order
 * @param height height in pt
 * @param origin position in the document of its first text, picture or formula; null if it has none
 */
public record ColumnFragment(
        List<Placed> behind,
        List<Placed> parts,
        double height,
        @Nullable Origin origin) implements Fragment {

    public static final ColumnFragment EMPTY = of(List.of(), 0);

    public ColumnFragment {
        behind = List.copyOf(behind);
        parts = List.copyOf(parts);
    }

    /** Returns a fragment without backgrounds and borders. */
    public static ColumnFragment of(List<Placed> parts, double height) {
        return new ColumnFragment(List.of(), parts, height, null);
    }
}
