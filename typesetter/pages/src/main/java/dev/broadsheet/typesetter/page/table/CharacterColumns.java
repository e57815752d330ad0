package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.TextAlign;
import dev.broadsheet.typesetter.css.value.text.CharacterAlign;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The columns of a table whose cells are aligned by a character; CSS Text 4, section 7.3. A number without the character is
 * aligned as if the character followed its last digit, so that units and other characters after the number hang to the right.
 */
public final class CharacterColumns {

    private final TextSetter text;
    private final IdentityHashMap<BlockBox, Sides> cells = new IdentityHashMap<>();
    private final double[] before;
    private final double[] after;

    private CharacterColumns(TextSetter text, int columns) {
        this.text = text;
        this.before = new double[columns];
        this.after = new double[columns];
    }

    private record Sides(double before, double after) {}

    public static CharacterColumns of(TableGrid grid, TextSetter text) {
        CharacterColumns columns = new CharacterColumns(text, grid.columns());
        for (int row = 0; row < grid.rows(); row++) {
            grid.row(row).forEach(columns::measure);
        }
        return columns;
    }

    private void measure(TableGrid.Slot slot) {
        BlockBox cell = slot.cell().content();
        boolean single = slot.columnSpan() == 1 && cell.children().size() == 1;
        if (!single || !(cell.children().get(0) instanceof ParagraphBox paragraph)) {
            return;
        }
        cell.style().characterAlign().ifPresent(align -> {
            Sides sides = sides(paragraph.items(), align.character());
            cells.put(cell, sides);
            before[slot.column()] = Math.max(before[slot.column()], sides.before());
            after[slot.column()] = Math.max(after[slot.column()], sides.after());
        });
    }

    private Sides sides(List<InlineItem> items, String character) {
        int split = split(items, character);
        double first = 0;
        double all = 0;
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Text run) {
                int part =
                        raised(run) ? 0 : Math.max(0, Math.min(split, run.text().length()));
                first += width(run, run.text().substring(0, part));
                all += width(run, run.text());
                split -= raised(run) ? 0 : run.text().length();
            }
        }
        return new Sides(first, Math.max(0, all - first));
    }

    private double width(InlineItem.Text run, String part) {
        return part.isEmpty()
                ? 0
                : text.width(part, text.style(run.ink().style(), run.ink().language()));
    }

    /** Whether a run is raised, as footnote calls are, and thus not part of a number. */
    private static boolean raised(InlineItem.Text run) {
        return run.ink().rise() > 0;
    }

    private static int split(List<InlineItem> items, String character) {
        StringBuilder all = new StringBuilder();
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Text run && !raised(run)) {
                all.append(run.text());
            }
        }
        int found = all.indexOf(character);
        for (int i = all.length(); found < 0 && i > 0; i--) {
            found = Character.isDigit(all.charAt(i - 1)) ? i : -1;
        }
        return found < 0 ? all.length() : found;
    }

    /** Returns the width that the aligned cells of a column need, in pt; 0 if there are none. */
    double width(int column) {
        return before[column] + after[column];
    }

    /** Returns the distance of a cell's text from the start of its content box, in pt. @param width width of that box */
    double shift(TableGrid.Slot slot, double width) {
        Sides sides = cells.get(slot.cell().content());
        if (sides == null) {
            return 0;
        }
        TextAlign place = slot.cell()
                .content()
                .style()
                .characterAlign()
                .map(CharacterAlign::place)
                .orElse(TextAlign.END);
        double free = width - width(slot.column());
        double start = switch (place) {
            case LEFT, START -> 0;
            case CENTER -> free / 2;
            default -> free;
        };
        double wished = start + before[slot.column()] - sides.before();
        return Math.max(0, Math.min(wished, width - sides.before() - sides.after()));
    }
}
