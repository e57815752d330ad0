package dev.broadsheet.config;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that a mapping may have.
 *
 * @param keys in the order of the documentation
 * @param others the names of these keys in other programs
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

    /** Returns a copy in which a key is required. */
    Schema requiring(Key<?> needed) {
        return new Schema(
                keys.stream()
                        .<Key<?>>map(key -> key.name().equals(needed.name()) ? key.asRequired() : key)
                        .toList(),
                others);
    }

    /** Returns a copy in which a key is optional. */
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

    /** Returns the keys of the entries of the list under a key; none if its value is no list of mappings. */
    List<String> entriesOf(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .flatMap(key ->
                        key.type() instanceof ValueType.Many<?> many ? many.item().entries().stream() : Stream.empty())
                .flatMap(schema -> schema.names().stream())
                .toList();
    }

    /** Returns an example of a mapping on one line; of many keys, only the first ones. */
    String example() {
        List<String> shown = keys.size() > MANY ? names().subList(0, MANY - 1) : names();
        String rest = shown.size() < keys.size() ? ", …}" : "}";
        return shown.stream().map(name -> name + ": …").collect(Collectors.joining(", ", "{", rest));
    }

    /** Returns whether there is a key with this name. */
    boolean has(String name) {
        for (Key<?> key : keys) {
            if (key.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean takesFalse(String name) {
        return keys.stream()
                .anyMatch(key -> key.name().equals(name) && key.type().takesFalse());
    }

    /** Returns whether a name is one of the keys, or probably meant as one. */
    boolean knows(String name) {
        return has(name) || UnknownKey.of(name, this).meant().isPresent();
    }
}
