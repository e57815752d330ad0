package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.text.QuotePair;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Evaluates {@code content}, {@code string-set} and {@code bookmark-label} within the flow. */
public final class GeneratedText {

    private final Styles styles;
    private final Counters counters;
    private final Targets targets;
    private int quoteDepth;

    public GeneratedText(Styles styles, Counters counters, Targets targets) {
        this.styles = styles;
        this.counters = counters;
        this.targets = targets;
    }

    public String of(List<ContentPart> parts, ComputedStyle style, Element element) {
        return parts.stream().map(part -> of(part, style, element)).collect(Collectors.joining());
    }

    /** Returns the anchors whose page numbers the part prints. */
    public List<String> printedPages(ContentPart.TargetCounter part, Element element) {
        return targets.printed(part, element);
    }

    private String of(ContentPart part, ComputedStyle style, Element element) {
        if (part instanceof ContentPart.Text text) {
            return text.text();
        } else if (part instanceof ContentPart.Attr attr) {
            return element.hasAttr(attr.name()) ? element.attr(attr.name()) : attr.fallback();
        } else if (part instanceof ContentPart.Counter counter) {
            return counter.style().format(counters.value(counter.name()));
        } else if (part instanceof ContentPart.Counters nested) {
            return counters.all(nested.name()).stream()
                    .map(nested.style()::format)
                    .collect(Collectors.joining(nested.separator()));
        } else if (part instanceof ContentPart.TargetCounter target) {
            return targets.counter(target, element);
        } else if (part instanceof ContentPart.TargetText target) {
            return targets.element(target.target(), element)
                    .map(found -> textOf(found, target.what()))
                    .orElse("");
        } else if (part instanceof ContentPart.ElementText text) {
            return switch (text.what()) {
                case BEFORE -> generated("before", element);
                case AFTER -> generated("after", element);
                default -> textOf(element, text.what());
            };
        } else if (part instanceof ContentPart.Quote quote) {
            return quote(quote, style.quotes());
        }
        return "";
    }

    /** Returns the text of a pseudo-element, with the current counters. */
    private String generated(String pseudo, Element element) {
        return styles.pseudo(element, pseudo)
                .map(style -> of(style.content(), style, element))
                .orElse("");
    }

    private String quote(ContentPart.Quote quote, List<QuotePair> pairs) {
        boolean open = quote == ContentPart.Quote.OPEN_QUOTE || quote == ContentPart.Quote.NO_OPEN_QUOTE;
        quoteDepth = Math.max(0, quoteDepth - (open ? 0 : 1));
        int level = Math.min(quoteDepth, pairs.size() - 1);
        quoteDepth += open ? 1 : 0;
        boolean silent =
                quote == ContentPart.Quote.NO_OPEN_QUOTE || quote == ContentPart.Quote.NO_CLOSE_QUOTE || level < 0;
        if (silent) {
            return "";
        }
        return open ? pairs.get(level).open() : pairs.get(level).close();
    }

    /** Returns the text of an element with collapsed white space, without footnotes and undisplayed elements. */
    private String textOf(Element element, ContentPart.What what) {
        String text = textOf(element);
        return what == ContentPart.What.FIRST_LETTER ? text.substring(0, FirstLetter.end(text)) : text;
    }

    public String textOf(Element element) {
        StringBuilder out = new StringBuilder();
        element.filter((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element child && depth > 0) {
                return visit(child, out);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return Whitespace.collapse(out.toString()).strip();
    }

    private NodeFilter.FilterResult visit(Element child, StringBuilder out) {
        ComputedStyle style = styles.of(child);
        if (style.display() == Keyword.Display.NONE || style.floating() == Keyword.Floating.FOOTNOTE) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        }
        if (child.normalName().equals("br")) {
            out.append(' ');
        }
        return NodeFilter.FilterResult.CONTINUE;
    }
}
