package dev.broadsheet.typesetter.page.fragment;

import java.util.List;

/**
 * A part of a column on one page.
 *
 * @param behind backgrounds and borders, outermost first
 * @param parts lines, pictures and labels in source order
 * @param height height in pt
 */
public record ColumnFragment(List<Placed> behind, List<Placed> parts, double height) implements Fragment {

    public static final ColumnFragment EMPTY = of(List.of(), 0);

    public ColumnFragment {
        behind = List.copyOf(behind);
        parts = List.copyOf(parts);
    }

    /** Returns a fragment without backgrounds and borders. */
    public static ColumnFragment of(List<Placed> parts, double height) {
        return new ColumnFragment(List.of(), parts, height);
    }
}
