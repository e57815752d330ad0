package dev.broadsheet.edition.model;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.References;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import java.util.function.UnaryOperator;

/** Writes a document in the words of its language: labels of captions, and what the kinds say. */
public class EditionWriter extends MarkupWriter {

    private final Strings strings;
    private final UnaryOperator<String> words;

    public EditionWriter(Medium medium, References references, Strings strings) {
        super(medium, references);
        this.strings = strings;
        this.words = strings::text;
    }

    protected final Strings strings() {
        return strings;
    }

    /** Begins with the label, in a {@code <span class="number">}. */
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

    /** Begins with its number, if it has one. */
    @Override
    public void heading(Heading heading) {
        start(heading);
        number(heading);
        content(heading);
        end(heading);
    }

    /** The number of a heading, in a {@code <span class="number">}. */
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

    /** The label of a caption, such as {@code Figure 2}. */
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
