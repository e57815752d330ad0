package dev.broadsheet.edition.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A body as a tree that an edition may change. Every block has a number, the same in each edition, so that the place at which
 * a page of the PDF begins can be found in the others.
 */
public final class BodyTree {

    private static final Evaluator WITH_ID = QueryParser.parse("[id]");

    private static final Evaluator BLOCKS = QueryParser.parse("p, li, dt, dd, pre, td, th, figcaption");

    private final Element root;
    private final Map<String, Element> numbered = new LinkedHashMap<>();
    private final Map<Element, String> numbers = new HashMap<>();

    private BodyTree(Element root) {
        this.root = root;
        number();
    }

    /** A tree that is written in XML syntax. @param fragment well-formed XHTML */
    public static BodyTree ofXml(String fragment) {
        Document document = Jsoup.parse(fragment, "", Parser.xmlParser());
        settings(document).syntax(Document.OutputSettings.Syntax.xml).charset("UTF-8");
        return new BodyTree(document);
    }

    private static Document.OutputSettings settings(Document document) {
        return document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    }

    private void number() {
        Set<String> taken = new HashSet<>(root.select(WITH_ID).eachAttr("id"));
        int number = 0;
        for (Element block : root.select(BLOCKS)) {
            number++;
            if (!block.hasAttr("id")) {
                String id = "p-" + number;
                String free = taken.contains(id) ? id + "-text" : id;
                numbered.put(free, block);
                numbers.put(block, free);
            }
        }
    }

    /** The tree; its children are the fragment's. */
    public Element root() {
        return root;
    }

    /** The element with this id or number; none for an empty one. */
    public Optional<Element> find(String id) {
        return Optional.ofNullable(numbered.get(id))
                .or(() -> id.isEmpty() ? Optional.empty() : Optional.ofNullable(root.getElementById(id)));
    }

    /** The id of a block, or its number when it has none; empty text for what is no block. */
    public String idOf(Element block) {
        return block.hasAttr("id") ? block.id() : numbers.getOrDefault(block, "");
    }

    /** The fragment, in the syntax of the tree. */
    public String markup() {
        return root.html();
    }
}
