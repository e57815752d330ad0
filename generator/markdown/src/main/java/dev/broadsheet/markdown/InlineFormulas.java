package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses an inline MathML formula as one node of raw HTML, so that a {@code *} in it is not taken for emphasis. */
final class InlineFormulas implements InlineParserExtension {

    /** The name of the outermost element of a formula. */
    static final String NAME = "math";

    private static final String START = "<" + NAME;
    private static final String END = "</" + NAME + ">";
    private static final Pattern FORMULA = Pattern.compile("^" + START + "[\\s\\S]*?" + END, Pattern.CASE_INSENSITIVE);

    /** The text whose rest has no end tag of a formula, so that it is not searched again for each start tag. */
    private @Nullable BasedSequence endless;

    InlineFormulas() {}

    @Override
    public boolean parse(LightInlineParser parser) {
        if (parser.getInput() == endless || !isStart(parser.getInput(), parser.getIndex())) {
            return false;
        }
        @Nullable BasedSequence formula = parser.match(FORMULA);
        if (formula == null) {
            endless = parser.getInput();
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new HtmlInline(formula));
        return true;
    }

    /** Returns whether a formula's start tag is at an index, and not a longer name with the same prefix. */
    private static boolean isStart(BasedSequence text, int at) {
        int end = at + START.length();
        return text.matchCharsIgnoreCase(START, at)
                && end < text.length()
                && (text.charAt(end) == '>' || Character.isWhitespace(text.charAt(end)));
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        endless = null;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        endless = null;
    }
}
