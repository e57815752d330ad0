package dev.broadsheet.markdown.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reports emphasis delimiters that are left in the text: pairs of which one can neither open nor close by CommonMark, and
 * delimiters that are never closed. Single asterisks also mark notes, and rows of asterisks or underscores mark omissions and
 * blanks to fill in, so these are reported only if the reason is obvious.
 */
final class EmphasisRule implements Rule {

    private static final String CODE = "BS-MD-012";
    private static final char[] SIGNS = {'*', '_', '~'};
    private static final int LONGEST = 3;

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        if (block.isUnread()) {
            return;
        }
        for (char sign : SIGNS) {
            List<EmphasisRun> runs = runs(block.words(), sign);
            // Skip the filters for the many blocks without runs.
            for (int length = 1; length <= LONGEST && !runs.isEmpty(); length++) {
                int of = length;
                check(block, runs.stream().filter(run -> run.length() == of).toList(), findings);
            }
        }
    }

    /** Returns the remaining runs of one character, except those next to an escaped character, which are literal. */
    private static List<EmphasisRun> runs(String text, char sign) {
        List<EmphasisRun> runs = new ArrayList<>();
        int at = text.indexOf(sign);
        while (at >= 0) {
            EmphasisRun run = new EmphasisRun(text, at, Characters.runEnd(text, at));
            boolean meant = run.before() == TextBlock.ESCAPED || run.after() == TextBlock.ESCAPED;
            if (!meant && (sign != '~' || run.length() == 2)) {
                runs.add(run);
            }
            at = text.indexOf(sign, run.end());
        }
        return runs;
    }

    /** Checks runs of one length: each paired with the next one, or alone. */
    private static void check(TextBlock block, List<EmphasisRun> runs, Consumer<Finding> findings) {
        int i = 0;
        while (i < runs.size()) {
            Optional<Finding> pair = i + 1 < runs.size()
                    ? new EmphasisPair(block, runs.get(i), runs.get(i + 1)).finding(CODE)
                    : Optional.empty();
            pair.ifPresent(findings);
            if (pair.isEmpty()) {
                checkOpen(block, runs.get(i), findings);
            }
            i += pair.isPresent() ? 2 : 1;
        }
    }

    private static void checkOpen(TextBlock block, EmphasisRun run, Consumer<Finding> findings) {
        if (run.sign() != '_' && run.length() > 1 && run.mayBegin()) {
            findings.accept(new Finding(
                    CODE,
                    block.position(run.start()),
                    "the " + run.text() + " is never closed, and stays as text",
                    "write " + run.text()
                            + " directly after the last word that it is for, or a backslash before it if it is text"));
        }
    }
}
