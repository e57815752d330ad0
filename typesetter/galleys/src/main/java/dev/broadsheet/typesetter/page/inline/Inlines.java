package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.content.Directions;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import java.util.ArrayList;
import java.util.List;

/** Converts the items of a paragraph to the input of the line breaker. */
public final class Inlines {

    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String END_OF_ISOLATE = "\u2069";

    private final TextSetter text;
    private final ImageLayout images;
    private final InlineBlocks blocks;
    private final Formulas formulas;
    private final PageNumbers numbers;

    public Inlines(TextSetter text, ImageLayout images, InlineBlocks blocks, Formulas formulas, PageNumbers numbers) {
        this.text = text;
        this.images = images;
        this.blocks = blocks;
        this.formulas = formulas;
        this.numbers = numbers;
    }

    /** Whether the result of {@link #of} is independent of column width and page numbers. */
    static boolean isFixed(List<InlineItem> items) {
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Picture
                    || item instanceof InlineItem.Formula
                    || item instanceof InlineItem.InlineBlock
                    || item instanceof InlineItem.PagePart
                    || item instanceof InlineItem.PageNumber) {
                return false;
            }
        }
        return true;
    }

    static boolean printsPages(List<InlineItem> items) {
        for (InlineItem item : items) {
            if (item instanceof InlineItem.PageNumber) {
                return true;
            }
        }
        return false;
    }

    static boolean hasBlocks(List<InlineItem> items) {
        for (InlineItem item : items) {
            if (item instanceof InlineItem.InlineBlock) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the input of a paragraph.
     *
     * @param column width to which percentages of pictures and blocks refer, in pt
     * @param room width available for inline blocks, in pt
     */
    List<Inline> of(ParagraphBox box, double column, double room) {
        List<Inline> inlines = of(box.items(), column, room);
        List<Inline> out = Tabs.areIn(box.items()) ? Tabs.advance(inlines, text, box) : inlines;
        String override = Directions.override(box.style());
        if (!override.isEmpty()) {
            out.add(0, new Inline.Direction(override, true));
            out.add(new Inline.Direction(Directions.POP_FORMATTING, false));
        }
        return out;
    }

    private List<Inline> of(List<InlineItem> items, double column, double room) {
        List<Inline> out = new ArrayList<>();
        for (InlineItem item : shown(items)) {
            if (item instanceof InlineItem.Text run) {
                out.add(text(run.text(), run.ink(), run.origin()));
            } else if (item instanceof InlineItem.LineBreak) {
                out.add(new Inline.Break());
            } else if (item instanceof InlineItem.Space space) {
                out.add(new Inline.Atom(space.width(), space.width(), 0, 0, Inline.Joining.LETTER, 0, space, null));
            } else if (item instanceof InlineItem.Direction direction) {
                out.add(new Inline.Direction(direction.controls(), direction.opens()));
            } else if (item instanceof InlineItem.Leader leader) {
                out.add(leader(leader));
            } else if (item instanceof InlineItem.Picture picture) {
                out.add(picture(picture, column));
            } else if (item instanceof InlineItem.Formula formula) {
                out.addAll(formula(formula, column));
            } else if (item instanceof InlineItem.InlineBlock block) {
                out.add(AlignedAtom.of(
                                blocks.lay(block, column, room), block.box().style(), text)
                        .inline());
            } else if (item instanceof InlineItem.PageNumber number) {
                number.texts(numbers.of(number.anchors()))
                        .forEach(part -> out.add(text(part.text(), part.ink(), part.origin())));
            } else if (item instanceof InlineItem.Spot spot) {
                out.add(new Inline.Marker(item, spot.label() instanceof Label.Destination));
            } else if (item instanceof InlineItem.FootnoteCall) {
                out.add(new Inline.Marker(item, false));
            }
        }
        return out;
    }

    /** Returns the items that are not omitted in this layout. */
    private List<InlineItem> shown(List<InlineItem> items) {
        if (!printsPages(items)) {
            return items;
        }
        List<InlineItem> shown = new ArrayList<>();
        boolean omitted = false;
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Omissible stretch) {
                omitted = stretch.begins() && numbers.omits(stretch.reference());
            } else if (!omitted) {
                shown.add(item);
            }
        }
        return shown;
    }

    private Inline leader(InlineItem.Leader leader) {
        Ink ink = leader.ink();
        Inline.Text pattern =
                new Inline.Text(leader.pattern(), text.style(ink.style(), ink.language()), ink.rise(), false, ink);
        return new Inline.Leader(pattern, leader);
    }

    private Inline text(String content, Ink ink, Origin origin) {
        Keyword.Hyphens hyphens = ink.style().hyphens();
        String shown = hyphens == Keyword.Hyphens.NONE ? content.replace(SOFT_HYPHEN, "") : content;
        return new Inline.Text(
                shown,
                text.style(ink.style(), ink.language()),
                ink.rise(),
                hyphens == Keyword.Hyphens.AUTO,
                ink,
                origin);
    }

    /** Converts a picture, or its alternative text if it cannot be loaded. */
    private Inline picture(InlineItem.Picture picture, double column) {
        ImageLayout.Sized sized = images.size(picture.image(), column);
        if (sized.data().isEmpty()) {
            ImageBox image = picture.image();
            return text(image.alternative(), image.ink().withStyle(image.style()), image.origin());
        }
        return AlignedAtom.of(sized, picture.image().style(), text).inline();
    }

    /** Converts the parts of a formula, which run from left to right in any text, or its alternate text if it cannot be set. */
    private List<Inline> formula(InlineItem.Formula formula, double column) {
        List<Formulas.Part> parts = formulas.lay(formula, column);
        if (parts.isEmpty()) {
            return List.of(text(formula.words(), formula.ink(), formula.origin()));
        }
        List<Inline> out = new ArrayList<>();
        for (Formulas.Part part : parts) {
            out.add(AlignedAtom.of(part, formula.ink().style(), text).inline());
        }
        if (parts.size() > 1) {
            out.add(0, new Inline.Direction(LEFT_TO_RIGHT_ISOLATE, true));
            out.add(new Inline.Direction(END_OF_ISOLATE, false));
        }
        return out;
    }
}
