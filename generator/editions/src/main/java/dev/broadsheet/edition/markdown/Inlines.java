package dev.broadsheet.edition.markdown;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.References;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.template.Strings;
import java.util.List;

/** Writes the inline content of blocks as Markdown. */
final class Inlines {

    private final References references;
    private final Strings strings;

    /** @param strings the interface texts, for the labels of captions */
    Inlines(References references, Strings strings) {
        this.references = references;
        this.strings = strings;
    }

    /** Returns the content of a block on one line, except for hard line breaks. */
    String of(Element block) {
        String label = block instanceof Caption caption ? labelled(caption) + " " : "";
        return tidy(label + children(block.children()));
    }

    /** Returns the label of a caption, in bold for a listing, since its caption is a paragraph like the text above it. */
    private String labelled(Caption caption) {
        String label = Text.inline(label(caption));
        return caption.kind() == Caption.Kind.LISTING ? "**" + label + "**" : label;
    }

    private String label(Caption caption) {
        return strings.text(caption.kind().word(), caption.label());
    }

    static String tidy(String text) {
        return Text.tidy(text.strip());
    }

    private String children(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> out.append(write(node)));
        return out.toString();
    }

    String write(Node node) {
        if (node instanceof dev.broadsheet.document.Text text) {
            return Text.inline(text.text());
        } else if (node instanceof Only only) {
            return only.audience() == Audience.OTHERS ? children(only.nodes()) : "";
        } else if (node instanceof SiteElement site) {
            return children(site.element().children());
        }
        return node instanceof Element element ? element(element) : "";
    }

    private String element(Element element) {
        if (element instanceof Inline inline) {
            return ofKind(inline);
        } else if (element instanceof Link link) {
            return link(link);
        } else if (element instanceof Picture picture) {
            return "![" + Text.inline(picture.alternative()) + "](" + target(address(picture, "src")) + ")";
        }
        return switch (element.name()) {
            case "em", "i", "cite" -> around("*", element);
            case "strong", "b" -> around("**", element);
            case "del", "s" -> around("~~", element);
            case "code", "kbd", "samp" -> code(PlainText.raw(element.children()));
            case "br" -> "\\\n";
            default -> children(element.children());
        };
    }

    /**
     * Writes an inline element of a kind, as words if it has some: Markdown has no formulas, and their characters alone are
     * misleading.
     */
    private String ofKind(Inline inline) {
        Kind kind = Kinds.of(inline.kind());
        Element shown = kind.shown(inline, strings::text);
        if (shown != inline) {
            return element(shown);
        }
        String words = kind.words(inline);
        return words.isEmpty() ? kind.markdown(inline, children(inline.children())) : Text.inline(words);
    }

    private String link(Link link) {
        String text = children(link.children());
        Address address = address(link, "href");
        return address.isEmpty() ? text : "[" + text + "](" + target(address) + ")";
    }

    private Address address(Element element, String attribute) {
        return element.attributes()
                .find(attribute)
                .filter(Attribute::isAddress)
                .map(found -> references.address(found.reference()))
                .orElse(Address.NONE);
    }

    private static String target(Address link) {
        String address = link.text();
        boolean plain = address.chars()
                .noneMatch(c -> Character.isWhitespace(c) || c == '(' || c == ')' || c == '<' || c == '>');
        return plain ? address : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private String around(String mark, Element element) {
        String text = children(element.children());
        return text.isBlank() ? text : mark + text.strip() + mark + (text.endsWith(" ") ? " " : "");
    }

    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }
}
