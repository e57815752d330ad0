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
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.Escapes;
import java.util.List;

/** Paragraphs, headings, lists, quotations and code. */
final class BlockHtml {

    static final NodeWriters WRITERS = new NodeWriters()
            .with(Heading.class, (heading, html) -> html.block("h" + heading.getLevel(), heading))
            .with(Paragraph.class, BlockHtml::paragraph)
            .with(BlockQuote.class, (quote, html) -> html.container("blockquote", quote))
            .with(ThematicBreak.class, BlockHtml::rule)
            .with(FencedCodeBlock.class, BlockHtml::fencedCode)
            .with(IndentedCodeBlock.class, BlockHtml::indentedCode)
            .with(BulletList.class, (list, html) -> html.container("ul", list))
            .with(OrderedList.class, BlockHtml::orderedList)
            .with(BulletListItem.class, BlockHtml::item)
            .with(OrderedListItem.class, BlockHtml::item)
            .with(DefinitionList.class, BlockHtml::definitions)
            .with(DefinitionTerm.class, BlockHtml::term)
            .with(DefinitionItem.class, BlockHtml::definition)
            .with(HtmlBlock.class, BlockHtml::rawBlock)
            .with(HtmlCommentBlock.class, BlockHtml::comment);

    private static final Named TASK = new Named("class", "task-list-item");
    private static final String BOX = "<input type=\"checkbox\" />&nbsp;";
    private static final String TICKED_BOX = "<input type=\"checkbox\" checked=\"checked\" />&nbsp;";

    private BlockHtml() {}

    private static void paragraph(Paragraph paragraph, MarkdownHtml html) {
        if (isUnseen(paragraph)) {
            return;
        }
        Block around = paragraph.getParent();
        if (around instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, options(html), html.document())) {
            html.children(paragraph);
        } else {
            html.block("p", paragraph);
        }
    }

    /** Whether it holds nothing but attributes. */
    private static boolean isUnseen(Paragraph paragraph) {
        for (Node child : paragraph.getChildren()) {
            if (child instanceof AttributesNode braces ? MarkdownHtml.areText(braces) : isSeen(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(Node inline) {
        return !(inline instanceof NonRenderingInline);
    }

    private static ListOptions options(MarkdownHtml html) {
        return ListOptions.get(html.document());
    }

    private static void rule(ThematicBreak rule, MarkdownHtml html) {
        html.out().line();
        html.empty("hr", rule, List.of());
        html.out().line();
    }

    private static void fencedCode(FencedCodeBlock code, MarkdownHtml html) {
        html.checkEnd(code);
        BasedSequence info = code.getInfo();
        if (info.isNull() || info.isBlank()) {
            code(code, new Named[0], code.getContentChars().normalizeEOL(), html);
        } else {
            BasedSequence written = code.getInfoDelimitedByAny(CharPredicate.SPACE_TAB);
            String language = Escapes.read(written.toString());
            html.checkLanguage(language, written.getStartOffset());
            Named[] named = {new Named("class", Listings.LANGUAGE + language)};
            code(code, named, code.getContentChars().normalizeEOL(), html);
        }
    }

    private static void indentedCode(IndentedCodeBlock code, MarkdownHtml html) {
        code(code, new Named[0], code.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), html);
    }

    private static void code(Block code, Named[] language, String text, MarkdownHtml html) {
        html.out().line();
        html.start("pre", code);
        html.out().preformatted(true);
        html.startPlain("code", code, language);
        html.out().text(text);
        html.end("code");
        html.end("pre");
        html.out().preformatted(false);
        html.out().line();
    }

    private static void orderedList(OrderedList list, MarkdownHtml html) {
        int start = list.getStartNumber();
        if (start == 1) {
            html.container("ol", list);
        } else {
            html.container("ol", list, new Named("start", String.valueOf(start)));
        }
    }

    private static void item(ListItem item, MarkdownHtml html) {
        if (item.getFirstChild() instanceof Paragraph first && html.isTask(first)) {
            task(item, first, html);
        } else {
            html.block("li", item);
        }
    }

    /** The box belongs to the first paragraph. */
    private static void task(ListItem item, Paragraph first, MarkdownHtml html) {
        html.out().line();
        html.start("li", item, TASK);
        boolean wrapped = !item.isParagraphWrappingDisabled(first, options(html), html.document());
        if (wrapped) {
            html.out().line();
            html.start("p", first);
        }
        html.out().raw(first.getChars().charAt(1) == ' ' ? BOX : TICKED_BOX);
        html.childrenAfter(first, first.getStartOffset() + MarkdownHtml.TASK_BOX);
        if (wrapped) {
            html.end("p");
            html.out().line();
        }
        for (Node block = first.getNext(); block != null; block = block.getNext()) {
            html.write(block);
        }
        html.end("li");
        html.out().line();
    }

    /** What follows the comment on its last line belongs to the block, as raw HTML. */
    private static void comment(HtmlCommentBlock block, MarkdownHtml html) {
        CommentChecks.checkBehind(block.getContentChars(), html.source());
        rawBlock(block, html);
    }

    /** In lines of its own: the text before it may be that of a list's item, which ends without an end tag. */
    private static void rawBlock(HtmlBlockBase block, MarkdownHtml html) {
        html.out().line();
        html.raw(block.getContentChars());
    }

    private static void definitions(DefinitionList list, MarkdownHtml html) {
        html.start("dl", list);
        html.out().line();
        html.children(list);
        html.out().line();
        html.end("dl");
    }

    private static void term(DefinitionTerm term, MarkdownHtml html) {
        if (term.getFirstChild() != null) {
            html.block("dt", term);
        }
    }

    private static void definition(ListItem item, MarkdownHtml html) {
        if (options(html).isTightListItem(item)) {
            html.block("dd", item);
        } else {
            html.container("dd", item);
        }
    }
}
