package dev.broadsheet.config;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The type of a key's value, which converts a YAML node to a Java value. A node of another type is reported.
 *
 * @param <T> the type of the Java value
 */
sealed interface ValueType<T>
        permits ValueType.Text,
                ValueType.Names,
                ValueType.Flag,
                ValueType.WholeNumber,
                ValueType.Formed,
                ValueType.Many,
                ValueType.Keyed,
                ValueType.TextOrKeyed,
                ValueType.Made,
                MacrosType,
                ParamType {

    /** Returns a noun phrase for messages, as in "expected text". */
    String expected();

    /** Converts a node; empty if it has another type. */
    Optional<T> read(Node node, YamlDocument document);

    /** Returns whether {@code false} is a value. */
    default boolean takesFalse() {
        return false;
    }

    /** Returns the schema of an entry, if it may be a mapping. */
    default Optional<Schema> entries() {
        return Optional.empty();
    }

    /** Text, without line breaks at its beginning and end. */
    record Text() implements ValueType<String> {

        @Override
        public String expected() {
            return "text";
        }

        @Override
        public Optional<String> read(Node node, YamlDocument document) {
            if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)) {
                TextMistakes.check(scalar, document);
                return Optional.of(scalar.getValue().strip());
            }
            return wrong(this, node, document, TextMistakes.hint(node, document));
        }
    }

    /** The names of people: one text, or a list. */
    record Names() implements ValueType<List<String>> {

        /** The same type without the check for commas. */
        static final Many<String> LIST = new Many<>(new Text(), true, Limits.AUTHORS);

        @Override
        public String expected() {
            return LIST.expected();
        }

        @Override
        public Optional<List<String>> read(Node node, YamlDocument document) {
            if (node instanceof ScalarNode names) {
                TextMistakes.checkNames(names, document);
            }
            return LIST.read(node, document);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements ValueType<Boolean> {

        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public boolean takesFalse() {
            return true;
        }

        @Override
        public Optional<Boolean> read(Node node, YamlDocument document) {
            if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
                return Optional.of(Boolean.valueOf(scalar.getValue()));
            }
            return wrong(this, node, document, "write true or false, without quotes");
        }
    }

    /** A whole number of at most nine digits. */
    record WholeNumber() implements ValueType<Integer> {

        @Override
        public String expected() {
            return "a whole number";
        }

        @Override
        public Optional<Integer> read(Node node, YamlDocument document) {
            if (node instanceof ScalarNode scalar
                    && node.getTag().equals(Tag.INT)
                    && scalar.getValue().matches("[-+]?[0-9]{1,9}")) {
                return Optional.of(Integer.valueOf(scalar.getValue()));
            }
            return wrong(this, node, document, "write a number such as 10, without quotes");
        }
    }

    /** Text in a certain format. */
    record Formed<T>(Form<T> form) implements ValueType<T> {

        @Override
        public String expected() {
            return form.expected();
        }

        @Override
        public boolean takesFalse() {
            return form.parse("false").isPresent();
        }

        @Override
        public Optional<T> read(Node node, YamlDocument document) {
            if (!(node instanceof ScalarNode scalar)) {
                return wrong(this, node, document, form.hint());
            }
            String text = scalar.getValue().strip();
            Optional<T> value = form.parse(text);
            if (value.isEmpty()) {
                document.error(form.code(), node, "'" + text + "' is not " + form.expected(), form.hint(text));
            }
            return value;
        }
    }

    /**
     * A list.
     *
     * @param item the type of the items
     * @param single whether a single item may be written without a list
     * @param most the maximal number of items
     */
    record Many<T>(ValueType<T> item, boolean single, int most) implements ValueType<List<T>> {

        /** Any number of items. */
        static final int ANY = Integer.MAX_VALUE;

        /** A list of any length. */
        Many(ValueType<T> item, boolean single) {
            this(item, single, ANY);
        }

        @Override
        public String expected() {
            return single ? item.expected() + " or a list" : "a list";
        }

        @Override
        public Optional<List<T>> read(Node node, YamlDocument document) {
            if (node instanceof SequenceNode sequence) {
                ListMistakes.check(sequence, document);
                checkLength(sequence, document);
                return Optional.of(items(sequence.getValue(), document));
            } else if (single) {
                return item(node, document).map(List::of);
            }
            return wrong(this, node, document, ListMistakes.hint(node, item));
        }

        private List<T> items(List<Node> nodes, YamlDocument document) {
            List<T> items = new ArrayList<>();
            for (Node node : nodes.subList(0, Math.min(most, nodes.size()))) {
                item(node, document).ifPresent(items::add);
            }
            return List.copyOf(items);
        }

        private void checkLength(SequenceNode list, YamlDocument document) {
            if (list.getValue().size() > most) {
                document.error(
                        "BS-LIMIT-004",
                        list.getValue().get(most),
                        "the list has " + list.getValue().size() + " items, and more than " + most + " are too many",
                        "keep those that matter most");
            }
        }

        private Optional<T> item(Node node, YamlDocument document) {
            if (Nodes.isEmpty(node)) {
                TextMistakes.reportEmpty(node, "an item of the list", "write it, or delete it", document);
                return Optional.empty();
            }
            return item.read(node, document);
        }
    }

    /**
     * A mapping.
     *
     * @param schema its keys
     * @param make creates the value; empty if a required key is missing
     * @param instead the hint for a value that is no mapping; empty for an example of the keys
     */
    record Keyed<T>(Schema schema, Function<Mapping, Optional<T>> make, String instead) implements ValueType<T> {

        Keyed(Schema schema, Function<Mapping, Optional<T>> make) {
            this(schema, make, "");
        }

        @Override
        public String expected() {
            return "keys with values";
        }

        @Override
        public Optional<Schema> entries() {
            return Optional.of(schema);
        }

        @Override
        public Optional<T> read(Node node, YamlDocument document) {
            if (node instanceof MappingNode mapping) {
                return isForeign(mapping)
                        ? foreign(mapping, document)
                        : make.apply(Mapping.of(mapping, schema, document));
            }
            return wrong(this, node, document, instead.isEmpty() ? "write " + schema.example() : instead);
        }

        /** Returns whether none of its keys is known, for example because names and dates were written as keys and values. */
        private boolean isForeign(MappingNode mapping) {
            return !mapping.getValue().isEmpty()
                    && mapping.getValue().stream()
                            .noneMatch(tuple ->
                                    tuple.getKeyNode() instanceof ScalarNode key && schema.knows(key.getValue()));
        }

        private Optional<T> foreign(MappingNode mapping, YamlDocument document) {
            document.error(
                    "BS-YAML-002",
                    mapping,
                    "none of the keys " + DidYouMean.list(schema.names()) + " is here",
                    "write " + ListMistakes.entry(mapping, schema));
            return Optional.empty();
        }
    }

    /**
     * A text or a mapping.
     *
     * @param text the type of a text
     * @param keyed the type of a mapping
     */
    record TextOrKeyed<T>(ValueType<T> text, Keyed<T> keyed) implements ValueType<T> {

        @Override
        public String expected() {
            return text.expected() + " or " + keyed.expected();
        }

        @Override
        public Optional<Schema> entries() {
            return keyed.entries();
        }

        @Override
        public Optional<T> read(Node node, YamlDocument document) {
            return node instanceof MappingNode ? keyed.read(node, document) : text.read(node, document);
        }
    }

    /**
     * A value that is converted after reading.
     *
     * @param type the type that is read
     * @param make converts the value at a position
     */
    record Made<S, T>(ValueType<S> type, BiFunction<S, SourcePosition, T> make) implements ValueType<T> {

        Made(ValueType<S> type, Function<S, T> make) {
            this(type, (value, position) -> make.apply(value));
        }

        @Override
        public String expected() {
            return type.expected();
        }

        @Override
        public boolean takesFalse() {
            return type.takesFalse();
        }

        @Override
        public Optional<T> read(Node node, YamlDocument document) {
            return type.read(node, document).map(value -> make.apply(value, document.position(node)));
        }
    }

    /** Returns the type of a value with its position. */
    static <T> Made<T, LocatedValue<T>> located(ValueType<T> type) {
        return new Made<>(type, LocatedValue::new);
    }

    /** Reports a node of another type. */
    static <T> Optional<T> wrong(ValueType<T> type, Node node, YamlDocument document, String hint) {
        document.error("BS-YAML-003", node, "expected " + type.expected() + ", found " + Nodes.kind(node), hint);
        return Optional.empty();
    }
}
