package dev.broadsheet.edition.model;

import dev.broadsheet.template.Strings;
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
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A body as a tree that an edition may change; an {@linkplain Opening opening} is marked. Every block has a number, the same in each edition, so that the place at
 * which a page of the PDF begins can be found in the others.
 */
public final class BodyTree {

    private static final String BLOCKS = "p, li, dt, dd, pre, td, th, figcaption";
    private static final Set<String> VOID =
            Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final Document document;
    private final Map<String, Element> numbered = new LinkedHashMap<>();
    private final Map<Element, String> numbers = new HashMap<>();

    private BodyTree(Document document) {
        this.document = document;
    }

    /** @param fragment well-formed XHTML */
    public static BodyTree parse(String fragment) {
        Document document = Jsoup.parse(fragment, "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        BodyTree tree = new BodyTree(document);
        tree.number();
        Opening.mark(document);
        return tree;
    }

    private void number() {
        Set<String> taken = new HashSet<>(document.select("[id]").eachAttr("id"));
        int number = 0;
        for (Element block : document.select(BLOCKS)) {
            number++;
            if (!block.hasAttr("id")) {
                String id = "p-" + number;
                String free = taken.contains(id) ? id + "-text" : id;
                numbered.put(free, block);
                numbers.put(block, free);
            }
        }
    }

    /** Begins each numbered caption with its label in the words of a language; once. */
    public BodyTree labelCaptions(Strings strings) {
        CaptionLabels.write(document, strings);
        return this;
    }

    /** The tree; its children are the fragment's. */
    public Element root() {
        return document;
    }

    /** Writes the numbers into the tree as ids, for an edition that has to report where a block landed. */
    public void writeNumbers() {
        numbered.forEach((id, block) -> block.attr("id", id));
    }

    /** The element with this id or number; none for an empty one. */
    public Optional<Element> find(String id) {
        return Optional.ofNullable(numbered.get(id))
                .or(() -> id.isEmpty() ? Optional.empty() : Optional.ofNullable(document.getElementById(id)));
    }

    /** The id of a block, or its number when it has none; empty text for what is no block. */
    public String idOf(Element block) {
        return block.hasAttr("id") ? block.id() : numbers.getOrDefault(block, "");
    }

    /** The fragment in XML syntax. */
    public String xml() {
        return document.html();
    }

    /** The fragment in HTML syntax. */
    public String html() {
        for (Element element : document.select("*")) {
            if (element.childNodeSize() == 0 && !VOID.contains(element.normalName())) {
                // An element without content would be written as <td />, which HTML reads as an opening tag.
                element.appendChild(new TextNode(""));
            }
        }
        Document html = Jsoup.parseBodyFragment(xml());
        html.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return html.body().html();
    }
}
