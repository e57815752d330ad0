package dev.broadsheet.kind.code;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.highlight.Highlighter;
import dev.broadsheet.highlight.Run;
import dev.broadsheet.kind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Preformatted text, mostly code in a {@code <code>} whose class says its language; that is the variant. It is highlighted
 * when its node is made, after all that authors write has been cleaned, so that for everything before it is one text.
 */
public final class Listings implements Kind {

    /** What the class of a language begins with, as the HTML standard suggests it. */
    private static final String LANGUAGE = "language-";

    @Override
    public String name() {
        return "code";
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        for (DraftElement listing : root.descendants(Listings::isListing)) {
            List<DraftElement> parts = listing.elements();
            marks.keep(listing, parts.size() == 1 ? language(parts.get(0)) : "");
        }
    }

    private static boolean isListing(DraftElement element) {
        return element.is("pre") && element.traits().kind().isEmpty();
    }

    /** The language that the class of {@code <code>} names; empty when it names none. */
    private static String language(DraftElement code) {
        return code.classes().stream()
                .filter(name -> name.startsWith(LANGUAGE))
                .findFirst()
                .map(name -> name.substring(LANGUAGE.length()))
                .orElse("");
    }

    @Override
    public Element build(DraftElement listing, Build build) {
        Attributes attributes = build.attributes(listing);
        List<Node> nodes = new ArrayList<>();
        for (DraftNode part : listing.nodes()) {
            List<Run> runs = build.isHighlighted() ? runs(part) : List.of();
            if (!runs.isEmpty() && part instanceof DraftElement code) {
                nodes.add(new Markup(code.name(), build.attributes(code), highlighted(runs, build)));
            } else {
                build.add(part, nodes);
            }
        }
        return new Block(name(), listing.traits().variant(), listing.name(), attributes, nodes);
    }

    /** The runs of the code in an element; empty when it holds other elements, or stays plain. */
    private static List<Run> runs(DraftNode part) {
        if (part instanceof DraftElement code
                && code.is("code")
                && code.first() instanceof DraftText text
                && text.next() == null) {
            String language = language(code);
            return language.isEmpty() ? List.of() : Highlighter.runs(language, text.text());
        }
        return List.of();
    }

    private static List<Node> highlighted(List<Run> runs, Build build) {
        List<Node> nodes = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String cssClass = run.kind().cssClass();
            List<Node> text = cssClass.isEmpty() ? nodes : new ArrayList<>(1);
            build.add(new DraftText(run.text()), text);
            if (!cssClass.isEmpty()) {
                nodes.add(new Markup("span", Attributes.of(Attribute.of("class", cssClass)), text));
            }
        }
        return nodes;
    }

    /** On a page, a listing that scrolls can be reached by the keyboard. */
    @Override
    public void write(Block listing, MarkupWriter out, UnaryOperator<String> words) {
        if (out.medium() == Medium.PAGE) {
            out.start(listing, "", "tabindex", "0");
            out.content(listing);
            out.end(listing);
        } else {
            out.element(listing);
        }
    }

    @Override
    public String classes(Block listing, Medium medium) {
        return medium == Medium.PRINT ? LongLines.classOf(listing) : "";
    }

    @Override
    public boolean isWide(Block listing) {
        return LongLines.areIn(listing);
    }

    @Override
    public String markdown(Block listing, String content) {
        String text = PlainText.raw(listing.children());
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + listing.variant() + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence;
    }
}
