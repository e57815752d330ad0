package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An inline parser that follows CommonMark 0.31.2 where flexmark follows older versions. Not thread-safe. */
final class Inlines extends InlineParserImpl {

    /** The number of trailing spaces that make a hard line break. */
    private static final int HARD_BREAK = 2;

    /** The length of an empty label, {@code []}. */
    private static final int EMPTY_LABEL = 2;

    /** Delimiters that do not occur in the rest of the text, so that it is not searched again for each opening one. */
    private final Set<String> endless = new HashSet<>();

    /** Lengths of backtick strings that have no closing counterpart in the rest of the text. */
    private final BitSet unclosed = new BitSet();

    /** For each ASCII character, whether it can begin an inline other than text. */
    private final boolean[] special = new boolean[128];

    /** Receives this parser for reuse after each document. */
    private final Consumer<Inlines> pool;

    Inlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions,
            Consumer<Inlines> pool) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                LateExtension.all(extensions));
        this.pool = pool;
    }

    @Override
    public void initializeDocument(Document document) {
        document.set(Parser.REFERENCES, new FoldedReferences(document));
        super.initializeDocument(document);
        for (int c = specialCharacters.nextSetBit(0);
                c >= 0 && c < special.length;
                c = specialCharacters.nextSetBit(c + 1)) {
            special[c] = true;
        }
    }

    @Override
    public void finalizeDocument(Document document) {
        super.finalizeDocument(document);
        pool.accept(this);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        BasedSequence trimmed = ArraySequence.trimmed(content);
        if (!(trimmed instanceof ArraySequence text) || specialFrom(text, 0) < text.length()) {
            endless.clear();
            unclosed.clear();
            super.parse(trimmed, block);
        } else if (!text.isEmpty()) {
            block.appendChild(new Text(text));
        }
    }

    /** Returns the index of the next special character; the length of the text if there is none. */
    private int specialFrom(ArraySequence text, int from) {
        ArrayText source = text.getBase();
        int[] places = source.places();
        int end = text.getEndOffset();
        int place = source.place(text.getStartOffset() + from);
        while (places[place] < end && !isSpecial(source.charAt(places[place]))) {
            place++;
        }
        return Math.min(end, places[place]) - text.getStartOffset();
    }

    private boolean isSpecial(char c) {
        return c < special.length ? special[c] : specialCharacters.get(c);
    }

    /** Same result as flexmark, which queries the sequence and a bit set for each character. */
    @Override
    protected boolean parseString() {
        if (!(input instanceof ArraySequence text)) {
            return super.parseString();
        }
        int begin = index;
        index = specialFrom(text, begin);
        if (begin < index) {
            appendText(input, begin, index);
        }
        return begin < index;
    }

    /** Same result as flexmark, which builds a combined sequence even for a single part. */
    @Override
    public boolean flushTextNode() {
        if (currentText == null || currentText.size() > 1 || !(currentText.get(0) instanceof ArraySequence only)) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(only));
        currentText = null;
        return true;
    }

    /** Skips spaces and tabs with at most one line break; flexmark uses a regular expression. */
    @Override
    public boolean spnl() {
        index = pastBlanks(index);
        int next = LinkParts.pastLineEnd(input, index);
        index = next > index ? pastBlanks(next) : index;
        return true;
    }

    private int pastBlanks(int from) {
        int at = from;
        while (LinkParts.is(input, at, ' ') || LinkParts.is(input, at, '\t')) {
            at++;
        }
        return at;
    }

    @Override
    public boolean parseNewline() {
        int start = index;
        int end = LinkParts.pastLineEnd(input, index);
        flushTextNode();
        int spaces = takeTrailingSpaces(block.getLastChild());
        index = end;
        appendNode(
                spaces >= HARD_BREAK
                        ? new HardLineBreak(input.subSequence(start - spaces, end))
                        : new SoftLineBreak(input.subSequence(start, end)));
        while (LinkParts.is(input, index, ' ')) {
            index++;
        }
        return true;
    }

    /** Removes the spaces at the end of a text node, and returns their number. */
    private static int takeTrailingSpaces(@Nullable Node last) {
        if (!(last instanceof Text text)) {
            return 0;
        }
        BasedSequence chars = text.getChars();
        int spaces = chars.countTrailing(CharPredicate.SPACE);
        if (spaces == chars.length()) {
            text.unlink();
        } else if (spaces > 0) {
            text.setChars(chars.subSequence(0, chars.length() - spaces).trimEnd());
        }
        return spaces;
    }

    @Override
    public boolean parseHtmlInline() {
        if (input.matchChars(Comments.START, index)) {
            return parseComment();
        }
        boolean instruction = Instructions.begin(input, index);
        int end = instruction ? instructionEnd() : Tags.end(input, index);
        if (end > 0) {
            appendNode(new HtmlInline(take(end)));
        }
        return end > 0;
    }

    private boolean parseComment() {
        int end = endless.contains(Comments.START) ? -1 : Comments.end(input, index);
        if (end < 0) {
            endless.add(Comments.START);
            appendNode(new OpenComment(take(index + Comments.START.length())));
        } else {
            appendNode(new HtmlInlineComment(take(end)));
        }
        return true;
    }

    private int instructionEnd() {
        String terminator = Instructions.terminator(input, index);
        if (!Instructions.named(input, index) || endless.contains(terminator)) {
            return -1;
        }
        int end = Instructions.end(input, index);
        if (end < 0) {
            endless.add(terminator);
        }
        return end;
    }

    /** Parses a code span. Flexmark's regular expression copies the rest of the text at each backtick string. */
    @Override
    protected boolean parseBackticks() {
        int opened = pastTicks(index);
        int length = opened - index;
        int closed = unclosed.get(length) ? -1 : codeEnd(opened, length);
        if (closed < 0) {
            unclosed.set(length);
            appendText(take(opened));
            return true;
        }
        BasedSequence opening = take(opened);
        BasedSequence words = take(closed - length);
        Code code = new Code(opening, words, take(closed));
        code.appendChild(new Text(words));
        appendNode(code);
        return true;
    }

    /** Returns the end of the next backtick string of this length, or -1. */
    private int codeEnd(int start, int length) {
        int end = start;
        for (int at = input.indexOf('`', start); at >= 0; at = input.indexOf('`', end)) {
            end = pastTicks(at);
            if (end - at == length) {
                return end;
            }
        }
        return -1;
    }

    private int pastTicks(int start) {
        int end = start;
        while (LinkParts.is(input, end, '`')) {
            end++;
        }
        return end;
    }

    @Override
    public boolean parseEntity() {
        int end = Escapes.referenceEnd(input, index);
        if (end > 0) {
            appendNode(new HtmlEntity(take(end)));
        }
        return end > 0;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char sign) {
        int end = index + 1;
        while (LinkParts.is(input, end, sign)) {
            end++;
        }
        Flanks flanks = Flanks.of(input, index, end);
        boolean opens = sign == processor.getOpeningCharacter() && flanks.canOpen(processor);
        boolean closes = sign == processor.getClosingCharacter() && flanks.canClose(processor);
        boolean idle = !opens && !closes && processor.skipNonOpenerCloser();
        if (idle || end - index < processor.getMinLength()) {
            return false;
        }
        int start = index;
        Text text = appendSeparateText(take(end));
        Run run = new Run(input, text, sign, opens, closes, lastDelimiter, start, end - start);
        if (lastDelimiter != null) {
            lastDelimiter.setNext(run);
        }
        lastDelimiter = run;
        return true;
    }

    @Override
    protected boolean parseCloseBracket() {
        Bracket opener = getLastBracket();
        if (opener != null && !isNote(opener.getStartIndex()) && isOtherThanLabel(index + 1)) {
            opener.setAllowed(false);
        }
        boolean read = super.parseCloseBracket();
        LinkSpaces.keep(block.getLastChild());
        return read;
    }

    /** Returns whether brackets follow that are no label of a definition: they may be a link or note reference themselves. */
    private boolean isOtherThanLabel(int start) {
        int end = LinkParts.label(input, start);
        return end > start + EMPTY_LABEL
                && (isNote(start)
                        || !referenceRepository.containsKey(
                                Escaping.normalizeReferenceChars(input.subSequence(start, end), true)));
    }

    private boolean isNote(int start) {
        return input.matchChars(NoteDefinitions.OPEN, start);
    }

    @Override
    public int parseLinkLabel() {
        int end = LinkParts.label(input, index);
        return end < 0 ? 0 : take(end).length();
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        int end = LinkParts.destination(input, index);
        return end < 0 ? null : take(end);
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        int end = LinkParts.title(input, index);
        return end < 0 ? null : take(end);
    }

    @Override
    protected int parseReference(Block block, BasedSequence text) {
        LinkDefinition definition = LinkDefinition.read(text, 0);
        if (definition == null) {
            return 0;
        }
        Reference node = definition.node(text);
        referenceRepository.put(referenceRepository.normalizeKey(node.getReference()), node);
        block.insertBefore(node);
        return definition.end();
    }

    /** Returns the input up to an index, and moves there. */
    private BasedSequence take(int end) {
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }
}
