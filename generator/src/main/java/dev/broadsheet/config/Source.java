package dev.broadsheet.config;

import java.util.Optional;

/**
 * What an article rests on.
 *
 * @param title its name
 * @param url http or https address
 * @param note a remark, such as when it was received
 * @param work the key of a work of the bibliography that says the rest
 */
public record Source(String title, Optional<String> url, Optional<String> note, Optional<LocatedValue<String>> work) {

    /** A source that says all of itself. */
    public Source(String title, Optional<String> url, Optional<String> note) {
        this(title, url, note, Optional.empty());
    }

    /** A work of the bibliography, which is to be found. @param key behind the sign {@code @} */
    static Source cited(LocatedValue<String> key) {
        return new Source("@" + key.value(), Optional.empty(), Optional.empty(), Optional.of(key));
    }
}
