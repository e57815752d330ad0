package dev.broadsheet.config;

/**
 * A key of a mapping.
 *
 * @param name as written
 * @param type the type of its value
 * @param required whether it must be present
 * @param description one sentence for text editors and the documentation
 * @param <T> the type of the parsed value
 */
record Key<T>(String name, ValueType<T> type, boolean required, String description) {

    static <T> Key<T> required(String name, ValueType<T> type, String description) {
        return new Key<>(name, type, true, description);
    }

    static <T> Key<T> required(String name, Form<T> form, String description) {
        return required(name, new ValueType.Formed<>(form), description);
    }

    /** Returns a copy that is required. */
    Key<T> asRequired() {
        return required(name, type, description);
    }

    /** Returns a copy that is optional. */
    Key<T> asOptional() {
        return optional(name, type, description);
    }

    static <T> Key<T> optional(String name, ValueType<T> type, String description) {
        return new Key<>(name, type, false, description);
    }

    static <T> Key<T> optional(String name, Form<T> form, String description) {
        return optional(name, new ValueType.Formed<>(form), description);
    }

    /** Returns an optional key with a text. */
    static Key<String> text(String name, String description) {
        return optional(name, MetadataSchema.TEXT, description);
    }

    /** Returns an optional key with {@code true} or {@code false}. */
    static Key<Boolean> flag(String name, String description) {
        return optional(name, new ValueType.Flag(), description);
    }
}
