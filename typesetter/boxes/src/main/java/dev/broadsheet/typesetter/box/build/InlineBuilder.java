package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineBox;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.TextLine;
import dev.broadsheet.typesetter.box.content.Counters;
import dev.broadsheet.typesetter.box.content.Directions;
import dev.broadsheet.typesetter.box.content.EmbeddedContent;
import dev.broadsheet.typesetter.box.content.GeneratedText;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Origins;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.box.content.TextTransforms;
import dev.broadsheet.typesetter.box.tag.FormFields;
import dev.broadsheet.typesetter.box.tag.FormulaTags;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.box.tag.TagRules;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.Blockification;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Converts inline elements, generated content, pictures and footnotes to the items of a paragraph. */
final class InlineBuilder {

    private final BoxBuilder blocks;
    private final Styles styles;
    private final Counters counters;
    private final GeneratedText generated;
    private final Links links;
    private final PictureBuilder pictures;
    private final FormulaBuilder formulas;
    private final Origins origins;
    private final PageReferences references;
    private final FootnoteBuilder footnotes;
    private final LostEffects effects;

    InlineBuilder(
            BoxBuilder blocks,
            Styles styles,
            Counters counters,
            GeneratedText generated,
            Links links,
            Origins origins,
            Problems problems,
            LostEffects effects) {
        this.blocks = blocks;
        this.styles = styles;
        this.counters = counters;
        this.generated = generated;
        this.links = links;
        this.pictures = new PictureBuilder(problems);
        this.formulas = new FormulaBuilder(blocks, problems);
        this.origins = origins;
        this.references = new PageReferences(generated);
        this.footnotes = new FootnoteBuilder(blocks, styles, counters, generated, links, origins);
        this.effects = effects;
    }

    /** @param origin position of its start */
    void text(String text, Origin origin, Context context, Collector collector) {
        if (text.isEmpty()) {
            return;
        }
        Context own = relinked(context, collector);
        TextTransforms.Shown shown = TextTransforms.apply(own.style().textTransform(), text, own.language(), origin);
        collector.text(shown.text(), own.ink(tag(own, collector)), shown.origin());
    }

    /** Returns a context with a separate Link element for text in a block within a link. */
    private static Context relinked(Context context, Collector collector) {
        if (context.inlineTag() != null || context.link().isEmpty()) {
            return context;
        }
        return context.within(collector.linkWithin(context.link().get()));
    }

    private static Tag tag(Context context, Collector collector) {
        return context.inlineTag() == null ? collector.inlineTag() : context.inlineTag();
    }

    void element(Element element, ComputedStyle style, Context outer, Collector collector) {
        blocks.count(element, style);
        blocks.labels(element, style).forEach(label -> collector.item(new InlineItem.Spot(label)));
        switch (element.normalName()) {
            case "br" -> collector.lineBreak();
            case FormulaTags.FORMULA -> formula(element, style, outer, collector);
            default -> {
                if (EmbeddedContent.isPicture(element)) {
                    picture(element, style, outer, collector);
                } else {
                    span(element, style, outer, collector);
                }
            }
        }
    }

    private void picture(Element element, ComputedStyle style, Context outer, Collector collector) {
        ImageBox image = image(element, style, outer.around(style), tag(outer, collector));
        collector.item(new InlineItem.Picture(image));
    }

    /** Adds a {@code math} element within text. */
    private void formula(Element element, ComputedStyle style, Context outer, Collector collector) {
        Context inner = inner(element, style, outer, collector);
        InlineEdges.start(style, outer, inner, collector);
        formula(element, inner, collector);
        InlineEdges.finish(style, outer, inner, collector);
    }

    /** Adds the text of a form field. */
    void field(Element element, Context context, Collector collector) {
        boolean faint = FormFields.isPlaceholder(element);
        Context own = faint ? with(OuterStyles.faint(context.style()), context) : context;
        text(FormFields.text(element), origins.start(element), own, collector);
    }

    boolean hasFormulas() {
        return formulas.any();
    }

    /** Adds the content of a {@code math} element. */
    void formula(Element element, Context context, Collector collector) {
        Context own = relinked(context, collector);
        collector.item(formulas.formula(element, own, tag(own, collector), origins.start(element)));
        FormulaBuilder.anchors(element).forEach(anchor -> collector.item(new InlineItem.Spot(anchor)));
    }

    /** Adds an inline block; CSS 2.2, section 9.2.4. */
    void block(Element element, ComputedStyle style, Context outer, Collector collector) {
        boolean apart = outer.inlineTag() == null && TagRules.isBlock(element);
        Context own = apart ? outer : relinked(outer, collector);
        Tag parent = apart ? collector.blockTag() : tag(own, collector);
        BlockBox box = blocks.block(element, style, own.inlineBlock(), blockTag(element, style, own, parent));
        collector.item(new InlineItem.InlineBlock(box, own.ink(parent)));
    }

    /** Builds a table in a line, within an anonymous inline block of its width. Its tag is beside that of the line's text. */
    void table(Element element, ComputedStyle style, Context outer, Collector collector) {
        Tag parent = collector.blockTag();
        BlockBox box = blocks.enclosed(
                element, OuterStyles.inLine(style), OuterStyles.within(style), outer.inlineBlock(), collector);
        collector.item(new InlineItem.InlineBlock(box, outer.ink(parent)));
    }

    /** Returns the tag of an inline block; the text of an element without a structure type is content of the paragraph. */
    private TagRules.BlockTag blockTag(Element element, ComputedStyle style, Context outer, Tag parent) {
        Locale language = BoxBuilder.language(element, outer.language());
        if (FormFields.isField(element)) {
            return new TagRules.BlockTag(blocks.rules().field(element, parent, language), false, Optional.empty());
        }
        boolean typed = blocks.rules().inline(element).isPresent();
        if (typed || (!TagRules.isBlock(element) && !language.equals(outer.language()))) {
            return new TagRules.BlockTag(blocks.rules().inline(element, parent, language), false, Optional.empty());
        }
        TagRules.BlockTag tag = blocks.tag(element, style, outer, parent);
        return tag.tag() == parent ? new TagRules.BlockTag(parent, false, Optional.empty()) : tag;
    }

    /** Returns the context of the content of a block that is a link. */
    Context linked(Element element, Context context, Tag tag) {
        return isLink(element, context, tag)
                ? links.resolve(element, generated.textOf(element), tag, context.mark())
                        .map(context::linked)
                        .orElse(context)
                : context;
    }

    /** Whether an element is a link that is not within another. */
    private static boolean isLink(Element element, Context context, Tag parent) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && context.link().isEmpty()
                && !parent.isWithinLink();
    }

    private void span(Element element, ComputedStyle style, Context outer, Collector collector) {
        Context inner = inner(element, style, outer, collector);
        InlineEdges.start(style, outer, inner, collector);
        collector.direction(Directions.opening(style), true);
        blocks.children(element, inner, collector);
        collector.direction(Directions.closing(style), false);
        InlineEdges.finish(style, outer, inner, collector);
    }

    private Context inner(Element element, ComputedStyle style, Context around, Collector collector) {
        Context outer = relinked(around, collector);
        Locale language = BoxBuilder.language(element, outer.language());
        Optional<String> mark = BoxBuilder.mark(element, outer.mark());
        Tag parent = tag(outer, collector);
        Optional<Link> link = outer.link();
        Tag tag = outer.inlineTag();
        if (isLink(element, outer, parent)) {
            link = links.resolve(element, generated.textOf(element), parent, mark);
            tag = link.map(Link::tag).orElse(tag);
            link.ifPresent(made -> blocks.rules().link(element, made.tag()));
        }
        if (tag == null && TagRules.isItem(element, collector.tag())) {
            tag = blocks.tag(element, style, outer, collector.blockTag()).tag();
        } else if (blocks.rules().inline(element).isPresent() || !language.equals(outer.language())) {
            tag = blocks.rules().inline(element, tag == null ? parent : tag, language);
        }
        double rise = outer.rise() + rise(style, outer.style());
        Context inner = new Context(
                style,
                tag,
                language,
                link,
                outer.lines(),
                boxes(style, outer, rise),
                outer.effect().with(style),
                rise,
                mark,
                outer.depth() + 1);
        return decorated(inner, style);
    }

    /** Adds the decoration lines of a style. */
    Context decorated(Context context, ComputedStyle style) {
        if (style.textDecorationLine().isEmpty()) {
            return context;
        }
        List<TextLine> lines = new ArrayList<>(context.lines());
        for (Keyword.DecorationLine line : Keyword.DecorationLine.values()) {
            if (style.textDecorationLine().contains(line)) {
                lines.add(TextLine.of(line, style, context.rise()));
            }
        }
        return new Context(
                context.style(),
                context.inlineTag(),
                context.language(),
                context.link(),
                lines,
                context.boxes(),
                context.effect(),
                context.rise(),
                context.mark(),
                context.depth());
    }

    private static double rise(ComputedStyle style, ComputedStyle parent) {
        VerticalAlign align = style.verticalAlign();
        return switch (align.keyword()) {
            case SUPER -> parent.fontSize() * 0.34;
            case SUB -> parent.fontSize() * -0.16;
            case BASELINE -> align.shift().resolve(parent.lineHeight(1.2));
            default -> 0;
        };
    }

    /** Adds {@code ::before} or {@code ::after}. */
    void generated(Element element, String pseudo, Context context, Collector collector) {
        Optional<ComputedStyle> style = styles.pseudo(element, pseudo);
        if (style.isPresent()
                && style.get().display() != Keyword.Display.NONE
                && !style.get().content().isEmpty()) {
            counters.apply(style.get());
            Origin origin = pseudo.equals("before") ? origins.start(element) : origins.end(element);
            generated(element, style.get(), origin, context, collector);
        }
    }

    private void generated(Element element, ComputedStyle style, Origin origin, Context outer, Collector collector) {
        Keyword.Display display = style.display();
        boolean block = display == Keyword.Display.BLOCK || display == Keyword.Display.TABLE || display.holdsItems();
        if (collector.holdsItems()) {
            block(element, Blockification.item(style), origin, outer, collector);
        } else if (block && !display.isInlineBlock()) {
            block(element, style, origin, outer, collector);
        } else if (display.isInlineBlock()) {
            Tag tag = tag(outer, collector);
            Collector own = new Collector(style, outer.language(), tag, false);
            content(element, style, origin, outer.inlineBlock().block(style, outer.language(), outer.mark()), own);
            BlockBox box = new BlockBox(style, List.of(), Optional.empty(), own.finish(), outer.mark());
            collector.item(new InlineItem.InlineBlock(box, outer.ink(tag)));
        } else {
            references.omissible(element, style, collector, () -> inline(element, style, origin, outer, collector));
        }
    }

    private void inline(Element element, ComputedStyle style, Origin origin, Context outer, Collector collector) {
        Context inner = with(style, outer);
        InlineEdges.start(style, outer, inner, collector);
        content(element, style, origin, inner, collector);
        InlineEdges.finish(style, outer, inner, collector);
    }

    /** Adds generated content as a block. */
    private void block(Element element, ComputedStyle style, Origin origin, Context outer, Collector collector) {
        boolean wraps = !collector.holdsItems() || collector.tag().isGrouping();
        Collector own = new Collector(style, outer.language(), collector.tag(), wraps);
        if (style.display().holdsItems()) {
            own.holdItems();
        }
        content(element, style, origin, outer.block(style, outer.language(), outer.mark()), own);
        BlockBox box = new BlockBox(style, List.of(), Optional.empty(), own.finish(outer.mark()), outer.mark());
        if (BoxBuilder.outOfFlow(style)) {
            effects.ofPositioned(style, element, styles);
            collector.outOfFlow(box);
        } else {
            collector.block(box);
        }
    }

    private static List<InlineBox> boxes(ComputedStyle style, Context outer, double rise) {
        if (!InlineBox.wanted(style)) {
            return outer.boxes();
        }
        List<InlineBox> boxes = new ArrayList<>(outer.boxes());
        boxes.add(new InlineBox(style, rise));
        return boxes;
    }

    /** Returns the context of the content of an inline box without a structure element. */
    static Context with(ComputedStyle style, Context outer) {
        double rise = outer.rise() + rise(style, outer.style());
        return new Context(
                style,
                outer.inlineTag(),
                outer.language(),
                outer.link(),
                outer.lines(),
                boxes(style, outer, rise),
                outer.effect().with(style),
                rise,
                outer.mark(),
                outer.depth() + 1);
    }

    private void content(Element element, ComputedStyle style, Origin origin, Context context, Collector collector) {
        for (ContentPart part : style.content()) {
            if (part instanceof ContentPart.Image image) {
                collector.item(new InlineItem.Picture(
                        PictureBuilder.picture(image.reference(), "", style, context, collector.tag(), origin)));
            } else if (part instanceof ContentPart.Leader leader) {
                collector.item(new InlineItem.Leader(leader.text(), usedInk(context, collector)));
            } else if (part instanceof ContentPart.TargetCounter target && PageReferences.isPage(part)) {
                references.number(target, element, origin, () -> usedInk(context, collector), collector);
            } else if (blocks.runs() && isOfPage(part)) {
                collector.item(new InlineItem.PagePart(part, usedInk(context, collector)));
            } else {
                text(generated.of(List.of(part), style, element), origin, context, collector);
            }
        }
    }

    private static boolean isOfPage(ContentPart part) {
        return part instanceof ContentPart.StringRef
                || (part instanceof ContentPart.Counter counter
                        && (counter.name().equals("page") || counter.name().equals("pages")));
    }

    private static Ink usedInk(Context context, Collector collector) {
        Context own = relinked(context, collector);
        Ink ink = own.ink(tag(own, collector));
        ink.tag().use();
        return ink;
    }

    ImageBox image(Element element, ComputedStyle style, Context context, Tag parent) {
        return pictures.image(element, style, context, parent, origins.start(element));
    }

    /** Adds an element with {@code float: footnote}. */
    void footnote(Element element, ComputedStyle style, Context outer, Collector collector) {
        footnotes.add(element, style, outer, tag(outer, collector), collector);
    }
}
