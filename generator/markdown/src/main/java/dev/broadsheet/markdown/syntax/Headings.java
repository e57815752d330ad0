package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** ATX and setext headings; CommonMark 0.31.2, sections 4.2 and 4.3. */
final class Headings extends BlockFactory {

    private static final int LEVELS = 6;

    @Override
    BlockParserFactory make(DataHolder options) {
        return Headings::start;
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (state.getIndent() >= CODE_INDENT || line.isEmpty()) {
            return BlockStart.none();
        }
        return switch (line.charAt(0)) {
            case '#' -> numbered(line, state);
            case '=', '-' -> underlined(line, state, matched);
            default -> BlockStart.none();
        };
    }

    private static BlockStart numbered(BasedSequence line, ParserState state) {
        int level = signs(line);
        if (level > LEVELS || (level < line.length() && !isBlank(line.charAt(level)))) {
            return BlockStart.none();
        }
        BasedSequence text = ArraySequence.trimmed(line.subSequence(level));
        int closing = text.length();
        while (closing > 0 && text.charAt(closing - 1) == '#') {
            closing--;
        }
        boolean closed = closing < text.length() && (closing == 0 || isBlank(text.charAt(closing - 1)));
        HeadingParser parser = new HeadingParser(level);
        Heading heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(0, level));
        heading.setText(closed ? text.subSequence(0, closing).trimEnd() : text);
        if (closed) {
            heading.setClosingMarker(text.subSequence(closing));
        }
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    private static BlockStart underlined(BasedSequence line, ParserState state, MatchedBlockParser matched) {
        boolean underline = LinkParts.pastBlanks(line, signs(line)) == line.length();
        ParagraphLines lines = underline ? ParagraphLines.of(matched) : ParagraphLines.NONE;
        int definitions = lines.definitions();
        if (definitions == lines.count()) {
            return BlockStart.none();
        }
        HeadingParser parser = new HeadingParser(line.charAt(0) == '=' ? 1 : 2);
        Heading heading = (Heading) parser.getBlock();
        heading.setText(lines.text(definitions, lines.count()));
        heading.setClosingMarker(line.trim());
        heading.setCharsFromContent();
        return lines.startBehind(definitions, parser, state);
    }

    private static int signs(BasedSequence line) {
        int end = 0;
        while (LinkParts.is(line, end, line.charAt(0))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
