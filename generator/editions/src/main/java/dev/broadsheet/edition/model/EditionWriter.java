package dev.broadsheet.edition.model;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.References;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a document with the generated texts of its language, such as labels of captions and titles of blocks. */
public class EditionWriter extends MarkupWriter {

    private final Strings strings;
    private final UnaryOperator<String> words;

    /** The number of elements that enclose the current position. */
    private int depth;

    public EditionWriter(Medium medium, References references, Strings strings) {
        super(medium, references);
        this.strings = strings;
        this.words = strings::text;
    }

    protected final Strings strings() {
        return strings;
    }

    protected final boolean isOutermost() {
        return depth == 0;
    }

    @Override
    public final void inside(List<Node> nodes) {
        depth++;
        nodes(nodes);
        depth--;
    }

    @Override
    public void content(Element element) {
        depth++;
        super.content(element);
        depth--;
    }

    /** Writes a caption with its label before it, in a {@code <span class="number">}. */
    @Override
    public void caption(Caption caption) {
        start(caption);
        start("span", "class", "number");
        text(label(caption));
        end("span");
        out().append(' ');
        content(caption);
        end(caption);
    }

    /** Writes a heading with its number before it, if it has one. */
    @Override
    public void heading(Heading heading) {
        start(heading);
        number(heading);
        content(heading);
        end(heading);
    }

    /** Writes the number of a heading, if it has one, in a {@code <span class="number">}. */
    protected final void number(Heading heading) {
        if (!heading.number().isEmpty()) {
            start("span", "class", "number");
            text(heading.number());
            end("span");
            out().append(' ');
        }
    }

    @Override
    protected void moreAttributes(Element element) {
        if (!(element instanceof Caption)) {
            super.moreAttributes(element);
        }
    }

    /** Returns the label of a caption, such as {@code Figure 2}. */
    protected final String label(Caption caption) {
        return strings.text(caption.kind().word(), caption.label());
    }

    @Override
    public double widthOf(String text, double size, boolean bold) {
        return strings.widths().of(text, size, bold);
    }

    @Override
    public void block(Block block) {
        Kinds.of(block.kind()).write(block, this, words);
    }

    @Override
    public void inline(Inline inline) {
        Kind kind = Kinds.of(inline.kind());
        Element shown = kind.shown(inline, words);
        if (shown instanceof Inline own) {
            kind.write(own, this, words);
        } else {
            shown.accept(this);
        }
    }

    @Override
    protected String classes(Element element) {
        String own = super.classes(element);
        String classes = element instanceof Block block ? Kinds.of(block.kind()).classes(block, medium()) : "";
        return classes.isEmpty() ? own : join(own, classes);
    }
}
