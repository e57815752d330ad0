package dev.broadsheet.config;

import java.util.Optional;

/**
 * The social card of pages that have none of their own.
 *
 * @param isTypeset whether it is typeset by the theme
 * @param picture the path of a picture that replaces it, from the content folder on; empty, and not typeset, for none
 */
public record CardConfig(boolean isTypeset, Optional<LocatedValue<String>> picture) {

    /** The default. */
    public static final CardConfig TYPESET = new CardConfig(true, Optional.empty());

    /** No card. */
    public static final CardConfig NONE = new CardConfig(false, Optional.empty());

    /**
     * Returns the card that a value stands for.
     *
     * @param written {@code true}, {@code false} or a path
     */
    static CardConfig of(LocatedValue<String> written) {
        return switch (written.value()) {
            case "true" -> TYPESET;
            case "false" -> NONE;
            default -> new CardConfig(false, Optional.of(written));
        };
    }
}
