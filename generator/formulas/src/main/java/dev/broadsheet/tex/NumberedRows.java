package dev.broadsheet.tex;

import dev.broadsheet.tex.TexFormula.RowName;
import java.util.ArrayList;
import java.util.List;

/** Adds equation numbers to the rows of a table: an empty cell before each row balances the number's cell after it. */
final class NumberedRows {

    /** The minimum gap before a number. */
    private static final String GAP = " 1em";

    private NumberedRows() {}

    static Mml of(Mml table, List<RowName> names, List<String> numbers, List<String> ids) {
        int most = table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(0);
        List<Mml> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Mml> cells = new ArrayList<>(List.of(Mml.of("mtd")));
            cells.addAll(table.children().get(i).children());
            while (cells.size() <= most) {
                cells.add(Mml.of("mtd"));
            }
            cells.add(number(numbers.get(i), names.get(i).tag().isEmpty()));
            Mml row = Mml.of("mtr", cells);
            rows.add(ids.get(i).isEmpty() ? row : row.with("id", ids.get(i)));
        }
        String gaps = table.attribute("columnspacing").isEmpty() ? "0em" : table.attribute("columnspacing");
        return Mml.of("mtable", rows)
                .with("displaystyle", "true")
                .with("columnspacing", "0em" + gaps(gaps, most) + GAP)
                .with("class", "numbered");
    }

    /** Returns the column gaps of the table itself. */
    private static String gaps(String spacing, int columns) {
        List<String> all = new ArrayList<>(List.of(spacing.split(" ", -1)));
        while (all.size() < columns - 1) {
            all.add("0em");
        }
        StringBuilder out = new StringBuilder();
        all.subList(0, Math.max(columns - 1, 0)).forEach(gap -> out.append(' ').append(gap));
        return out.toString();
    }

    private static Mml number(String shown, boolean counted) {
        if (shown.isEmpty()) {
            return Mml.of("mtd");
        }
        Mml text = Mml.token("mtext", shown);
        return Mml.of("mtd", counted ? text.with(Mml.REFERENCE, Mml.COUNTED) : text)
                .with("class", Mml.NUMBER);
    }
}
