package dev.broadsheet.typesetter.css;

import java.util.Optional;

/**
 * CSS Lists 3, {@code list-style-type}.
 *
 * @param style counter style of the marker; NONE when {@code text} is given
 * @param text a marker given as a string, used as it is
 */
public record ListStyleType(CounterStyle style, Optional<String> text) {

    static final ListStyleType DISC = new ListStyleType(CounterStyle.DISC, Optional.empty());

    /** The marker's text with its full stop and space where the style wants them; empty for none. */
    public String marker(int value) {
        return text.orElseGet(() -> {
            String number = style.format(value);
            return style.numbered() ? number + ". " : number;
        });
    }
}
