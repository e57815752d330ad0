package dev.broadsheet.config;

/**
 * A key that a mapping may have.
 *
 * @param name as written
 * @param type what it may hold
 * @param required whether it must be there
 * @param description for editors and the documentation; one sentence
 * @param <T> its value
 */
record Key<T>(String name, ValueType<T> type, boolean required, String description) {

    static <T> Key<T> required(String name, ValueType<T> type, String description) {
        return new Key<>(name, type, true, description);
    }

    static <T> Key<T> required(String name, Form<T> form, String description) {
        return required(name, new ValueType.Formed<>(form), description);
    }

    /** The same key, where it must be there. */
    Key<T> asRequired() {
        return required(name, type, description);
    }

    /** The same key, where it may be missing. */
    Key<T> asOptional() {
        return optional(name, type, description);
    }

    static <T> Key<T> optional(String name, ValueType<T> type, String description) {
        return new Key<>(name, type, false, description);
    }

    static <T> Key<T> optional(String name, Form<T> form, String description) {
        return optional(name, new ValueType.Formed<>(form), description);
    }

    /** One that may hold a text. */
    static Key<String> text(String name, String description) {
        return optional(name, MetadataSchema.TEXT, description);
    }

    /** One that may hold {@code true} or {@code false}. */
    static Key<Boolean> flag(String name, String description) {
        return optional(name, new ValueType.Flag(), description);
    }
}
