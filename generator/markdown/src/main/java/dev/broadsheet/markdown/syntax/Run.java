package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A delimiter run that keeps its original length after some of its delimiters have been used. */
final class Run extends Delimiter {

    private final int written;

    Run(
            BasedSequence input,
            Text text,
            char sign,
            boolean opens,
            boolean closes,
            @Nullable Delimiter previous,
            int index,
            int written) {
        super(input, text, sign, opens, closes, previous, index);
        setNumDelims(written);
        this.written = written;
    }

    /** Returns the original length of a run. */
    static int written(DelimiterRun run) {
        return run instanceof Run ours ? ours.written : run.length();
    }

    /**
     * Returns how many delimiters of each run form emphasis: 1, 2 for strong emphasis, or 0 if they do not match. CommonMark
     * 0.31.2, section 6.2, rules 9 and 10: if one of the runs can both open and close, the sum of the original lengths must not
     * be a multiple of 3 unless both lengths are.
     */
    static int emphasis(DelimiterRun opener, DelimiterRun closer) {
        boolean both = opener.canClose() || closer.canOpen();
        int first = written(opener);
        int second = written(closer);
        if (both && (first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0)) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
}
