package dev.broadsheet.edition.model;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A body as a tree that an edition may change. What has no id says in {@value #ANCHOR} by what name the typesetter knows it, until
 * {@link #markup}.
 */
public final class BodyTree {

    /** The attribute with the anchor of what has no id. */
    public static final String ANCHOR = "data-anchor";

    private final Element root;
    private final Map<String, Element> named = new HashMap<>();

    private BodyTree(Element root) {
        this.root = root;
        for (Element element : root.getAllElements()) {
            if (isNamed(element)) {
                named.putIfAbsent(element.hasAttr("id") ? element.id() : element.attr(ANCHOR), element);
            }
        }
    }

    /** A tree that is written in XML syntax. @param fragment well-formed XHTML */
    public static BodyTree ofXml(String fragment) {
        Document document = Jsoup.parse(fragment, "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .syntax(Document.OutputSettings.Syntax.xml)
                .charset("UTF-8");
        return new BodyTree(document);
    }

    /** The tree; its children are the fragment's. */
    public Element root() {
        return root;
    }

    /** Where a page begins; empty when that is not in this body. */
    public Optional<PagePlace> find(PageBreak begin) {
        return Optional.ofNullable(named.get(begin.anchor()))
                .map(owner -> PagePlace.in(owner, begin.offset(), BodyTree::isNamed));
    }

    private static boolean isNamed(Node node) {
        return node.hasAttr("id") || node.hasAttr(ANCHOR);
    }

    /** The fragment, in the syntax of the tree. */
    public String markup() {
        root.select("> span[" + ANCHOR + "^=text-]").unwrap();
        root.select("[" + ANCHOR + "]").removeAttr(ANCHOR);
        return root.html();
    }
}
