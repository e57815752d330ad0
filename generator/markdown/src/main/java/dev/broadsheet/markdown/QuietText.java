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
import dev.broadsheet.markdown.syntax.ArraySequence;
import dev.broadsheet.markdown.syntax.ArrayText;

/**
 * Recognizes blocks without leftover markup, in which no lint rule can find anything: they consist of text without significant
 * characters and of emphasis, links, code and notes. Rarer elements are treated as leftover markup.
 */
final class QuietText {

    private static final int ASCII = 0x80;

    /** For each ASCII character, whether a lint rule searches for it. */
    private static final boolean[] SIGNS = signs("*_~[#=${|^");

    private static final String MODULE = "import ";

    private final ArrayText source;
    private boolean lineStart = true;

    private QuietText(ArrayText source) {
        this.source = source;
    }

    /** Returns whether a block has content and no leftover markup. @param source the whole text that contains it */
    static boolean isIn(Node block, ArrayText source) {
        return block.getFirstChild() != null
                && !isModule(source, block.getStartOffset())
                && new QuietText(source).isQuiet(block);
    }

    /** Returns whether a range of a text has no characters that a lint rule searches for; most paragraphs have none. */
    static boolean isIn(ArrayText source, int from, int to) {
        return !isModule(source, from) && new QuietText(source).isQuiet(source, from, to);
    }

    /** Returns whether a block may begin with a module line of MDX, which has no other sign than its first word. */
    private static boolean isModule(ArrayText source, int start) {
        int end = start + MODULE.length();
        return end <= source.length()
                && source.charAt(start) == 'i'
                && MODULE.contentEquals(source.subSequence(start, end));
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
        return text instanceof ArraySequence
                ? isQuiet(source, text.getStartOffset(), text.getEndOffset())
                : isQuiet(new ArrayText(text.toString()), 0, text.length());
    }

    private boolean isQuiet(ArrayText text, int from, int to) {
        int[] places = text.places();
        int read = from;
        for (int place = text.place(from); places[place] < to; place++) {
            char c = text.charAt(places[place]);
            boolean first = lineStart && isBlank(text, read, places[place]);
            if (isSign(c) || isPair(text, places[place]) || (first && mayBeginItem(c))) {
                return false;
            }
            lineStart = c == '\n' || c == '\r' || (first && c <= ' ');
            read = places[place] + 1;
        }
        lineStart = lineStart && isBlank(text, read, to);
        return true;
    }

    private static boolean isBlank(ArrayText text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at == to;
    }

    /** Returns whether a lint rule searches for a character anywhere in a text. */
    private static boolean isSign(char c) {
        return c < SIGNS.length && SIGNS[c];
    }

    /** Returns whether a lint rule searches for a character and the next: {@code ++}, {@code %%}, or {@code :name}. */
    private static boolean isPair(ArrayText text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return ((c == '+' || c == '%') && next == c) || (c == ':' && next > ' ' && next != '/');
    }

    private static boolean[] signs(String signs) {
        boolean[] table = new boolean[ASCII];
        for (int i = 0; i < signs.length(); i++) {
            table[signs.charAt(i)] = true;
        }
        return table;
    }

    /** Returns whether a lint rule may search for a character at the beginning of a line. */
    private static boolean mayBeginItem(char c) {
        return c > ' ' && !Character.isLetter(c);
    }
}
