package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * What an article rests on.
 *
 * @param title its name
 * @param url http or https address
 * @param note a remark, such as when it was received
 * @param work the key of a work of the bibliography that says the rest
 * @param formatted what a style of citations makes of the work; empty without one
 */
public record Source(
        String title,
        Optional<String> url,
        Optional<String> note,
        Optional<LocatedValue<String>> work,
        List<Run> formatted) {

    public Source {
        formatted = List.copyOf(formatted);
    }

    /**
     * A run of text of one form.
     *
     * @param elements of HTML that give the form, outermost first; {@code span} is for small capitals
     * @param href where it leads; empty for nowhere
     */
    public record Run(String text, List<String> elements, String href) {

        public Run {
            elements = List.copyOf(elements);
        }
    }

    /** A source that says all of itself. */
    public Source(String title, Optional<String> url, Optional<String> note) {
        this(title, url, note, Optional.empty(), List.of());
    }

    /** A work of the bibliography, which is to be found. @param key behind the sign {@code @} */
    static Source cited(LocatedValue<String> key) {
        return new Source("@" + key.value(), Optional.empty(), Optional.empty(), Optional.of(key), List.of());
    }

    /** A work as a style writes it. @param runs all of it, with its address if the style gives one */
    public static Source formatted(List<Run> runs, Optional<String> url) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return new Source(text.toString(), url, Optional.empty(), Optional.empty(), runs);
    }
}
