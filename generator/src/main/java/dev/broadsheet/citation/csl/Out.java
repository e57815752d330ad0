package dev.broadsheet.citation.csl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What elements of a style make, before it is put into one line. */
sealed interface Out {

    /** Nothing. */
    Out NONE = new Text("", false);

    boolean isEmpty();

    /** Text. @param fixed whether its case stays as it is */
    record Text(String text, boolean fixed) implements Out {

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * Parts with what is around them.
     *
     * @param delimiter between parts that are not empty
     * @param element whose attributes say the form; none for parts that have the form of what is around them
     * @param tag mark-up of a field, which stands out from what is around it
     * @param mark what it is for those who look for it
     */
    record Box(List<Out> parts, String delimiter, @Nullable XmlElement element, Markup.@Nullable Tag tag, Mark mark)
            implements Out {

        public Box {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isEmpty() {
            return parts.stream().allMatch(Out::isEmpty);
        }

        Box with(List<Out> others) {
            return new Box(others, delimiter, element, tag, mark);
        }
    }

    /** What a box is. @param href where it leads @param cite its number in a citation; -1 for none */
    record Mark(String href, int cite) {

        static final Mark NONE = new Mark("", -1);
    }

    static Out of(String text) {
        return new Text(text, false);
    }

    static Out joined(List<Out> parts, String delimiter) {
        return new Box(parts, delimiter, null, null, Mark.NONE);
    }

    static Out linked(Out part, String href) {
        return new Box(List.of(part), "", null, null, new Mark(href, -1));
    }

    static Out cited(Out part, int cite) {
        return new Box(List.of(part), "", null, null, new Mark("", cite));
    }

    static Out tagged(List<Out> parts, Markup.Tag tag) {
        return new Box(parts, "", null, tag, Mark.NONE);
    }

    /** Parts with the form, the quotation marks and the affixes that an element says. */
    static Out styled(XmlElement element, List<Out> parts, String delimiter) {
        return parts.stream().allMatch(Out::isEmpty) ? NONE : new Box(parts, delimiter, element, null, Mark.NONE);
    }
}
