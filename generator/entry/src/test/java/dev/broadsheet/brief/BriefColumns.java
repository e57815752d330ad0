package dev.broadsheet.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The two columns of pages after the first one. */
final class BriefColumns {

    private static final double MIDDLE = 595.3 / 2;
    private static final double LINE = 13.6;

    /** Lines by which columns may differ, so that neither widows nor headings are apart from their text. */
    private static final double UNEVEN = 6.5;

    private final List<BriefLine> lines;
    private final int last;

    /** @param all lines in reading order */
    BriefColumns(List<BriefLine> all) {
        int colophon = all.size();
        while (colophon > 0 && !all.get(colophon - 1).run().text().startsWith("A Briefing")) {
            colophon--;
        }
        this.lines = all.subList(0, Math.max(0, colophon - 1)).stream()
                .filter(line -> line.page() > 0)
                .toList();
        this.last = lines.stream().mapToInt(BriefLine::page).max().orElse(0);
    }

    /** Adds what is wrong, in words. */
    void broken(List<String> broken) {
        for (int page = 1; page <= last; page++) {
            for (boolean left : new boolean[] {true, false}) {
                String roles = foot(page, left).map(line -> line.run().roles()).orElse("");
                if (roles.matches(".*/H[1-6]/.*")) {
                    broken.add("a heading is last in a column of page " + (page + 1));
                }
            }
        }
        if (last > 0 && isPlain()) {
            double left = foot(last, true).map(BriefLine::baseline).orElse(0.0);
            double right = foot(last, false).map(BriefLine::baseline).orElse(0.0);
            if (Math.abs(left - right) > UNEVEN * LINE) {
                broken.add("columns of the last page end %.0f lines apart".formatted((left - right) / LINE));
            }
        }
    }

    /** Whether the last page has running text only, of which lines may begin a column, and no footnotes below it. */
    private boolean isPlain() {
        List<BriefLine> own = lines.stream().filter(line -> line.page() == last).toList();
        return own.size() > 2 * UNEVEN
                && own.stream().allMatch(line -> line.run().roles().matches("/Document/(P|H[1-6])/(?!.*Note/).*"));
    }

    /** Returns the lowest line of a column without footnotes. */
    private Optional<BriefLine> foot(int page, boolean left) {
        return lines.stream()
                .filter(line -> line.page() == page && line.left() < MIDDLE == left)
                .filter(line -> !line.run().roles().contains("/Note/"))
                .max(Comparator.comparingDouble(BriefLine::baseline));
    }
}
