package dev.broadsheet.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The type of {@code params}: a mapping with arbitrary keys and values. */
record ParamType() implements ValueType<Param.Keyed> {

    /** The maximal number of digits of a number; longer ones are treated as text. */
    private static final int MOST_DIGITS = 40;

    @Override
    public String expected() {
        return "keys with values";
    }

    @Override
    public Optional<Param.Keyed> read(Node node, YamlDocument document) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(keyed(mapping, document));
        }
        return ValueType.wrong(
                this, node, document, "write each on a line of its own below it, indented: colour: blue");
    }

    private static Param.Keyed keyed(MappingNode mapping, YamlDocument document) {
        SortedMap<String, Param> values = new TreeMap<>();
        Mapping.anyKeys(mapping, document).forEach((key, value) -> values.put(key, value(value, document)));
        return new Param.Keyed(values);
    }

    private static Param value(Node node, YamlDocument document) {
        if (node instanceof MappingNode mapping) {
            return keyed(mapping, document);
        } else if (node instanceof SequenceNode sequence) {
            List<Param> values = sequence.getValue().stream()
                    .map(item -> value(item, document))
                    .toList();
            return new Param.Many(values);
        }
        return scalar(((ScalarNode) node).getValue(), node.getTag());
    }

    private static Param scalar(String text, Tag tag) {
        if (tag.equals(Tag.BOOL)) {
            return new Param.Flag(Boolean.parseBoolean(text));
        } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text);
        }
        return new Param.Text(tag.equals(Tag.NULL) ? "" : text.strip());
    }

    /** Parses a decimal number; anything else, such as {@code .inf} or {@code 0x1F}, is text. */
    private static Param number(String text) {
        try {
            return text.length() > MOST_DIGITS
                    ? new Param.Text(text)
                    : new Param.Decimal(new BigDecimal(text).toString());
        } catch (NumberFormatException e) {
            return new Param.Text(text);
        }
    }
}
