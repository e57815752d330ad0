package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.TypesetProblem.Severity;
import dev.broadsheet.typesetter.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports words that are drawn and that nobody sees: outside of the page, where a box cuts them off, or of no size. Each element once
 * for each reason, the first {@value #MOST} one by one. What a box of one pixel hides is hidden on purpose, and what is
 * repeated on other pages is not lost when one of them shows it.
 */
public final class LostTextReport {

    private static final String CODE = "BS-LAYOUT-010";
    private static final int MOST = 20;
    private static final int LONGEST = 40;

    /** From the baseline to the middle of small letters, as a share of the font size. */
    private static final double MIDDLE = 0.25;

    private final Problems problems;
    private final Map<String, Lost> lost = new LinkedHashMap<>();
    private final Set<Ink> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private int occurrences;

    /** What was lost first of an element. */
    private record Lost(Ink ink, String text, String where, String cure) {}

    public LostTextReport(Problems problems) {
        this.problems = problems;
    }

    /** How often text was lost so far. */
    public int occurrences() {
        return occurrences;
    }

    /**
     * Looks at text that is about to be drawn.
     *
     * @param repeats whether it is what another page has as its content
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

    private void look(GlyphRun run, double x, double y, Ink ink, View view) {
        if (view.hides() || ink.tag().isArtifact()) {
            return;
        }
        if (run.size() == 0) {
            add(String.join("", run.texts()), ink, "set in a size of 0", "give it a size");
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
        add(outside.toString(), ink, "outside of the page", "give it a place on the page");
        add(cut.toString(), ink, "cut off by 'overflow' of a box", "give the box more room");
    }

    private void add(String text, Ink ink, String where, String cure) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            occurrences++;
            lost.putIfAbsent(where + ink.mark().orElse(""), new Lost(ink, text.strip(), where, cure));
        }
    }

    /** Reports all of it. */
    public void finish() {
        List<Lost> all = lost.values().stream()
                .filter(text ->
                        !repeated.contains(text.ink()) && !isReported(text.ink().mark()))
                .toList();
        all.stream().limit(MOST).forEach(this::warn);
        if (all.size() > MOST) {
            Optional<String> mark = all.get(MOST).ink().mark();
            warn(Source.inDocument(mark), "text of " + (all.size() - MOST) + " more places is not printed", "");
        }
    }

    /** Whether a line of the same element was found to be too wide. */
    private boolean isReported(Optional<String> mark) {
        return mark.isPresent() && problems.has("BS-LAYOUT-001", mark);
    }

    private void warn(Lost text) {
        String words = text.text();
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "\u2026";
        warn(
                Source.ofText(text.ink().mark(), words),
                "text is " + text.where() + " and is not printed: '" + shown + "'",
                text.cure() + "; what nobody is to see is display: none or visibility: hidden");
    }

    private void warn(Source source, String message, String hint) {
        problems.add(new TypesetProblem(Severity.WARNING, CODE, source, message, hint));
    }
}
