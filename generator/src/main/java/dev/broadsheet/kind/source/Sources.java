package dev.broadsheet.kind.source;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import java.util.function.UnaryOperator;

/** The source of data, named as one in the language of the article. Readers of charts and of tables of data mark it. */
public final class Sources implements Kind {

    private static final String WORD = "chartSource";

    @Override
    public String name() {
        return "source";
    }

    /** They are marked when they are read. */
    @Override
    public void find(DraftElement root, Marks marks) {
        // The reader of Markdown makes them.
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        out.start("div", "class", block.attributes().value("class"));
        out.text(words.apply(WORD) + " ");
        out.content(block);
        out.end("div");
    }

    @Override
    public String markdown(Block block, String content, UnaryOperator<String> words) {
        return words.apply(WORD) + " " + content;
    }
}
