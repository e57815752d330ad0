package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A run of signs that may open or close emphasis, which knows how many there were before some of them did. */
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

    /** Signs as written. */
    static int written(DelimiterRun run) {
        return run instanceof Run ours ? ours.written : run.length();
    }

    /**
     * How many signs of two runs make emphasis, 0 when none do; CommonMark 0.31.2, section 6.2, rules 9 and 10: a run that
     * could be both opens or closes nothing when the two together are a multiple of 3, unless both are.
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
