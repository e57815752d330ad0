package dev.broadsheet.kind.source;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import java.util.function.UnaryOperator;

/** The source line of data, labelled in the language of the article. The parsers of charts and data tables mark it. */
public final class Sources implements Kind {

    private static final String WORD = "chartSource";

    @Override
    public String name() {
        return "source";
    }

    /** Does nothing: sources are marked when they are parsed. */
    @Override
    public void find(DraftElement root, Marks marks) {
        // The Markdown parser creates them.
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
