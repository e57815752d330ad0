package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Tells blocks whose markup was read as such, and whose text has no sign of it left. No rule of the lint can find anything in
 * these. What is rarer than emphasis, links, code and notes counts as a sign.
 */
final class QuietText {

    private boolean lineStart = true;

    private QuietText() {}

    /** Whether a block is such a one, and has something to read. */
    static boolean isIn(Node block) {
        return block.getFirstChild() != null && new QuietText().isQuiet(block);
    }

    private boolean isQuiet(Node parent) {
        boolean quiet = true;
        for (Node child = parent.getFirstChild(); quiet && child != null; child = child.getNext()) {
            quiet = child instanceof Text ? isQuiet(child.getChars()) : isQuietElement(child);
        }
        return quiet;
    }

    private boolean isQuietElement(Node node) {
        if (node instanceof TextBase) {
            return isQuiet(node);
        }
        lineStart = node instanceof SoftLineBreak || node instanceof HardLineBreak;
        boolean holdsText = node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
        return holdsText ? isQuiet(node) : lineStart || node instanceof Code || node instanceof Footnote;
    }

    private boolean isQuiet(BasedSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSign(c) || (lineStart && mayBeginItem(c))) {
                return false;
            }
            lineStart &= c <= ' ';
        }
        return true;
    }

    /** Whether a rule of the lint looks for a character, wherever it is. */
    static boolean isSign(char c) {
        return switch (c) {
            case '*', '_', '~', '[', '#', '=', '$', '{', '|' -> true;
            default -> false;
        };
    }

    /** Whether a rule of the lint may look for a character at the beginning of a line. */
    static boolean mayBeginItem(char c) {
        return c > ' ' && !Character.isLetter(c);
    }
}
