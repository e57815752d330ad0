package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.InlineEffect;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.ListMarker;
import dev.broadsheet.typesetter.box.content.CanvasBackground;
import dev.broadsheet.typesetter.box.content.Counters;
import dev.broadsheet.typesetter.box.content.EmbeddedContent;
import dev.broadsheet.typesetter.box.content.GeneratedText;
import dev.broadsheet.typesetter.box.content.Origins;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.box.content.TableParts;
import dev.broadsheet.typesetter.box.content.Targets;
import dev.broadsheet.typesetter.box.tag.FormFields;
import dev.broadsheet.typesetter.box.tag.FormulaTags;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.box.tag.TagRange;
import dev.broadsheet.typesetter.box.tag.TagRules;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Builds the box tree and the tag tree of one document; CSS 2.2, section 9.2. */
public final class BoxBuilder {

    /** Deepest nesting of elements; deeper ones are set as plain text. */
    static final int MAX_DEPTH = 200;

    private final TagRules rules;
    private final Styles styles;
    private final Counters counters = new Counters();
    private final GeneratedText generated;
    private final Problems problems;
    private final LostEffects effects;
    private final Tag root;
    private final CanvasBackground canvas;
    private final InlineBuilder inlines;
    private final Targets targets;
    private final Origins origins;
    private final ElementLabels labels;
    private final ListMarkers markers;
    private final ItemStyles items = new ItemStyles();
    private final IdentityHashMap<BlockBox, TagRange> turns = new IdentityHashMap<>();
    private boolean depthReported;
    private boolean runs;

    private BoxBuilder(
            Styles styles,
            Document document,
            DocumentInfo info,
            PdfStandard standard,
            Map<String, Integer> pages,
            Problems problems) {
        this.rules = TagRules.of(standard, document, info.title());
        this.styles = styles;
        this.problems = problems;
        this.effects = new LostEffects(problems);
        this.targets = new Targets(document, pages);
        this.generated = new GeneratedText(styles, counters, targets);
        this.root = Tag.root(info.language());
        this.canvas = CanvasBackground.of(root(document), styles);
        this.origins = Origins.of(document);
        this.labels = new ElementLabels(generated);
        this.markers = new ListMarkers(styles, counters, generated, origins);
        Links links = Links.of(document, info.baseUri(), problems);
        this.inlines = new InlineBuilder(this, styles, counters, generated, links, origins, problems, effects);
    }

    /**
     * The boxes and tags of a document.
     *
     * @param box box of the root element
     * @param tag root of the structure tree
     * @param canvas style of the element whose background covers the pages
     * @param printsPages whether paragraphs contain {@linkplain InlineItem.PageNumber page numbers}
     * @param needsPages whether other generated content depends on the pages of anchors, so that these boxes are valid only
     *     for the pages with which they were built
     * @param hasFormulas whether there are formulas, which are laid out from elements of the document
     * @param turns boxes that begin or end with a forced page break, with their tags
     */
    public record Result(
            BlockBox box,
            Tag tag,
            Optional<ComputedStyle> canvas,
            boolean printsPages,
            boolean needsPages,
            boolean hasFormulas,
            IdentityHashMap<BlockBox, TagRange> turns) {}

    /**
     * @param info default language of the document, and the base URI of relative links
     * @param standard standard of the structure tree
     * @param pages page number of each anchor, as far as known
     */
    public static Result build(
            Document document,
            Styles styles,
            DocumentInfo info,
            PdfStandard standard,
            Map<String, Integer> pages,
            Problems problems) {
        BoxBuilder builder = new BoxBuilder(styles, document, info, standard, pages, problems);
        Element top = root(document);
        ComputedStyle style = builder.canvas.within(top, styles.of(top));
        Context context = new Context(
                style,
                null,
                info.language(),
                Optional.empty(),
                List.of(),
                List.of(),
                InlineEffect.NONE,
                0,
                Optional.empty(),
                0);
        BlockBox box = builder.block(top, style, context, builder.root);
        builder.rules.finish();
        return new Result(
                box,
                builder.root,
                builder.canvas.style(),
                builder.targets.pagesPrinted(),
                builder.targets.pagesAsked(),
                builder.inlines.hasFormulas(),
                builder.turns);
    }

    private static Element root(Document document) {
        Element html = document.firstElementChild();
        return html == null ? document : html;
    }

    /** Returns the mapping from elements to structure types. */
    TagRules rules() {
        return rules;
    }

    /** Builds the box of a block-level element. */
    BlockBox block(Element element, ComputedStyle style, Context outer, Tag parent) {
        return block(element, style, outer, tag(element, style, outer, parent));
    }

    TagRules.BlockTag tag(Element element, ComputedStyle style, Context outer, Tag parent) {
        Locale language = language(element, outer.language());
        TagRules.BlockTag tag = rules.of(element, parent, language);
        if (tag.tag().type().equals("L")) {
            CounterStyle numbering = style.listStyleType().style();
            tag.tag().attribute("List", "ListNumbering", rules.listNumbering(element, numbering));
        }
        return tag;
    }

    BlockBox block(Element element, ComputedStyle style, Context outer, TagRules.BlockTag tag) {
        return block(element, style, outer, tag, Optional.empty());
    }

    /** @param lead precedes the content */
    private BlockBox block(
            Element element, ComputedStyle style, Context outer, TagRules.BlockTag tag, Optional<Collector.Lead> lead) {
        Locale language = language(element, outer.language());
        Optional<String> mark = mark(element, outer.mark());
        count(element, style);
        List<Label> labels = labels(element, style);
        int tagsBefore = tag.tag().childCount();
        Collector collector = new Collector(style, language, tag.tag(), tag.wrapParagraphs());
        if (style.display().holdsItems()) {
            collector.holdItems();
        }
        lead.ifPresent(collector::lead);
        styles.pseudo(element, "first-letter").ifPresent(letter -> {
            effects.ofFirstLetter(letter, mark);
            collector.firstLetter(letter);
        });
        styles.pseudo(element, "first-line").ifPresent(collector::firstLine);
        Context plain = inlines.decorated(outer.block(style, language, mark), style);
        Context inner = inlines.linked(element, plain, tag.tag());
        Optional<ListMarker> marker = markers.of(element, style, inner, tag, collector);
        children(element, inner, collector);
        BlockBox box = new BlockBox(style, labels, marker, collector.finish(mark), mark);
        if (turnsPage(style, outer.style())) {
            turns.put(box, new TagRange(tag.tag(), tagsBefore, tag.tag().childCount()));
        }
        return box;
    }

    private static boolean turnsPage(ComputedStyle style, ComputedStyle outer) {
        return style.breakBefore().turnsPage()
                || style.breakAfter().turnsPage()
                || !style.page().equals(outer.page());
    }

    /** Builds the content of an element, including generated content. */
    void children(Element element, Context context, Collector collector) {
        EmbeddedContent.check(element, context.style(), styles, context.mark(), problems);
        counters.enter();
        inlines.generated(element, "before", context, collector);
        if (element.normalName().equals(FormulaTags.FORMULA)) {
            inlines.formula(element, context, collector);
        } else if (!FormFields.holdsContent(element)) {
            inlines.field(element, context, collector);
        } else {
            nodes(element.childNodes(), context, collector);
        }
        inlines.generated(element, "after", context, collector);
        counters.leave();
    }

    /** Builds nodes; rows and cells outside a table get an anonymous one; CSS 2.2, section 17.2.1. */
    private void nodes(List<Node> nodes, Context context, Collector collector) {
        for (int i = 0; i < nodes.size(); i++) {
            boolean parts = context.depth() < MAX_DEPTH && !collector.holdsItems();
            int end = parts ? TableParts.end(nodes, i, styles) : i;
            if (end > i) {
                collector.flush();
                TableBuilder builder = new TableBuilder(this, styles, effects);
                collector.block(builder.anonymous(nodes.subList(i, end), context, collector.tag()));
                i = end - 1;
            } else {
                node(nodes.get(i), context, collector);
            }
        }
    }

    /** Builds an anonymous block around nodes. */
    BlockBox anonymous(List<Node> nodes, ComputedStyle style, Context outer, Tag tag) {
        Collector collector = new Collector(style, outer.language(), tag, false);
        nodes(nodes, outer.block(style, outer.language(), outer.mark()), collector);
        return new BlockBox(style, List.of(), Optional.empty(), collector.finish(), outer.mark());
    }

    private void node(Node node, Context context, Collector collector) {
        if (node instanceof TextNode text) {
            inlines.text(text.getWholeText(), origins.of(text), context, collector);
        } else if (node instanceof Element inner) {
            element(inner, context, collector);
        }
    }

    private void element(Element element, Context outer, Collector collector) {
        ComputedStyle own = canvas.within(element, styles.of(element));
        boolean isItem = collector.holdsItems() && items.isItem(element, own);
        ComputedStyle style = isItem ? items.style(own) : own;
        Display display = style.display();
        if (display == Display.NONE) {
            return;
        }
        boolean hidden = TagRules.isHidden(element);
        Context context = hidden ? outer.unread() : outer;
        Collector tags = hidden ? collector.unread() : collector;
        if (context.depth() >= MAX_DEPTH) {
            flatten(element, context, collector);
        } else if (!style.running().isEmpty()) {
            Label label = new Label.Running(style.running(), running(element, style, context));
            collector.item(new InlineItem.Spot(label));
        } else if (style.floating() == Floating.FOOTNOTE) {
            inlines.footnote(element, style, context, collector);
        } else if (outOfFlow(style)) {
            effects.ofPositioned(style, Objects.requireNonNull(element.parent()), styles);
            collector.outOfFlow(placed(element, style, context, tags));
        } else if (isItem) {
            collector.flush();
            collector.block(item(element, style, context, tags));
        } else if (display.isInlineBlock() && !isReplaced(element)) {
            inlines.block(element, style, context, collector);
        } else if (display == Display.INLINE_TABLE && !isReplaced(element)) {
            inlines.table(element, style, context, collector);
        } else if (inline(element, display)) {
            inlines.element(element, style, context, collector);
        } else {
            collector.flush();
            collector.block(blockLevel(element, style, context, tags));
        }
    }

    /** Builds a running element. Its tags belong to no structure tree, since it repeats on many pages. */
    private BlockBox running(Element element, ComputedStyle style, Context context) {
        Collector apart = new Collector(context.style(), context.language(), Tag.root(context.language()), true);
        boolean within = runs;
        runs = true;
        Box box = blockLevel(element, style, context.apart(), apart);
        runs = within;
        return box instanceof BlockBox block
                ? block
                : new BlockBox(OuterStyles.around(style), List.of(), Optional.empty(), List.of(box), context.mark());
    }

    /** Whether a running element is being built. */
    boolean runs() {
        return runs;
    }

    static boolean outOfFlow(ComputedStyle style) {
        return style.floating() != Floating.NONE || style.position().isOutOfFlow();
    }

    private static boolean isReplaced(Element element) {
        return EmbeddedContent.isPicture(element) || element.normalName().equals("br");
    }

    private static boolean inline(Element element, Display display) {
        return display == Display.INLINE
                || display.isInlineBlock()
                || display == Display.CONTENTS
                || element.normalName().equals("br");
    }

    /** Builds a floating or positioned picture or table, within an anonymous block of its width. */
    private Box placed(Element element, ComputedStyle style, Context context, Collector collector) {
        boolean ofPage = style.floating().isBlockFloat() && !style.position().isOutOfFlow();
        boolean block = !EmbeddedContent.isPicture(element) && style.display() != Display.TABLE;
        if (ofPage || block) {
            return blockLevel(element, style, context, collector);
        }
        return enclosed(element, OuterStyles.around(style), OuterStyles.within(style), context, collector);
    }

    /** Builds a picture or table within an anonymous block. */
    BlockBox enclosed(
            Element element, ComputedStyle around, ComputedStyle within, Context context, Collector collector) {
        Box inner = blockLevel(element, within, context, collector);
        return new BlockBox(around, List.of(), Optional.empty(), List.of(inner), mark(element, context.mark()));
    }

    /** Builds an item of a flex container. A table fills an anonymous block, which is the item. */
    private Box item(Element element, ComputedStyle style, Context context, Collector collector) {
        if (EmbeddedContent.isPicture(element)) {
            return enclosed(element, OuterStyles.around(style), OuterStyles.within(style), context, collector);
        } else if (style.display() == Display.TABLE) {
            return enclosed(element, OuterStyles.around(style), OuterStyles.filling(style), context, collector);
        }
        boolean plain = !TagRules.isBlock(element)
                && !FormFields.isField(element)
                && !collector.tag().isGrouping();
        return plain
                ? block(element, style, context, new TagRules.BlockTag(collector.tag(), false, Optional.empty()))
                : blockLevel(element, style, context, collector);
    }

    /** Builds the box of an element that is block-level by its display, or because it floats or is positioned. */
    private Box blockLevel(Element element, ComputedStyle style, Context context, Collector collector) {
        Tag tag = collector.tag();
        int before = tag.childCount();
        Box box = newBlockLevel(element, style, context, collector);
        if (style.readingOrder() != 0) {
            tag.order(before, style.readingOrder());
        }
        return box;
    }

    private Box newBlockLevel(Element element, ComputedStyle style, Context context, Collector collector) {
        if (EmbeddedContent.isPicture(element)) {
            return inlines.image(element, style, context, collector.tag());
        }
        if (style.display() == Display.TABLE || style.display() == Display.INLINE_TABLE) {
            return new TableBuilder(this, styles, effects).build(element, style, context, collector.tag());
        }
        TagRules.BlockTag tag = tag(element, style, context, collector.tag());
        boolean takesLead = !outOfFlow(style);
        return block(element, style, context, tag, takesLead ? collector.takeLead() : Optional.empty());
    }

    /** Adds the text of an element that is nested too deep. */
    private void flatten(Element element, Context context, Collector collector) {
        if (!depthReported) {
            depthReported = true;
            problems.error(
                    "BS-LAYOUT-002",
                    mark(element, context.mark()),
                    "elements are nested more than " + MAX_DEPTH + " deep; what lies deeper is set as plain text",
                    "nest lists and quotations less deeply");
        }
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                inlines.text(text.getWholeText(), origins.of(text), context, collector);
            } else if (node instanceof Element inner) {
                inlines.text(" ", origins.before(inner), context, collector);
            }
        });
    }

    /** Applies the counters of a box. */
    void count(Element element, ComputedStyle style) {
        markers.count(element, style);
    }

    List<Label> labels(Element element, ComputedStyle style) {
        return labels.of(element, style);
    }

    /** Returns the source mark of an element, or that of the nearest ancestor. */
    static Optional<String> mark(Element element, Optional<String> outer) {
        return element.hasAttr("data-pos") ? Optional.of(element.attr("data-pos")) : outer;
    }

    static Locale language(Element element, Locale outer) {
        String tag = element.hasAttr("xml:lang") ? element.attr("xml:lang") : element.attr("lang");
        return tag.isBlank() ? outer : Locale.forLanguageTag(tag.strip());
    }
}
