package dev.broadsheet.typesetter.box.tag;

import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.box.content.EmbeddedContent;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.counter.PredefinedCounter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Maps HTML elements to structure types; ISO 32000-1, 14.8.4. Other elements have no structure element. */
public class TagRules {

    private static final Map<String, String> BLOCKS = Map.ofEntries(
            Map.entry("p", "P"),
            Map.entry("pre", "P"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("section", "Sect"),
            Map.entry("article", "Art"),
            Map.entry("aside", "Sect"),
            Map.entry("nav", "Sect"),
            Map.entry("figure", "Div"),
            Map.entry("figcaption", "Caption"),
            Map.entry("fieldset", "Div"),
            Map.entry("legend", "Caption"),
            Map.entry("caption", "Caption"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("dl", "L"),
            Map.entry("table", "Table"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"));

    /** Elements that get their types in tables only. */
    private static final Set<String> TABLE_PARTS = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");

    private static final Map<String, String> INLINES =
            Map.of("code", "Code", "kbd", "Code", "samp", "Code", "q", "Quote");

    private static final Set<String> HEADING_OR_ITEM = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd");

    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");

    /** Types that must not contain text directly. */
    static final Set<String> GROUPING = Set.of(
            "Document",
            "Sect",
            "Art",
            "Aside",
            "Div",
            "BlockQuote",
            "L",
            "LI",
            "TOC",
            "TOCI",
            "Table",
            "THead",
            "TBody",
            "TFoot",
            "TR");

    /** @param title title of the document */
    public static TagRules of(PdfStandard standard, Document document, String title) {
        return standard == PdfStandard.UA2 ? Pdf2TagRules.of(document, title) : new TagRules();
    }

    /** Returns the type of an inline element. */
    public Optional<String> inline(Element element) {
        return Optional.ofNullable(INLINES.get(element.normalName()));
    }

    /** Whether an element is hidden from assistive technology; WAI-ARIA 1.2, {@code aria-hidden}. Not used for pictures. */
    public static boolean isHidden(Element element) {
        return element.attr("aria-hidden").equals("true") && !EmbeddedContent.isPicture(element);
    }

    /** Creates the tag of an inline element with a type, or with another language than its parent. */
    public Tag inline(Element element, Tag parent, Locale language) {
        return parent.child(inline(element).orElse("Span"), language);
    }

    /** Returns the type of a block; empty if it has none. */
    Optional<String> block(Element element) {
        return Optional.ofNullable(BLOCKS.get(AriaRoles.name(element)));
    }

    /** Creates the tag of a heading with its level in the source. */
    Tag heading(Element element, Tag parent, Locale language) {
        return parent.child(AriaRoles.name(element).toUpperCase(Locale.ROOT), language);
    }

    /** Creates the tag of a footnote call, which is a link to the note. */
    public Tag call(Tag parent) {
        return parent.child("Reference").child("Link");
    }

    /** @param call tag of the call */
    public Tag note(Tag parent, Locale language, Tag call) {
        return parent.child("Note", language);
    }

    /** Creates the tag of a form field. */
    public Tag field(Element element, Tag parent, Locale language) {
        return FormFields.tag(element, parent, language, "checked");
    }

    /** Returns the tags of a formula's elements; none if its structure is not written. */
    public Map<Element, Tag> formula(Element math, Tag formula) {
        return Map.of();
    }

    /** Whether an element is an item, or a part of one, of a list with this tag. */
    public static boolean isItem(Element element, Tag list) {
        return list.type().equals("L") && ITEMS.contains(AriaRoles.name(element));
    }

    /** Whether an element has a block type. */
    public static boolean isBlock(Element element) {
        String name = AriaRoles.name(element);
        return HEADING_OR_ITEM.contains(name) || (BLOCKS.containsKey(name) && !TABLE_PARTS.contains(name));
    }

    /** Creates the tag of a block element. */
    public final BlockTag of(Element element, Tag parent, Locale language) {
        return switch (AriaRoles.name(element)) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                new BlockTag(heading(element, parent, language), false, Optional.empty());
            case "li" ->
                parent.type().equals("TOC")
                        ? new BlockTag(parent.child("TOCI", language), true, Optional.empty())
                        : listItem(element, parent.child("LI", language));
            case "ol", "ul" ->
                isContents(element, parent)
                        ? new BlockTag(parent.child("TOC", language), true, Optional.empty())
                        : other(element, parent, language);
            case "dt" -> new BlockTag(parent.child("LI", language).child("Lbl"), false, Optional.empty());
            case "dd" -> new BlockTag(lastItem(parent).child("LBody", language), false, Optional.empty());
            default -> other(element, parent, language);
        };
    }

    /** Whether a list is that of a {@code doc-toc}, or nested in one of its entries. */
    boolean isContents(Element element, Tag parent) {
        Element around = element.parent();
        return parent.type().equals("TOCI")
                || (around != null
                        && around.attr("role").equals("doc-toc")
                        && parent.type().equals("Sect"));
    }

    private BlockTag listItem(Element element, Tag item) {
        Tag label = item.child("Lbl");
        return new BlockTag(itemBody(element, item.child("LBody")), false, Optional.of(label));
    }

    /** Returns the tag of the content of a list item. */
    Tag itemBody(Element item, Tag body) {
        return body;
    }

    /** Called when a link has got its tag. */
    public void link(Element anchor, Tag tag) {}

    /** Called when all elements have their tags. */
    public void finish() {}

    private static Tag lastItem(Tag list) {
        return list.lastChild().filter(last -> last.type().equals("LI")).orElseGet(() -> list.child("LI"));
    }

    private BlockTag other(Element element, Tag parent, Locale language) {
        if (FormFields.isField(element)) {
            return new BlockTag(field(element, parent, language), false, Optional.empty());
        }
        String name = AriaRoles.name(element);
        Optional<String> type = block(element).filter(own -> !TABLE_PARTS.contains(name));
        if (type.isEmpty()) {
            boolean wraps = !name.equals(FormulaTags.FORMULA) || GROUPING.contains(parent.type());
            return new BlockTag(parent, wraps, Optional.empty());
        }
        Tag tag = parent.child(type.get(), language);
        return new BlockTag(tag, GROUPING.contains(tag.type()), Optional.empty());
    }

    /** Returns the value of the attribute ListNumbering; ISO 32000-1, table 347. */
    public String listNumbering(Element list, CounterStyle style) {
        return list.normalName().equals("dl") ? "None" : listNumbering(style);
    }

    private static String listNumbering(CounterStyle style) {
        if (!(style instanceof PredefinedCounter predefined)) {
            return "Decimal";
        }
        return switch (predefined) {
            case NONE -> "None";
            case DISC -> "Disc";
            case CIRCLE -> "Circle";
            case SQUARE -> "Square";
            case LOWER_ALPHA, LOWER_LATIN -> "LowerAlpha";
            case UPPER_ALPHA, UPPER_LATIN -> "UpperAlpha";
            case LOWER_ROMAN -> "LowerRoman";
            case UPPER_ROMAN -> "UpperRoman";
            case DECIMAL, DECIMAL_LEADING_ZERO, LOWER_GREEK -> "Decimal";
        };
    }

    /**
     * The tag of a block.
     *
     * @param wrapParagraphs whether inline content in it needs a P
     * @param label tag of a list item's marker
     */
    public record BlockTag(Tag tag, boolean wrapParagraphs, Optional<Tag> label) {}
}
