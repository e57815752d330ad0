package dev.broadsheet.markdown;

import dev.broadsheet.document.Escape;
import dev.broadsheet.document.draft.DraftData;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftHtml;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Parses the raw HTML of a draft as a browser does: elements of HTML and Markdown may contain each other. For the HTML parser,
 * an element of Markdown is written as a tag with a number. Only top-level blocks with raw HTML are parsed, each alone; if one of
 * them leaves an element open, it is parsed with all that follows.
 */
final class MixedHtml {

    private static final Set<String> VOID = Set.of("br", "hr", "img");

    private final BodySource source;
    private final String number;
    private final DraftElement root;
    private final List<DraftElement> numbered = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    private MixedHtml(BodySource source, DraftElement root) {
        this.source = source;
        this.number = source.marker() + "-n";
        this.root = root;
    }

    /** Returns a draft without unparsed HTML. */
    static DraftElement read(DraftElement draft, BodySource source) {
        DraftElement root = new DraftElement(draft.name());
        new MixedHtml(source, root).read(draft.nodes());
        return root;
    }

    private void read(List<DraftNode> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            DraftNode block = blocks.get(i);
            if (!isMixed(block)) {
                root.append(block);
            } else if (!readAlone(block)) {
                blocks.subList(i, blocks.size()).forEach(this::write);
                readChildren(parse(), root);
                return;
            }
        }
    }

    private static boolean isMixed(DraftNode node) {
        return node instanceof DraftHtml
                || (node instanceof DraftElement element
                        && element.nodes().stream().anyMatch(MixedHtml::isMixed));
    }

    /**
     * Parses a block, unless it leaves something open that affects the following blocks: an element, a formatting element, which
     * the HTML parser reopens in each paragraph, or a form, since forms cannot be nested. A form appended as probe shows this.
     */
    private boolean readAlone(DraftNode block) {
        write(block);
        html.append(".<form ").append(number).append("=\"-1\"></form>");
        Element body = parse();
        boolean closed = body.lastChild() instanceof Element form
                && form.attr(number).equals("-1")
                && form.previousSibling() instanceof TextNode;
        if (closed) {
            List<Node> nodes = body.childNodes();
            TextNode end = (TextNode) nodes.get(nodes.size() - 2);
            nodes.get(nodes.size() - 1).remove();
            end.text(end.getWholeText().substring(0, end.getWholeText().length() - 1));
            readChildren(body, root);
        }
        return closed;
    }

    private Element parse() {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH);
        Element body = parser.parseInput("<body>" + html + "</body>", "").body();
        html.setLength(0);
        return body;
    }

    private void write(DraftNode node) {
        if (node instanceof DraftText text) {
            Escape.text(text.text(), html);
        } else if (node instanceof DraftHtml raw) {
            html.append(raw.html());
        } else if (node instanceof DraftElement element) {
            write(element);
        }
    }

    private void write(DraftElement element) {
        html.append('<').append(element.name()).append(' ').append(number);
        html.append("=\"").append(numbered.size()).append("\">");
        numbered.add(element);
        if (!VOID.contains(element.name())) {
            element.nodes().forEach(this::write);
            html.append("</").append(element.name()).append('>');
        }
    }

    private void readChildren(Element from, DraftElement to) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.append(new DraftText(text.getWholeText()));
            } else if (node instanceof DataNode data) {
                to.append(new DraftData(data.getWholeData()));
            } else if (node instanceof Element element) {
                DraftElement read = read(element);
                to.append(read);
                readChildren(element, read);
            }
        }
    }

    /** Converts an element; copies those of Markdown, since the parser may have split one into several. */
    private DraftElement read(Element element) {
        String written = element.attr(number);
        if (!written.isEmpty()) {
            DraftElement one = numbered.get(Integer.parseInt(written));
            Traits traits = one.traits();
            DraftElement copy = new DraftElement(one.name(), new Traits(traits.offset(), traits.isOwn()));
            copy.traits().setFence(traits.fence());
            copy.traits().setKind(traits.kind(), traits.variant());
            one.attributes().forEach((name, value) -> {
                copy.set(name, value);
                if (traits.isSiteAttribute(name)) {
                    copy.traits().addSiteAttribute(name);
                }
            });
            return copy;
        }
        String offset = element.attr(source.marker());
        DraftElement read = new DraftElement(
                element.normalName(), new Traits(offset.isEmpty() ? Traits.UNKNOWN : Integer.parseInt(offset), false));
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().equals(source.marker())) {
                read.set(attribute.getKey(), attribute.getValue());
            }
        }
        return read;
    }
}
