package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A pool of idle inline parsers; flexmark looks up some ninety options and patterns to create one. Thread-safe. */
final class InlinesPool {

    private final Queue<Inlines> idle = new ConcurrentLinkedQueue<>();

    /** Returns a parser for a document, whose options are the same as those of all others. */
    InlineParser take(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        Inlines known = idle.poll();
        return known != null
                ? known
                : new Inlines(
                        options,
                        specialCharacters,
                        delimiterCharacters,
                        delimiterProcessors,
                        linkRefProcessors,
                        extensions,
                        idle::add);
    }
}
