package dev.broadsheet.citation.csl;

import dev.broadsheet.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The output of style elements as a tree, before it is flattened into runs. */
sealed interface Output {

    /** The empty output. */
    Output NONE = new Text("", false);

    boolean isEmpty();

    /**
     * Text.
     *
     * @param fixed whether text-case transformations leave it unchanged
     */
    record Text(String text, boolean fixed) implements Output {

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * A sequence of parts with common formatting and affixes.
     *
     * @param delimiter the text between parts that are not empty
     * @param element the element whose attributes give formatting and affixes; null to inherit the surrounding formatting
     * @param tag the markup of a field, which toggles the surrounding formatting; null for none
     * @param mark the link or the cite that the box represents
     */
    record Box(
            List<Output> parts, String delimiter, @Nullable XmlElement element, Markup.@Nullable Tag tag, Mark mark)
            implements Output {

        public Box {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isEmpty() {
            return parts.stream().allMatch(Output::isEmpty);
        }

        Box with(List<Output> others) {
            return new Box(others, delimiter, element, tag, mark);
        }
    }

    /**
     * The link or the cite that a box represents.
     *
     * @param href the target of the link; {@link Address#NONE} for none
     * @param cite the index of the cite in its citation; -1 for none
     */
    record Mark(Address href, int cite) {

        static final Mark NONE = new Mark(Address.NONE, -1);
    }

    static Output of(String text) {
        return new Text(text, false);
    }

    static Output joined(List<Output> parts, String delimiter) {
        return new Box(parts, delimiter, null, null, Mark.NONE);
    }

    static Output linked(Output part, Address href) {
        return new Box(List.of(part), "", null, null, new Mark(href, -1));
    }

    static Output cited(Output part, int cite) {
        return new Box(List.of(part), "", null, null, new Mark(Address.NONE, cite));
    }

    static Output tagged(List<Output> parts, Markup.Tag tag) {
        return new Box(parts, "", null, tag, Mark.NONE);
    }

    /** Returns parts with the formatting, quotation marks and affixes of an element. */
    static Output styled(XmlElement element, List<Output> parts, String delimiter) {
        return parts.stream().allMatch(Output::isEmpty) ? NONE : new Box(parts, delimiter, element, null, Mark.NONE);
    }
}
