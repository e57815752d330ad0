package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.content.Counters;
import dev.broadsheet.typesetter.box.content.GeneratedText;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Origins;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.box.tag.TagRules;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Builds footnotes, their calls and their markers, with links between them; CSS GCPM 3, section 2. */
final class FootnoteBuilder {

    private final BoxBuilder blocks;
    private final Styles styles;
    private final Counters counters;
    private final GeneratedText generated;
    private final Links links;
    private final Origins origins;
    private int notes;

    FootnoteBuilder(
            BoxBuilder blocks,
            Styles styles,
            Counters counters,
            GeneratedText generated,
            Links links,
            Origins origins) {
        this.blocks = blocks;
        this.styles = styles;
        this.counters = counters;
        this.generated = generated;
        this.links = links;
        this.origins = origins;
    }

    /** @param parent tag of the text that contains the call */
    void add(Element element, ComputedStyle style, Context outer, Tag parent, Collector collector) {
        if (TagRules.isHidden(element)) {
            collector.item(new InlineItem.FootnoteCall(unread(element, style, outer), true));
            return;
        }
        counters.increment(Counters.FOOTNOTE, 1);
        notes++;
        String number = CounterStyle.DECIMAL.format(counters.value(Counters.FOOTNOTE));
        ComputedStyle callStyle = styles.pseudo(element, "footnote-call").orElse(outer.style());
        String text = generated.of(callStyle.content(), callStyle, element);
        String call = text.isBlank() ? number : text;
        collector.item(new InlineItem.Spot(new Label.Destination(links.own("note-call-" + notes))));
        Link link =
                new Link(true, links.own("note-" + notes), call, blocks.rules().call(parent));
        call(element, callStyle, InlineBuilder.with(callStyle, outer).linked(link), collector);
        collector.item(new InlineItem.FootnoteCall(body(element, style, outer, parent, link), false));
    }

    /** Adds the content of a call; its number, if none is given. A picture among it is read as the call's text. */
    private void call(Element element, ComputedStyle style, Context context, Collector collector) {
        Link link = context.link().orElseThrow();
        Ink ink = context.ink(link.tag());
        Origin origin = origins.before(element);
        if (style.content().isEmpty()) {
            collector.text(link.contents(), ink, origin);
        }
        for (ContentPart part : style.content()) {
            if (part instanceof ContentPart.Image image) {
                collector.item(new InlineItem.Picture(PictureBuilder.picture(
                        image.reference(), link.contents(), style, context, link.tag(), origin)));
            } else {
                collector.text(generated.of(List.of(part), style, element), ink, origin);
            }
        }
    }

    /** Builds a margin note that is an artifact, without number and back link. */
    private BlockBox unread(Element element, ComputedStyle style, Context outer) {
        TagRules.BlockTag tag = new TagRules.BlockTag(Tag.artifact(outer.language()), false, Optional.empty());
        return blocks.block(element, style, outer.apart(), tag);
    }

    private BlockBox body(Element element, ComputedStyle style, Context outer, Tag parent, Link call) {
        Locale language = BoxBuilder.language(element, outer.language());
        String name = links.own("note-" + notes);
        Tag note = blocks.rules().note(parent, language, call.tag()).id(name);
        Link back = new Link(
                true,
                links.own("note-call-" + notes),
                call.contents(),
                note.child("Lbl").child("Link"));
        Collector collector = new Collector(style, language, note, false);
        Optional<String> mark = BoxBuilder.mark(element, outer.mark());
        Context context = outer.block(style, language, mark);
        ComputedStyle markerStyle = styles.pseudo(element, "footnote-marker").orElse(style);
        String marker = markerStyle == style || markerStyle.content().isEmpty()
                ? CounterStyle.DECIMAL.format(counters.value(Counters.FOOTNOTE)) + ". "
                : generated.of(markerStyle.content(), markerStyle, element);
        Ink ink = InlineBuilder.with(markerStyle, context).linked(back).ink(back.tag());
        collector.lead(new Collector.Lead(marker, ink, origins.start(element)));
        blocks.children(element, context, collector);
        List<Label> labels = new ArrayList<>(blocks.labels(element, style));
        labels.add(new Label.Destination(name));
        return new BlockBox(style, labels, Optional.empty(), collector.finish(), mark);
    }
}
