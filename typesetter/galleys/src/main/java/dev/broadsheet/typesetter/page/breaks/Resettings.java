package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.ParagraphVariants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes by how many lines the paragraphs between two page ends, without divided ones, can be longer or shorter altogether.
 * Uses running totals at each cut.
 */
final class Resettings {

    static final Resettings NONE = new Resettings(List.of());

    private final List<ParagraphVariants> all;
    private final List<At> at = new ArrayList<>();

    /**
     * Running totals at a cut.
     *
     * @param begun number of paragraphs that begin before it
     * @param ended number of paragraphs that end before it
     * @param beginning sums of the paragraphs that begin before it
     * @param ending sums of the paragraphs that end before it
     */
    private record At(int begun, int ended, Lines beginning, Lines ending) {}

    private record Lines(int longer, int shorter) {
        Lines plus(ParagraphVariants own) {
            return new Lines(longer + (own.has(1) ? 1 : 0), shorter + (own.has(-1) ? 1 : 0));
        }
    }

    private Resettings(List<ParagraphVariants> all) {
        this.all = all;
    }

    /** @param cuts index of the item after each cut */
    static Resettings of(List<ParagraphVariants> all, int[] cuts) {
        if (all.isEmpty()) {
            return NONE;
        }
        Resettings sums = new Resettings(all);
        sums.sumUp(cuts);
        return sums;
    }

    private void sumUp(int[] cuts) {
        int begun = 0;
        int ended = 0;
        Lines beginning = new Lines(0, 0);
        Lines ending = beginning;
        for (int cut : cuts) {
            for (; begun < all.size() && all.get(begun).first() < cut; begun++) {
                beginning = beginning.plus(all.get(begun));
            }
            for (; ended < all.size() && all.get(ended).last() < cut; ended++) {
                ending = ending.plus(all.get(ended));
            }
            at.add(new At(begun, ended, beginning, ending));
        }
    }

    /** Returns by how many lines the paragraphs between two cuts can be longer altogether. */
    int longer(int from, int to) {
        return at.isEmpty()
                ? 0
                : Math.max(
                        0,
                        at.get(to).ending().longer() - at.get(from).beginning().longer());
    }

    /** Returns by how many lines the paragraphs between two cuts can be shorter altogether. */
    int shorter(int from, int to) {
        return at.isEmpty()
                ? 0
                : Math.max(
                        0,
                        at.get(to).ending().shorter() - at.get(from).beginning().shorter());
    }

    /**
     * Chooses the paragraphs to set a line longer or shorter: those with most lines, where it is least visible. Returns 1 or -1
     * by the item index of their first line.
     *
     * @param lines number of paragraphs; negative for shorter
     */
    Map<Integer, Integer> chosen(int from, int to, int lines) {
        int more = Integer.signum(lines);
        Map<Integer, Integer> chosen = new TreeMap<>();
        if (lines != 0) {
            all.subList(at.get(from).begun(), at.get(to).ended()).stream()
                    .filter(own -> own.has(more))
                    .sorted(Comparator.comparingInt(own -> own.first() - own.last()))
                    .limit(Math.abs(lines))
                    .forEach(own -> chosen.put(own.first(), more));
        }
        return chosen;
    }
}
