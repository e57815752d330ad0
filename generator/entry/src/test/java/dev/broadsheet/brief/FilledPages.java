package dev.broadsheet.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the pages of a brief are filled, but the last. */
final class FilledPages {

    private static final double TOP = 70;
    private static final double FOOT = 842 - 62;

    /** Least share of a page that text fills if no figure is near. */
    private static final double FILLED = 2 / 3.0;

    private final BriefText brief;
    private final List<BriefLine> lines;
    private final int last;

    FilledPages(BriefText brief) {
        this.brief = brief;
        this.lines =
                brief.runs().stream().flatMap(run -> BriefLine.of(run).stream()).toList();
        this.last = lines.stream().mapToInt(BriefLine::page).max().orElse(0);
    }

    /** Returns what is wrong, in words. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (int page = 0; page < last; page++) {
            if (!hasFigure(page) && !hasFigure(page + 1) && filled(page) < FILLED) {
                broken.add("text fills page %d by %.2f".formatted(page + 1, filled(page)));
            }
        }
        return broken;
    }

    private static boolean isText(BriefLine line) {
        return line.run().roles().matches("/Document/(P|H[1-6])/(?!.*Note/).*");
    }

    private Stream<BriefLine> on(int page, Predicate<BriefLine> which) {
        return lines.stream().filter(line -> line.page() == page).filter(which);
    }

    private boolean hasFigure(int page) {
        return on(page, line -> !isText(line)).findAny().isPresent()
                || brief.pictures().stream().anyMatch(picture -> picture.page() == page);
    }

    private double filled(int page) {
        return (on(page, FilledPages::isText)
                                .mapToDouble(BriefLine::baseline)
                                .max()
                                .orElse(TOP)
                        - TOP)
                / (FOOT - TOP);
    }
}
