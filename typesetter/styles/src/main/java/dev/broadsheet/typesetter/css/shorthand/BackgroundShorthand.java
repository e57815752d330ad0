package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.property.Definition.Expansion;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.ValueList;
import dev.broadsheet.typesetter.css.value.background.BackgroundRepeat;
import dev.broadsheet.typesetter.css.value.background.BackgroundSize;
import dev.broadsheet.typesetter.css.value.background.GradientGrammar;
import dev.broadsheet.typesetter.css.value.color.Colors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code background}: layers separated by commas, each with its parts in any order, and a size after the position and a slash;
 * the last layer may have the colour.
 */
final class BackgroundShorthand {

    static final List<Property> LONGHANDS = List.of(
            Property.BACKGROUND_REPEAT,
            Property.BACKGROUND_POSITION,
            Property.BACKGROUND_IMAGE,
            Property.BACKGROUND_COLOR,
            Property.BACKGROUND_SIZE,
            Property.BACKGROUND_CLIP);

    static final Expansion EXPANSION = BackgroundShorthand::expand;

    /** Grammars of the parts of a layer, in the order of the longhands. */
    private static final List<Grammar> PARTS =
            List.of(BackgroundRepeat.GRAMMAR, Place.GRAMMAR, GradientGrammar.IMAGE, Colors::parse);

    private static final List<Object> INITIAL = List.of(
            BackgroundRepeat.BOTH,
            Place.START,
            Optional.empty(),
            Property.BACKGROUND_COLOR.initial(),
            BackgroundSize.AUTO,
            Property.BACKGROUND_CLIP.initial());

    private static final int POSITION = 1;
    private static final int COLOR = 3;
    private static final int SIZE = 4;
    private static final int CLIP = 5;

    private BackgroundShorthand() {}

    private static @Nullable List<Object> expand(ValueReader in) {
        List<List<Object>> lists = new ArrayList<>();
        LONGHANDS.forEach(longhand -> lists.add(new ArrayList<>()));
        do {
            List<@Nullable Object> layer = layer(in);
            if (layer == null || (layer.get(COLOR) != null && !in.atEnd())) {
                return null;
            }
            for (int i = 0; i < lists.size(); i++) {
                Object value = layer.get(i);
                lists.get(i).add(value == null ? INITIAL.get(i) : value);
            }
        } while (in.take(TokenType.COMMA));
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            List<Object> list = lists.get(i);
            values.add(i == COLOR || i == CLIP ? list.get(list.size() - 1) : new ValueList(list));
        }
        return values;
    }

    private static @Nullable List<@Nullable Object> layer(ValueReader in) {
        List<@Nullable Object> given = new ArrayList<>();
        LONGHANDS.forEach(unset -> given.add(null));
        boolean any = false;
        while (!in.atEnd() && !in.peek().is(TokenType.COMMA)) {
            if (!isAttachment(in) && !clip(in, given) && !part(in, given)) {
                return null;
            }
            any = true;
        }
        return any ? given : null;
    }

    /** Takes the word of {@code background-attachment}, which makes no difference to a colour. */
    private static boolean isAttachment(ValueReader in) {
        return in.takeIdent("scroll") || in.takeIdent("fixed") || in.takeIdent("local");
    }

    private static boolean clip(ValueReader in, List<@Nullable Object> given) {
        if (given.get(CLIP) == null) {
            given.set(CLIP, Keywords.take(in, Keyword.BackgroundClip.class));
            return given.get(CLIP) != null;
        }
        return false;
    }

    private static boolean part(ValueReader in, List<@Nullable Object> given) {
        int mark = in.mark();
        for (int i = 0; i < SIZE; i++) {
            Object value = given.get(i) == null ? PARTS.get(i).parse(in) : null;
            if (value != null) {
                given.set(i, value);
                return i != POSITION || !in.takeDelim('/') || size(in, given);
            }
            in.reset(mark);
        }
        return false;
    }

    private static boolean size(ValueReader in, List<@Nullable Object> given) {
        given.set(SIZE, BackgroundSize.GRAMMAR.parse(in));
        return given.get(SIZE) != null;
    }
}
