package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports lines that were meant to begin a code block, but have a back quote behind the first ones (CommonMark 0.31.2, 4.5). */
final class FenceCheck {

    /** Back quotes and a language at the beginning of a paragraph, and the rest of the line. */
    private static final Pattern FENCE = Pattern.compile("(`{3,50})[\\p{L}{][^`\\n]{0,1000}`([^\\n]{0,1000})");

    private final BodySource source;
    private boolean broken;

    FenceCheck(BodySource source) {
        this.source = source;
    }

    void check(Paragraph paragraph) {
        String markdown = source.markdown();
        int start = paragraph.getStartOffset();
        if (!markdown.startsWith("```", start)) {
            return;
        }
        Matcher fence = FENCE.matcher(markdown).region(start, markdown.length());
        if (fence.lookingAt() && !("`" + fence.group(2)).contains(fence.group(1))) {
            broken = true;
            source.warning(
                    "BS-MD-016",
                    source.position(start),
                    "no code block begins here, because a back quote follows in the line",
                    "begin the code with ~~~ in place of " + fence.group(1) + ", and end it so");
        }
    }

    /** Returns whether such a line was found: what was meant as the end of its code seems to begin code, then. */
    boolean isBroken() {
        return broken;
    }
}
