package dev.broadsheet.config;

import dev.broadsheet.config.OtherNames.OtherName;
import dev.broadsheet.diagnostic.DidYouMean;
import java.util.List;
import java.util.Optional;

/**
 * A key that is not in the schema.
 *
 * @param meant the key that was probably meant; empty if none is similar
 * @param hint what to do
 */
record UnknownKey(Optional<String> meant, String hint) {

    /** The key below which arbitrary keys are allowed. */
    private static final String PARAMS = "params";

    static UnknownKey of(String name, Schema schema) {
        return ofOthers(name, schema)
                .or(() -> DidYouMean.nearest(name, schema.names()).map(UnknownKey::like))
                .or(() -> nearOthers(name, schema))
                .orElseGet(() -> new UnknownKey(Optional.empty(), keys(schema)));
    }

    /** Returns the same for a value of {@code false}, which has a meaning only if the key takes it. */
    UnknownKey switchedOff(Schema schema) {
        return meant.filter(key -> !schema.takesFalse(key)).isPresent()
                ? new UnknownKey(meant, "delete the line; there is nothing to switch off")
                : this;
    }

    /** Returns a hint: where {@code params} is allowed, it points to that, which a list of all keys would hide. */
    private static String keys(Schema schema) {
        return schema.has(PARAMS)
                ? "delete the line, or put it below 'params' if a template of yours reads it; the manual lists all keys"
                : "the keys are " + DidYouMean.list(schema.names());
    }

    /** Finds a key of another program. */
    private static Optional<UnknownKey> ofOthers(String name, Schema schema) {
        return schema.others().find(name).map(other -> new UnknownKey(other.ours(), other.hint()));
    }

    /** Finds a misspelt key of another program, such as {@code autor}. */
    private static Optional<UnknownKey> nearOthers(String name, Schema schema) {
        return schema.others().nearest(name).map(UnknownKey::like);
    }

    /**
     * Returns a suggestion. A foreign key that resembles its equivalent is omitted: {@code author} would only confuse if
     * {@code authors} is meant.
     */
    private static UnknownKey like(OtherName other) {
        return other.ours()
                .filter(ours -> DidYouMean.nearest(other.name(), List.of(ours)).isPresent())
                .map(UnknownKey::like)
                .orElseGet(() -> new UnknownKey(other.ours(), "did you mean '" + other.name() + "'? " + other.hint()));
    }

    private static UnknownKey like(String key) {
        return new UnknownKey(Optional.of(key), "did you mean '" + key + "'?");
    }
}
