package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.box.AspectRatio;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Motion;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Computes the sizes of pictures; CSS 2.2, sections 10.3.2 and 10.6.2. No picture is wider than its column or higher than a page.
 */
public final class ImageLayout {

    private static final double PT_PER_PX = 0.75;

    private final Images images;
    private final PageArea area;
    private double scale = 1;
    private double tallness = 1;

    public ImageLayout(Images images, PageArea area) {
        this.images = images;
        this.area = area;
    }

    /**
     * A picture with its size in pt, along and across the lines that it is in. A missing picture has neither data nor size.
     *
     * @param data the picture; empty if there is nothing to draw
     */
    public record Sized(ImageBox box, Optional<PdfImage> data, double width, double height) implements Atomic {

        /** Returns its edges in a line, where percentages count as 0. */
        Edges edges() {
            return new Edges(box.style(), 0);
        }

        @Override
        public Ink ink() {
            return box.ink();
        }

        @Override
        public Origin origin() {
            return box.origin();
        }

        @Override
        public double outerWidth() {
            return edges().marginLeft() + edges().horizontal() + edges().marginRight() + width;
        }

        @Override
        public double outerHeight() {
            Edges edges = edges();
            return edges.marginTop() + edges.top() + height + edges.bottom() + edges.marginBottom();
        }

        /** Returns the least width; 0 for percentages; CSS Sizing 3, section 5.2.2. */
        @Override
        public double leastWidth() {
            double least = box.width().hasPercentage()
                    ? 0
                    : box.style().maxWidth().hasPercentage()
                            ? Math.min(width, Math.max(0, box.style().maxWidth().resolve(0)))
                            : width;
            return outerWidth() - width + least;
        }

        /** Returns the picture with its borders. */
        @Override
        public Fragment fragment() {
            Edges edges = edges();
            double x = edges.marginLeft();
            double y = edges.marginTop() - outerHeight();
            List<Fragment.Placed> parts = new ArrayList<>();
            box.label().ifPresent(label -> parts.add(new Fragment.Placed(new Fragment.Landmark(label), x, y)));
            double high = edges.top() + height + edges.bottom();
            if (box.style().visibility() == Visibility.VISIBLE) {
                Fragment area = Fragment.Area.whole(
                        edges.decoration(),
                        edges.horizontal() + width,
                        high,
                        box.ink().mark());
                parts.add(new Fragment.Placed(area, x, y));
            }
            picture().ifPresent(picture -> parts.add(new Fragment.Placed(picture, x + edges.left(), y + edges.top())));
            return Fragment.Layer.of(1, Motion.of(box.style(), x, y, edges.horizontal() + width, high), parts);
        }

        /** Returns the picture alone. */
        Optional<Fragment> picture() {
            boolean turned = box.style().writingMode().isTurned();
            return data.map(
                    image -> new Fragment.Picture(box, image, turned ? height : width, turned ? width : height));
        }
    }

    /** Scales subsequent pictures down. @param to share of their size; 1 for full size */
    public void scale(double to) {
        scale = to;
    }

    /** Sets the height of subsequent drawings of variable height. @param share multiple of their natural height */
    public void draw(double share) {
        tallness = share;
    }

    /** Returns the picture of a list marker in its natural size; empty if it cannot be loaded. */
    public Optional<Sized> marker(BackgroundImage.Picture picture, ImageBox box) {
        return images.load(picture).map(found -> size(box, found, area.width()));
    }

    public Sized size(ImageBox box, double column) {
        Optional<PdfImage> data = images.load(box.source(), box.ink().mark());
        return data.map(image -> size(box, drawn(box, image), column)).orElseGet(() -> new Sized(box, data, 0, 0));
    }

    private PdfImage drawn(ImageBox box, PdfImage image) {
        return tallness == 1
                ? image
                : images.drawn(box, image.height() * tallness).orElse(image);
    }

    private Sized size(ImageBox box, PdfImage image, double column) {
        ComputedStyle style = box.style();
        AspectRatio asked = style.aspectRatio();
        double ratio = asked.natural() ? image.height() / image.width() : 1 / asked.ratio();
        boolean turned = style.writingMode().isTurned();
        double roomAcross = turned ? area.width() : column;
        double roomDown = turned ? column : area.height();
        OptionalDouble wishedWidth = wished(box.width(), roomAcross);
        OptionalDouble wishedHeight = wished(box.height(), roomDown);
        double width = wishedWidth.orElse(
                wishedHeight.isPresent() ? wishedHeight.getAsDouble() / ratio : image.width() * PT_PER_PX);
        double height =
                wishedHeight.isPresent() && wishedWidth.isPresent() ? wishedHeight.getAsDouble() : width * ratio;
        double limitWidth = Math.min(roomAcross, style.maxWidth().resolve(roomAcross, roomAcross));
        double limitHeight = Math.min(roomDown, style.maxHeight().resolve(roomDown, roomDown));
        double fit = scale * Math.min(1, Math.min(limitWidth / width, limitHeight / height));
        return new Sized(box, Optional.of(image), fit * (turned ? height : width), fit * (turned ? width : height));
    }

    private static OptionalDouble wished(Length length, double basis) {
        return length.isAuto() ? OptionalDouble.empty() : OptionalDouble.of(length.resolve(basis));
    }

    private static Fragment linked(Sized sized, double x) {
        List<Fragment.Placed> parts = new ArrayList<>();
        sized.picture().ifPresent(picture -> parts.add(new Fragment.Placed(picture, x, 0)));
        sized.ink()
                .link()
                .map(link -> new Fragment.LinkArea(link, sized.width(), sized.height()))
                .ifPresent(area -> parts.add(new Fragment.Placed(area, x, 0)));
        return new Fragment.Group(parts);
    }

    /** Returns the block in the place of a block-level picture that cannot be loaded, with its alternative text; empty for others. */
    public Optional<BlockBox> replacement(ImageBox box) {
        if (box.alternative().isEmpty()
                || images.load(box.source(), box.ink().mark()).isPresent()) {
            return Optional.empty();
        }
        ComputedStyle style = OuterStyles.ofWords(box.style());
        Box text = new ParagraphBox(style, box.ink().language(), true, List.of(new InlineItem.Picture(box)));
        List<Label> labels = box.label().map(List::of).orElse(List.of());
        return Optional.of(new BlockBox(
                style, labels, Optional.empty(), List.of(text), box.ink().mark()));
    }

    /** Lays out a block-level picture. */
    public void block(ImageBox box, GalleyBuilder out, double x, double width) {
        ComputedStyle style = box.style();
        Edges edges = new Edges(style, width);
        Sized sized = size(box, width - edges.marginLeft() - edges.marginRight() - edges.horizontal());
        double borderBox = sized.width() + edges.horizontal();
        double start = x + edges.offset(borderBox, out.direction());
        Frame frame = Frame.of(
                edges,
                start,
                borderBox,
                box.label().map(List::of).orElse(List.of()),
                box.ink().mark());
        out.breaks().hint(style.breakBefore(), BreakPenalties.AVOID);
        out.marginAbove(edges.marginTop());
        out.open(frame);
        if (edges.top() > 0) {
            out.padTop(edges.top());
        }
        Fragment linked = linked(sized, start + edges.left());
        out.piece(new Item.Piece(linked, sized.height(), List.of(), box.origin()));
        if (edges.bottom() > 0) {
            out.padBottom(edges.bottom());
        }
        out.close(frame);
        out.marginBelow(edges.marginBottom());
        out.breaks().hint(style.breakAfter(), BreakPenalties.STRANDED);
    }
}
