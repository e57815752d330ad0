package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Removes link reference definitions from the beginnings of paragraphs; CommonMark 0.31.2, section 4.7. */
final class LinkDefinitions {

    private LinkDefinitions() {}

    static boolean mayBegin(Paragraph paragraph) {
        BasedSequence text = paragraph.getChars();
        return LinkParts.is(text, LinkParts.pastBlanks(text, 0), '[');
    }

    /** Removes the definitions of a paragraph, and the paragraph if nothing else is in it. @param inlines parses definitions */
    static void take(Paragraph paragraph, ParagraphPreProcessor inlines, ParserState state) {
        int end = inlines.preProcessBlock(paragraph, state);
        if (end <= 0) {
            return;
        }
        BasedSequence all = paragraph.getChars();
        BasedSequence rest = all.subSequence(end + all.countLeading(CharPredicate.WHITESPACE, end, all.length()));
        int first = 0;
        while (first < paragraph.getLineCount()
                && paragraph.getLineChars(first).getEndOffset() <= rest.getStartOffset()) {
            first++;
        }
        if (rest.isBlank() || first == paragraph.getLineCount()) {
            paragraph.unlink();
            state.blockRemoved(paragraph);
        } else {
            keep(paragraph, first, rest);
        }
    }

    /** Reduces a paragraph to the text after the definitions, which may end within a line. */
    private static void keep(Paragraph paragraph, int first, BasedSequence rest) {
        List<BasedSequence> lines =
                new ArrayList<>(paragraph.getContentLines().subList(first, paragraph.getLineCount()));
        int start = rest.getStartOffset() - lines.get(0).getStartOffset();
        if (start > 0 && start < lines.get(0).length()) {
            lines.set(0, lines.get(0).subSequence(start));
        }
        paragraph.setContentLines(lines);
        paragraph.setLineIndents(Arrays.copyOfRange(paragraph.getLineIndents(), first, first + lines.size()));
        paragraph.setChars(rest);
    }
}
