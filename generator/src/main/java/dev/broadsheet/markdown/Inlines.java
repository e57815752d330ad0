package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads what stands within a line as CommonMark 0.31.2 says, where flexmark reads it as older versions did. */
final class Inlines extends InlineParserImpl {

    /** The text in which no comment ends any more, so that it is not looked through for each one that begins. */
    private BasedSequence endless = BasedSequence.NULL;

    Inlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public boolean parseHtmlInline() {
        return input.matchChars(Comments.START, index) ? parseComment() : super.parseHtmlInline();
    }

    private boolean parseComment() {
        int end = input == endless ? -1 : Comments.end(input, index);
        if (end < 0) {
            endless = input;
            end = index + Comments.START.length();
            appendNode(new OpenComment(input.subSequence(index, end)));
        } else {
            appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        }
        index = end;
        return true;
    }
}
