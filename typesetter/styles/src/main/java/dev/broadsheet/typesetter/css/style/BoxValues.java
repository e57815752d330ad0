package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.background.BoxShadow;
import dev.broadsheet.typesetter.css.value.box.AspectRatio;
import dev.broadsheet.typesetter.css.value.box.CornerRadius;
import dev.broadsheet.typesetter.css.value.box.Positioning;
import dev.broadsheet.typesetter.css.value.box.Transform;
import dev.broadsheet.typesetter.css.value.color.Colors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Properties of boxes: display, position, size, edges, background and effects. */
public sealed interface BoxValues extends StyleValues permits ComputedStyle {

    default Keyword.Display display() {
        return get(Property.DISPLAY);
    }

    default Keyword.Position position() {
        return this.<Positioning>get(Property.POSITION).position();
    }

    /** Returns the name of a running element, which is moved from the flow to page margins; empty for none. */
    default String running() {
        return this.<Positioning>get(Property.POSITION).running();
    }

    default Length inset(Side side) {
        return get(side.inset);
    }

    /**
     * Returns the offset of a relatively positioned box from a side, in pt; CSS 2.2, section 9.4.3.
     *
     * @param basis basis of percentages, in pt
     */
    default double offsetFrom(Side side, double basis) {
        Length near = inset(side);
        return near.isAuto() ? 0 - inset(side.opposite()).resolve(basis, 0) : near.resolve(basis);
    }

    default Keyword.Floating floating() {
        return get(Property.FLOAT);
    }

    default Keyword.FloatReference floatReference() {
        return get(Property.FLOAT_REFERENCE);
    }

    default Keyword.Clear clear() {
        return get(Property.CLEAR);
    }

    default Length width() {
        return get(Property.WIDTH);
    }

    default Length height() {
        return get(Property.HEIGHT);
    }

    default AspectRatio aspectRatio() {
        return get(Property.ASPECT_RATIO);
    }

    /** {@link Length#AUTO} counts as zero. */
    default Length minWidth() {
        return get(Property.MIN_WIDTH);
    }

    /** {@link Length#AUTO} counts as zero. */
    default Length minHeight() {
        return get(Property.MIN_HEIGHT);
    }

    /** {@link Length#AUTO} for none. */
    default Length maxWidth() {
        return get(Property.MAX_WIDTH);
    }

    /** {@link Length#AUTO} for none. */
    default Length maxHeight() {
        return get(Property.MAX_HEIGHT);
    }

    default Keyword.BoxSizing boxSizing() {
        return get(Property.BOX_SIZING);
    }

    default Length margin(Side side) {
        return get(side.margin);
    }

    default Length padding(Side side) {
        return get(side.padding);
    }

    /** Returns the width of a border, in pt; 0 if there is none. */
    default double borderWidth(Side side) {
        return lineWidth(side.borderWidth, side.borderStyle);
    }

    default Keyword.BorderStyle borderStyle(Side side) {
        return get(side.borderStyle);
    }

    default Color borderColor(Side side) {
        return get(side.borderColor);
    }

    default CornerRadius borderTopLeftRadius() {
        return get(Property.BORDER_TOP_LEFT_RADIUS);
    }

    default CornerRadius borderTopRightRadius() {
        return get(Property.BORDER_TOP_RIGHT_RADIUS);
    }

    default CornerRadius borderBottomRightRadius() {
        return get(Property.BORDER_BOTTOM_RIGHT_RADIUS);
    }

    default CornerRadius borderBottomLeftRadius() {
        return get(Property.BORDER_BOTTOM_LEFT_RADIUS);
    }

    /** Returns the colour of the box; none if its letters show the colour. */
    default Color backgroundColor() {
        return isBackgroundInText() ? Colors.TRANSPARENT : get(Property.BACKGROUND_COLOR);
    }

    private boolean isBackgroundInText() {
        return get(Property.BACKGROUND_CLIP) == Keyword.BackgroundClip.TEXT;
    }

    /** Returns the backgrounds painted over the background colour; the first is the topmost. */
    default List<Background> backgrounds() {
        List<Optional<BackgroundImage>> images = get(Property.BACKGROUND_IMAGE);
        boolean inText = isBackgroundInText();
        if (images.isEmpty() && !inText) {
            return List.of(); // as of nearly all boxes
        }
        List<Background> layers = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            int layer = i;
            images.get(i)
                    .ifPresent(shown -> layers.add(new Background(
                            shown,
                            inTurn(Property.BACKGROUND_POSITION, layer),
                            inTurn(Property.BACKGROUND_SIZE, layer),
                            inTurn(Property.BACKGROUND_REPEAT, layer),
                            inText)));
        }
        Color color = get(Property.BACKGROUND_COLOR);
        if (inText && !color.transparent()) {
            layers.add(Background.ofText(color));
        }
        return layers;
    }

    /** Returns the value of a layer; a list shorter than that of the pictures is repeated. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // see get
    private <T> T inTurn(Property property, int layer) {
        List<T> values = get(property);
        return values.get(layer % values.size());
    }

    /** Returns the shadows; the first is the topmost. */
    default List<BoxShadow> boxShadows() {
        return get(Property.BOX_SHADOW);
    }

    default double opacity() {
        return get(Property.OPACITY);
    }

    default Transform transform() {
        return get(Property.TRANSFORM);
    }

    /** Returns the fixed point of a transform, relative to the border box. */
    default Place transformOrigin() {
        return get(Property.TRANSFORM_ORIGIN);
    }

    default Keyword.Overflow overflow() {
        return get(Property.OVERFLOW);
    }

    default Keyword.ObjectFit objectFit() {
        return get(Property.OBJECT_FIT);
    }

    default Place objectPosition() {
        return get(Property.OBJECT_POSITION);
    }

    /** 0 for auto. */
    default int zIndex() {
        return get(Property.Z_INDEX);
    }

    /** Returns {@code reading-order}; CSS Display 4, section 4; 0 by default. */
    default int readingOrder() {
        return get(Property.READING_ORDER);
    }

    default Keyword.Visibility visibility() {
        return get(Property.VISIBILITY);
    }

    default Keyword.BoxDecorationBreak boxDecorationBreak() {
        return get(Property.BOX_DECORATION_BREAK);
    }
}
