package dev.broadsheet.config;

import dev.broadsheet.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * A source of an article.
 *
 * @param title its name
 * @param url its http or https address
 * @param note a remark, such as when it was received
 * @param work the key of a work in the bibliography that contains the other data
 * @param formatted the work as formatted by a citation style; empty without a style
 */
public record Source(
        String title,
        Optional<Address> url,
        Optional<String> note,
        Optional<LocatedValue<String>> work,
        List<Run> formatted) {

    public Source {
        formatted = List.copyOf(formatted);
    }

    /**
     * A run of text with one format.
     *
     * @param elements the HTML elements of its format, outermost first; {@code span} stands for small capitals
     * @param href the target of the link; {@link Address#NONE} for none
     */
    public record Run(String text, List<String> elements, Address href) {

        public Run {
            elements = List.copyOf(elements);
        }
    }

    /** Creates a source that refers to no work of the bibliography. */
    public Source(String title, Optional<Address> url, Optional<String> note) {
        this(title, url, note, Optional.empty(), List.of());
    }

    /**
     * Returns a source that refers to a work of the bibliography, still to be resolved.
     *
     * @param key the key after the character {@code @}
     */
    static Source cited(LocatedValue<String> key) {
        return new Source("@" + key.value(), Optional.empty(), Optional.empty(), Optional.of(key), List.of());
    }

    /** Returns a source with a formatted work. @param runs the whole text, including its address if the style prints it */
    public static Source formatted(List<Run> runs, Optional<Address> url) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return new Source(text.toString(), url, Optional.empty(), Optional.empty(), runs);
    }
}
