package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.document.TaskBox;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.Escapes;

/** Readers of paragraphs, headings, lists, quotations and code. */
final class BlockReaders {

    static final NodeReaders READERS = new NodeReaders()
            .with(Heading.class, (heading, reader) -> reader.block("h" + heading.getLevel(), heading))
            .with(Paragraph.class, BlockReaders::paragraph)
            .with(BlockQuote.class, (quote, reader) -> reader.container("blockquote", quote))
            .with(ThematicBreak.class, BlockReaders::rule)
            .with(FencedCodeBlock.class, BlockReaders::fencedCode)
            .with(IndentedCodeBlock.class, BlockReaders::indentedCode)
            .with(BulletList.class, (list, reader) -> reader.container("ul", list))
            .with(OrderedList.class, BlockReaders::orderedList)
            .with(BulletListItem.class, BlockReaders::item)
            .with(OrderedListItem.class, BlockReaders::item)
            .with(DefinitionList.class, BlockReaders::definitions)
            .with(DefinitionTerm.class, BlockReaders::term)
            .with(DefinitionItem.class, BlockReaders::definition)
            .with(HtmlBlock.class, BlockReaders::rawBlock)
            .with(HtmlCommentBlock.class, BlockReaders::comment);

    private BlockReaders() {}

    private static void paragraph(Paragraph paragraph, MarkdownReader reader) {
        if (isUnseen(paragraph)) {
            return;
        }
        reader.fences().check(paragraph);
        if (reader.formulas().isFormula(paragraph)) {
            reader.formulas().block(paragraph, reader);
            return;
        }
        Block around = paragraph.getParent();
        if (around instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, reader.lists(), reader.document())) {
            reader.children(paragraph);
        } else {
            reader.block("p", paragraph);
        }
    }

    /** Returns whether a paragraph contains nothing visible, such as only attributes. */
    private static boolean isUnseen(Paragraph paragraph) {
        for (Node child : paragraph.getChildren()) {
            if (child instanceof AttributesNode braces ? MarkdownReader.areText(braces) : isSeen(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(Node inline) {
        return !(inline instanceof NonRenderingInline);
    }

    private static void rule(ThematicBreak rule, MarkdownReader reader) {
        reader.out().line();
        reader.empty("hr", rule);
        reader.out().line();
    }

    private static void fencedCode(FencedCodeBlock code, MarkdownReader reader) {
        reader.checkEnd(code);
        if (reader.formulas().isFormula(code)) {
            reader.formulas().block(code, reader);
            return;
        }
        BasedSequence info = code.getInfo();
        if (info.isNull() || info.isBlank()) {
            code(code, new Named[0], code.getContentChars().normalizeEOL(), reader);
        } else {
            BasedSequence written = code.getInfoDelimitedByAny(CharPredicate.SPACE_TAB);
            String language = Escapes.read(written.toString());
            if (language.equals(ChartBlocks.NAME)) {
                ChartBlocks.read(code, reader);
                return;
            } else if (language.equals(TableBlocks.NAME)) {
                TableBlocks.read(code, reader);
                return;
            }
            reader.checkLanguage(language, written.getStartOffset());
            Named[] named = {new Named("class", "language-" + language)};
            String text = code.getContentChars().normalizeEOL();
            code(code, named, RustLines.mayHide(language) ? RustLines.shown(text) : text, reader);
        }
    }

    private static void indentedCode(IndentedCodeBlock code, MarkdownReader reader) {
        code(code, new Named[0], code.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), reader);
    }

    private static void code(Block code, Named[] language, String text, MarkdownReader reader) {
        reader.out().line();
        reader.start("pre", code);
        reader.out().preformatted(true);
        reader.startPlain("code", code, language);
        reader.out().text(text);
        reader.out().end();
        reader.out().end();
        reader.out().preformatted(false);
        reader.out().line();
    }

    private static void orderedList(OrderedList list, MarkdownReader reader) {
        int start = list.getStartNumber();
        if (start == 1) {
            reader.container("ol", list);
        } else {
            reader.container("ol", list, new Named("start", String.valueOf(start)));
        }
    }

    private static void item(ListItem item, MarkdownReader reader) {
        if (item.getFirstChild() instanceof Paragraph first && reader.isTask(first)) {
            task(item, first, reader);
        } else {
            reader.block("li", item);
        }
    }

    /** Reads a list item with a check box, which becomes part of the first paragraph. */
    private static void task(ListItem item, Paragraph first, MarkdownReader reader) {
        reader.out().line();
        boolean done = first.getChars().charAt(1) != ' ';
        DraftElement task = reader.start("li", item).addClass("task");
        if (done) {
            task.addClass("done");
        }
        boolean wrapped = !item.isParagraphWrappingDisabled(first, reader.lists(), reader.document());
        if (wrapped) {
            reader.out().line();
            reader.start("p", first);
        }
        box(done, reader);
        reader.childrenAfterBox(first);
        if (wrapped) {
            reader.out().end();
            reader.out().line();
        }
        for (Node block = first.getNext(); block != null; block = block.getNext()) {
            reader.read(block);
        }
        reader.out().end();
        reader.out().line();
    }

    private static void box(boolean done, MarkdownReader reader) {
        reader.out()
                .start("span", new Traits(Traits.UNKNOWN, true))
                .addClass("task-box")
                .set("role", "img")
                .set("aria-label", done ? "done" : "open");
        reader.out().write(new TaskBox(done).sign());
        reader.out().end();
        reader.out().write(" ");
    }

    /** Reads a comment block; text after the comment on its last line is raw HTML of the block. */
    private static void comment(HtmlCommentBlock block, MarkdownReader reader) {
        CommentChecks.checkBehind(block.getContentChars(), reader.source());
        rawBlock(block, reader);
    }

    /** Reads raw HTML on lines of its own: the text before it may belong to a list item, which has no end tag. */
    private static void rawBlock(HtmlBlockBase block, MarkdownReader reader) {
        reader.out().line();
        reader.raw(block.getContentChars());
    }

    private static void definitions(DefinitionList list, MarkdownReader reader) {
        reader.start("dl", list);
        reader.out().line();
        reader.children(list);
        reader.out().line();
        reader.out().end();
    }

    private static void term(DefinitionTerm term, MarkdownReader reader) {
        if (term.getFirstChild() != null) {
            reader.block("dt", term);
        }
    }

    private static void definition(ListItem item, MarkdownReader reader) {
        if (reader.lists().isTightListItem(item)) {
            reader.block("dd", item);
        } else {
            reader.container("dd", item);
        }
    }
}
