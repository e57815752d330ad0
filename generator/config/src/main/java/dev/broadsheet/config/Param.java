package dev.broadsheet.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value below {@code params}, whose meaning only the user's own templates know. */
public sealed interface Param {

    /** Returns the value for templates: text, number, boolean, list or map. */
    Object model();

    /** A text. */
    record Text(String value) implements Param {

        @Override
        public Object model() {
            return value;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements Param {

        @Override
        public Object model() {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param value in decimal digits, as {@link BigDecimal#toString} writes it
     */
    record Decimal(String value) implements Param {

        @Override
        public Object model() {
            return new BigDecimal(value);
        }
    }

    /** A list. */
    record Many(List<Param> values) implements Param {

        public Many {
            values = List.copyOf(values);
        }

        @Override
        public Object model() {
            return values.stream().map(Param::model).toList();
        }
    }

    /** A mapping. */
    record Keyed(SortedMap<String, Param> values) implements Param {

        /** The empty mapping. */
        public static final Keyed NONE = new Keyed(new TreeMap<>());

        @Override
        public SortedMap<String, Object> model() {
            SortedMap<String, Object> model = new TreeMap<>();
            values.forEach((key, value) -> model.put(key, value.model()));
            return model;
        }
    }
}
