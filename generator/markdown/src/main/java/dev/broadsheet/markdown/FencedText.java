package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The content of a fenced code block, without the indentation and markers of enclosing lists and quotations. */
final class FencedText {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final BodySource source;

    private FencedText(FencedCodeBlock block, BodySource source) {
        this.source = source;
        StringBuilder all = new StringBuilder();
        for (BasedSequence line : block.getContentLines()) {
            starts.add(all.length());
            offsets.add(line.getStartOffset());
            all.append(line.toString().replace("\r\n", "\n").replace('\r', '\n'));
        }
        starts.add(all.length());
        offsets.add(
                block.getClosingMarker().isNull()
                        ? block.getEndOffset()
                        : block.getClosingMarker().getStartOffset());
        this.text = all.toString();
    }

    static FencedText of(FencedCodeBlock block, BodySource source) {
        return new FencedText(block, source);
    }

    String text() {
        return text;
    }

    /** Returns the source position of a character. */
    SourcePosition position(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return source.position(offsets.get(line) + offset - starts.get(line));
    }
}
