package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.markdown.lint.TextBlock;
import dev.broadsheet.markdown.lint.TextBlock.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Extracts the text of raw HTML blocks, in which Markdown is not parsed, without comments, code and invisible content. */
final class HtmlText {

    private static final Set<String> APART =
            Names.of("pre code kbd samp tt var math script style textarea title svg template");

    private static final Set<String> INLINE =
            Names.of("a abbr b bdi bdo cite data del dfn em i img ins mark q rb rp rt ruby s small span strong sub sup "
                    + "time u wbr");

    private final BasedSequence chars;
    private final BodySource source;
    private final int container;
    private final List<TextBlock> blocks;
    private final String text;
    private final String lower;
    private TextBlock.Builder out;
    private int at;

    private HtmlText(BasedSequence chars, BodySource source, int container, List<TextBlock> blocks) {
        this.chars = chars;
        this.text = chars.toString();
        this.lower = text.toLowerCase(Locale.ROOT);
        this.source = source;
        this.container = container;
        this.blocks = blocks;
        this.out = new TextBlock.Builder(Kind.HTML, container);
    }

    /** Appends the texts of an HTML block to the list of blocks. */
    static void add(BasedSequence html, BodySource source, int container, List<TextBlock> blocks) {
        new HtmlText(html, source, container, blocks).read();
    }

    private void read() {
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (text.charAt(at) == '<') {
                tag();
            } else {
                out.append(text.charAt(at), offset());
                at++;
            }
        }
        end();
    }

    private int offset() {
        return chars.getIndexOffset(at);
    }

    private void tag() {
        boolean closing = text.startsWith("</", at);
        int start = at + (closing ? 2 : 1);
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String name = lower.substring(start, end);
        if (name.isEmpty()) {
            out.append(TextBlock.OBJECT, offset());
            at++;
            return;
        }
        if (INLINE.contains(name)) {
            out.append(TextBlock.EDGE, offset());
        } else if (name.equals("br")) {
            out.append(TextBlock.BREAK, offset());
        } else if (!APART.contains(name)) {
            end();
        } else if (!closing) {
            out.append(TextBlock.OBJECT, offset());
            skipPast("</" + name);
            end = at;
        }
        at = end;
        skipTag();
    }

    private void skipTag() {
        TagScan scan = new TagScan();
        while (at < text.length() && !scan.ends(text.charAt(at++))) {
            // A quoted value may contain a >.
        }
    }

    private void skipPast(String end) {
        int found = lower.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void end() {
        if (!out.isBlank()) {
            blocks.add(out.build(source::position));
        }
        out = new TextBlock.Builder(Kind.HTML, container);
    }
}
