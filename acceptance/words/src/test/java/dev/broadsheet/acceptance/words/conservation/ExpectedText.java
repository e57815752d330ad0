package dev.broadsheet.acceptance.words.conservation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** What readers are to get of a document, as commonmark-java reads it: the text, then the notes in the order of their calls. */
final class ExpectedText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder headings = new StringBuilder();
    private final Set<String> calls = new LinkedHashSet<>();
    private final List<FootnoteDefinition> notes = new ArrayList<>();

    private ExpectedText() {}

    static ExpectedText of(String markdown) {
        ExpectedText text = new ExpectedText();
        GfmTables.parse(markdown, PARSER).accept(text);
        text.addNotes();
        return text;
    }

    /** Notes may call others. */
    private void addNotes() {
        for (int i = 0; i < calls.size(); i++) {
            String label = List.copyOf(calls).get(i);
            notes.stream()
                    .filter(note -> note.getLabel().equals(label))
                    .findFirst()
                    .ifPresent(this::visitChildren);
        }
    }

    /** Words between white space, in order. */
    List<String> words() {
        return Words.of(out.toString());
    }

    /** Those of headings, which contents and running heads have again. */
    List<String> wordsOfHeadings() {
        return Words.of(headings.toString());
    }

    @Override
    protected void visitChildren(Node parent) {
        boolean apart = parent instanceof Block || parent instanceof TableCell;
        if (apart) {
            out.append('\n');
        }
        super.visitChildren(parent);
        if (apart) {
            out.append('\n');
        }
    }

    @Override
    public void visit(Heading heading) {
        int start = out.length();
        visitChildren(heading);
        headings.append(out, start, out.length());
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        out.append('\n').append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        out.append('\n').append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(SoftLineBreak end) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        out.append('\n');
    }

    /** Its description is an attribute. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(HtmlBlock html) {
        out.append('\n')
                .append(Jsoup.parseBodyFragment(html.getLiteral()).text())
                .append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            notes.add(note);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference call) {
            calls.add(call.getLabel());
        } else {
            visitChildren(node);
        }
    }
}
