package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Formulas between dollar signs, by the rules of Pandoc: the opening {@code $} is not followed by a space, the closing one
 * neither preceded by a space nor followed by a digit. The content is not parsed as Markdown. Unlike in Pandoc, a {@code $} that
 * cannot close the formula ends the search: prices before a formula stay prices.
 */
public final class Dollars implements InlineParserExtension {

    private static final int MOST = 2;

    /** The text whose rest has no closing {@code $$}, so that it is not searched again for each opening one. */
    private @Nullable BasedSequence endless;

    Dollars() {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence text = parser.getInput();
        int start = parser.getIndex();
        int signs = run(text, start);
        if (signs > MOST) {
            parser.appendText(text, start, start + signs);
            parser.setIndex(start + signs);
            return true;
        }
        int from = start + signs;
        int end = (signs == 1 || text != endless) && mayBegin(text, from, signs) ? end(text, from, signs) : -1;
        if (end < 0) {
            return signs == MOST && opensAll(text, start) && open(parser, text, start);
        }
        parser.flushTextNode();
        parser.appendNode(
                new DollarFormula(text.subSequence(start, end + signs), text.subSequence(from, end), signs == MOST));
        parser.setIndex(end + signs);
        return true;
    }

    /** Returns whether the text before is blank: {@code $$} at the beginning of a block always opens a formula. */
    private static boolean opensAll(BasedSequence text, int start) {
        return text.subSequence(0, start).isBlank();
    }

    private static boolean open(LightInlineParser parser, BasedSequence text, int start) {
        parser.appendNode(new DollarFormula(text.subSequence(start, start + MOST), BasedSequence.NULL, true));
        parser.setIndex(start + MOST);
        return true;
    }

    static int run(BasedSequence text, int start) {
        int end = start;
        while (LinkParts.is(text, end, '$')) {
            end++;
        }
        return end - start;
    }

    private static boolean mayBegin(BasedSequence text, int from, int signs) {
        return from < text.length() && (signs == MOST || !ArraySequence.isSpace(text.charAt(from)));
    }

    /** Returns the index of the closing delimiter, or -1. */
    private int end(BasedSequence text, int from, int signs) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$' && ends(text, i, from, signs)) {
                return i;
            } else if (c == '$' && signs == 1) {
                // The text between two prices is not a formula.
                return -1;
            }
        }
        if (signs == MOST) {
            endless = text;
        }
        return -1;
    }

    private static boolean ends(BasedSequence text, int at, int from, int signs) {
        if (signs == MOST) {
            return LinkParts.is(text, at + 1, '$');
        }
        boolean price = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return at > from && !ArraySequence.isSpace(text.charAt(at - 1)) && !price;
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
