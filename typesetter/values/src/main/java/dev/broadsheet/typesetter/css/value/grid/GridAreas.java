package dev.broadsheet.typesetter.css.value.grid;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code grid-template-areas}; CSS Grid Layout 1, section 7.3.
 *
 * @param rows names of the cells, row by row; empty for unnamed cells
 */
public record GridAreas(List<List<String>> rows) {

    public static final GridAreas NONE = new GridAreas(List.of());

    public static final Grammar GRAMMAR = Grammar.word("none", NONE).or(GridAreas::parse);

    public GridAreas {
        rows = List.copyOf(rows);
    }

    /** The lines around an area, from 0. */
    public record Area(int top, int right, int bottom, int left) {}

    public int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** Returns the areas by name. */
    public Map<String, Area> areas() {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns(); column++) {
                String name = rows.get(row).get(column);
                if (!name.isEmpty()) {
                    areas.merge(name, new Area(row, column + 1, row + 1, column), GridAreas::around);
                }
            }
        }
        return areas;
    }

    private static Area around(Area one, Area other) {
        return new Area(
                Math.min(one.top, other.top),
                Math.max(one.right, other.right),
                Math.max(one.bottom, other.bottom),
                Math.min(one.left, other.left));
    }

    private static @Nullable GridAreas parse(ValueReader in) {
        List<List<String>> rows = new ArrayList<>();
        for (String row = in.takeString(); row != null; row = in.takeString()) {
            rows.add(cells(row));
        }
        return of(rows);
    }

    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String word : row.strip().split("[ \\t\\r\\n\\f]+", -1)) {
            if (!word.isEmpty()) {
                cells.add(word.chars().allMatch(c -> c == '.') ? "" : word);
            }
        }
        return cells;
    }

    /** Returns the areas; null unless all rows are equally long and all areas are rectangles. */
    static @Nullable GridAreas of(List<List<String>> rows) {
        GridAreas areas = new GridAreas(rows);
        boolean even = !rows.isEmpty()
                && areas.columns() > 0
                && areas.columns() <= GridTemplate.MOST
                && rows.stream().allMatch(row -> row.size() == areas.columns());
        return even && areas.areas().entrySet().stream().allMatch(area -> areas.fills(area.getKey(), area.getValue()))
                ? areas
                : null;
    }

    private boolean fills(String name, Area area) {
        return rows.subList(area.top, area.bottom).stream()
                .allMatch(row -> row.subList(area.left, area.right).stream().allMatch(name::equals));
    }
}
