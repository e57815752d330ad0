package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;

/** The values of a style, by property. */
sealed interface StyleValues permits BoxValues, FontValues, TextValues, FlowValues, ContainerValues {

    Object raw(Property property);

    /** The value under the property's own type, which {@link Property} and its grammar guarantee. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    default <T> T get(Property property) {
        return (T) raw(property);
    }

    /** Returns the width of a border or a rule, in pt; 0 if there is none. */
    default double lineWidth(Property width, Property style) {
        Keyword.BorderStyle kind = get(style);
        boolean none = kind == Keyword.BorderStyle.NONE || kind == Keyword.BorderStyle.HIDDEN;
        return none ? 0 : this.<Double>get(width);
    }
}
