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
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.highlight.Highlighter;
import dev.broadsheet.highlight.Run;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Preformatted text, mostly code in a {@code <code>} whose class names its language, which is the variant. Code is highlighted
 * when its node is built, after sanitizing; until then it is a single text node. Code with a caption or a file name is in a
 * figure; with a caption it has a number.
 */
public final class Listings implements Kind {

    /** The prefix of the class for a language, as the HTML standard suggests. */
    private static final String LANGUAGE = "language-";

    private static final String CAPTION = "caption";

    /** The attribute for the name of a file, and the class of the name in a caption. */
    public static final String FILE = "file";

    @Override
    public String name() {
        return "code";
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        for (DraftElement listing : root.descendants(Listings::isListing)) {
            List<DraftElement> parts = listing.elements();
            marks.keep(listing, parts.size() == 1 ? language(parts.get(0)) : "");
            if (listing.hasAttribute(CAPTION) || listing.hasAttribute(FILE)) {
                caption(listing, marks);
            }
        }
    }

    /** Wraps a listing in a figure, with its caption and file name above it. */
    private static void caption(DraftElement listing, Marks marks) {
        DraftElement figure =
                new DraftElement("figure", new Traits(listing.traits().offset(), false));
        listing.wrap(figure);
        if (!listing.id().isEmpty()) {
            figure.set("id", listing.id());
        }
        figure.addClass(Numbered.LISTING);
        marks.keep(figure, "");
        DraftElement caption = new DraftElement("figcaption");
        caption.append(listing.attribute(CAPTION));
        if (!listing.attribute(FILE).isBlank()) {
            caption.append(listing.attribute(CAPTION).isBlank() ? "" : " ");
            DraftElement file = new DraftElement("code").addClass(FILE);
            file.append(listing.attribute(FILE));
            caption.append(file);
        }
        figure.prepend(caption);
        listing.drop(CAPTION).drop(FILE).drop("id");
    }

    private static boolean isListing(DraftElement element) {
        return element.is("pre") && element.traits().kind().isEmpty();
    }

    /** Returns the language in the class of a {@code <code>} element; empty if there is none. */
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

    /** Returns the highlighted runs of a code element; empty if it has child elements, or stays plain. */
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

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        if (isCode(block) && out.medium() == Medium.PAGE) {
            // Scrollable code must be reachable by keyboard.
            out.start(block, "", "tabindex", "0");
            out.content(block);
            out.end(block);
        } else {
            out.element(block);
        }
    }

    private static boolean isCode(Block block) {
        return block.name().equals("pre");
    }

    /** Returns the class for long lines; a figure has that of its code. */
    @Override
    public String classes(Block block, Medium medium) {
        return medium != Medium.PRINT
                ? ""
                : block.children().stream()
                        .filter(child -> child instanceof Block code && isCode(code))
                        .findFirst()
                        .map(code -> LongLines.classOf((Block) code))
                        .orElseGet(() -> isCode(block) ? LongLines.classOf(block) : "");
    }

    @Override
    public boolean isWide(Block block) {
        return isCode(block) && LongLines.areIn(block);
    }

    @Override
    public String markdown(Block block, String content) {
        return isCode(block) ? fenced(block) : content;
    }

    private static String fenced(Block listing) {
        String text = PlainText.raw(listing.children());
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + listing.variant() + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence;
    }
}
