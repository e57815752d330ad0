package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports drawn words and pictures that are invisible: outside the page, clipped by a box, or words of size 0. Each
 * element is reported once for each reason, the first {@value #MOST} one by one. Content of a box of one pixel is hidden on
 * purpose, and repeated content is not lost if it is visible on one page.
 */
public final class LostContentReport {

    private static final String CODE = "BS-LAYOUT-010";
    private static final String TEXT = "text";
    private static final int MOST = 20;
    private static final int LONGEST = 40;

    /** Height of the middle of lower-case letters above the baseline, as a share of the font size. */
    private static final double MIDDLE = 0.25;

    private final Problems problems;
    private final Map<String, Lost> lost = new LinkedHashMap<>();
    private final Set<Ink> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private int occurrences;

    private static final String OUTSIDE = "outside of the page";
    private static final String PLACE = "give it a place on the page";
    private static final String CUT = "cut off by 'overflow' of a box";
    private static final String ROOM = "give the box more room";

    /**
     * The first lost content of an element.
     *
     * @param kind kind of content: text, or the alternative text of a picture
     * @param below whether it is below its page: nobody puts it there to hide it, as is usual at the left
     */
    private record Lost(Ink ink, String kind, String words, String where, String cure, boolean below) {

        Severity severity() {
            return below ? Severity.ERROR : Severity.WARNING;
        }
    }

    public LostContentReport(Problems problems) {
        this.problems = problems;
    }

    /** Returns how often content was lost so far. */
    public int occurrences() {
        return occurrences;
    }

    /**
     * Checks text before it is drawn.
     *
     * @param repeats whether it repeats content of another page
     */
    void check(GlyphRun run, double x, double baseline, Ink ink, View view, boolean repeats) {
        double y = baseline - run.size() * MIDDLE;
        boolean shown = run.size() > 0 && view.shows(x, x + run.width(), y);
        if (shown && repeats) {
            repeated.add(ink);
        } else if (!shown && !repeats) {
            look(run, x, y, ink, view);
        }
    }

    /**
     * Checks a picture before it is drawn, unless it is decoration.
     *
     * @param repeats whether it repeats content of another page
     */
    void check(Fragment.Picture picture, double x, double y, View view, boolean repeats) {
        Rectangle2D area = new Rectangle2D.Double(x, y, picture.width(), picture.height());
        Ink ink = picture.box().ink();
        if (repeats && view.shows(area)) {
            repeated.add(ink);
        } else if (!repeats && !area.isEmpty() && !view.hides() && !view.shows(area)) {
            String words = picture.box().alternative();
            boolean cut = view.isOnPage(area);
            boolean below = view.isBelowPage(x, y);
            add(new Lost(ink, "a picture", words, cut ? CUT : OUTSIDE, cut ? ROOM : PLACE, below));
        }
    }

    private void look(GlyphRun run, double x, double y, Ink ink, View view) {
        if (view.hides() || ink.tag().isArtifact()) {
            return;
        }
        if (run.size() == 0) {
            add(new Lost(ink, TEXT, String.join("", run.texts()), "set in a size of 0", "give it a size", false));
            return;
        }
        StringBuilder outside = new StringBuilder();
        StringBuilder cut = new StringBuilder();
        double pen = x;
        for (int i = 0; i < run.glyphs().length; i++) {
            double middle = pen + run.advances()[i] / 2;
            if (!view.shows(middle, y)) {
                (view.isOnPage(middle, y) ? cut : outside).append(run.texts()[i]);
            }
            pen += run.advances()[i];
        }
        add(new Lost(ink, TEXT, outside.toString(), OUTSIDE, PLACE, view.isBelowPage(x, y)));
        add(new Lost(ink, TEXT, cut.toString(), CUT, ROOM, false));
    }

    private void add(Lost found) {
        if (found.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
            occurrences++;
            lost.putIfAbsent(found.where() + found.ink().mark().orElse(""), found);
        }
    }

    /** Reports all lost content. */
    public void finish() {
        List<Lost> all = lost.values().stream()
                .filter(text ->
                        !repeated.contains(text.ink()) && !isReported(text.ink().mark()))
                .toList();
        all.stream().limit(MOST).forEach(this::report);
        if (all.size() > MOST) {
            Optional<String> mark = all.get(MOST).ink().mark();
            boolean below = all.stream().skip(MOST).anyMatch(Lost::below);
            report(
                    below ? Severity.ERROR : Severity.WARNING,
                    Source.inDocument(mark),
                    (all.size() - MOST) + " more places with text or pictures are not printed",
                    "");
        }
    }

    /** Whether an overflowing line of the same element has been reported. */
    private boolean isReported(Optional<String> mark) {
        return mark.isPresent() && problems.has("BS-LAYOUT-001", mark);
    }

    private void report(Lost text) {
        String words = text.words().strip();
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "\u2026";
        report(
                text.severity(),
                Source.ofText(text.ink().mark(), words),
                text.kind() + " is " + text.where() + " and is not printed: '" + shown + "'",
                text.cure() + "; hide content with display: none or visibility: hidden");
    }

    private void report(Severity severity, Source source, String message, String hint) {
        problems.add(new TypesetProblem(severity, CODE, source, message, hint));
    }
}
