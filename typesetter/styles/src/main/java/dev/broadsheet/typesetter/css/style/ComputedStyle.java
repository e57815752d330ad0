package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.css.declaration.CustomProperties;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.PageSize;
import dev.broadsheet.typesetter.css.value.content.Content;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.text.CharacterAlign;
import dev.broadsheet.typesetter.css.value.text.LineHeight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The computed style of an element, a pseudo-element, a page or a margin box: one value for every property. Absolute
 * lengths are in pt; font-relative units are resolved, percentages are not. Logical properties have been converted to physical
 * ones. Immutable; elements of equal style share one instance.
 */
public final class ComputedStyle implements BoxValues, FontValues, TextValues, FlowValues, ContainerValues {

    private final Object[] values;
    private final CustomProperties customProperties;

    public ComputedStyle(Object[] values, CustomProperties customProperties) {
        this.values = values;
        this.customProperties = customProperties;
    }

    @Override
    public Object raw(Property property) {
        return values[property.index()];
    }

    ComputedStyle with(Property property, Object value) {
        Object[] changed = values.clone();
        changed[property.index()] = value;
        return new ComputedStyle(changed, customProperties);
    }

    public CustomProperties customProperties() {
        return customProperties;
    }

    /**
     * Returns the distance between baselines, in pt.
     *
     * @param normal value of {@code normal} for the font, in em
     */
    public double lineHeight(double normal) {
        return this.<LineHeight>get(Property.LINE_HEIGHT).used(fontSize(), normal);
    }

    /** LEFT, RIGHT, CENTER or JUSTIFY. */
    public Keyword.TextAlign textAlign() {
        Object align = get(Property.TEXT_ALIGN);
        return physical(align instanceof Keyword.TextAlign word ? word : Keyword.TextAlign.START);
    }

    /** Returns the character by which the cells of a column are aligned, if any. */
    public Optional<CharacterAlign> characterAlign() {
        Object align = get(Property.TEXT_ALIGN);
        return align instanceof CharacterAlign character ? Optional.of(character) : Optional.empty();
    }

    /** LEFT, RIGHT, CENTER or JUSTIFY. */
    public Keyword.TextAlign textAlignLast() {
        Keyword.TextAlign last = get(Property.TEXT_ALIGN_LAST);
        if (last != Keyword.TextAlign.AUTO) {
            return physical(last);
        }
        Keyword.TextAlign all = textAlign();
        return all == Keyword.TextAlign.JUSTIFY ? physical(Keyword.TextAlign.START) : all;
    }

    /** The items of {@code content}; empty for {@code normal} and {@code none}. */
    public List<ContentPart> content() {
        return this.<Content>get(Property.CONTENT).parts();
    }

    /** Gap between columns; {@code normal} is 1 em. */
    public Length columnGap() {
        Length gap = get(Property.COLUMN_GAP);
        return gap.isAuto() ? Length.pt(fontSize()) : gap;
    }

    /** Returns the bleed, in pt; {@code auto} is 6 pt with crop marks. */
    public double bleed() {
        return this.<Length>get(Property.BLEED).resolve(0, marks().contains(Keyword.Mark.CROP) ? 6 : 0);
    }

    /** Returns the printer's marks. */
    public Set<Keyword.Mark> marks() {
        return get(Property.MARKS);
    }

    public PageSize pageSize() {
        return get(Property.SIZE);
    }

    private Keyword.TextAlign physical(Keyword.TextAlign align) {
        boolean rightToLeft = direction() == Keyword.Direction.RTL;
        return switch (align) {
            case START, AUTO -> rightToLeft ? Keyword.TextAlign.RIGHT : Keyword.TextAlign.LEFT;
            case END -> rightToLeft ? Keyword.TextAlign.LEFT : Keyword.TextAlign.RIGHT;
            default -> align;
        };
    }
}
