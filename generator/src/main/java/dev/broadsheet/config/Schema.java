package dev.broadsheet.config;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys a mapping may have.
 *
 * @param keys in the order of the documentation
 * @param others what people may call them
 */
record Schema(List<Key<?>> keys, OtherNames others) {

    private static final int MANY = 6;

    Schema {
        keys = List.copyOf(keys);
    }

    static Schema of(Key<?>... keys) {
        return new Schema(List.of(keys), OtherNames.NONE);
    }

    Schema knowing(OtherNames names) {
        return new Schema(keys, names);
    }

    /** The same keys, one of which must be there. */
    Schema requiring(Key<?> needed) {
        return new Schema(
                keys.stream()
                        .<Key<?>>map(key -> key.name().equals(needed.name()) ? key.asRequired() : key)
                        .toList(),
                others);
    }

    /** The same keys, one of which may be missing. */
    Schema withoutNeedOf(Key<?> key) {
        return new Schema(
                keys.stream()
                        .<Key<?>>map(one -> one.name().equals(key.name()) ? one.asOptional() : one)
                        .toList(),
                others);
    }

    boolean isRequired(String name) {
        return keys.stream().anyMatch(key -> key.required() && key.name().equals(name));
    }

    List<String> names() {
        return keys.stream().<String>map(Key::name).toList();
    }

    /** Keys of the entries of a list that is the value of a key; none when it is no such list. */
    List<String> entriesOf(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .flatMap(key ->
                        key.type() instanceof ValueType.Many<?> many ? many.item().entries().stream() : Stream.empty())
                .flatMap(schema -> schema.names().stream())
                .toList();
    }

    /** How one is written on a line; with its first keys only, where there are many. */
    String example() {
        List<String> shown = keys.size() > MANY ? names().subList(0, MANY - 1) : names();
        String rest = shown.size() < keys.size() ? ", …}" : "}";
        return shown.stream().map(name -> name + ": …").collect(Collectors.joining(", ", "{", rest));
    }

    /** Whether there is a key of a name. */
    boolean has(String name) {
        for (Key<?> key : keys) {
            if (key.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key is one of these, or is known to be meant as one. */
    boolean knows(String name) {
        return has(name) || UnknownKey.of(name, this).meant().isPresent();
    }
}
