package dev.broadsheet.template;

import dev.broadsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Templates, style sheets, fonts and hyphenation patterns, each looked up first in the user's templates folder, then in
 * the default theme. Paths are relative to the theme's root, {@code /} as separator.
 */
public interface Theme {

    /** A file's bytes. */
    Optional<byte[]> file(String path);

    /** A file of the default theme, then the user's of the same path; each only if there is one. */
    List<byte[]> layers(String path);

    /** A text file, UTF-8. @throws IllegalArgumentException when the default theme lacks it */
    String text(String path);

    /** What reads a text. */
    enum Medium {
        SCREEN,
        DARK,
        PAPER
    }

    /** The values of {@code tokens.css} by name, without dashes, as they are on a light screen, a dark one or on paper. */
    SharedMap tokens(Medium medium);

    /** Whether the file is the user's. */
    boolean isUsers(String path);

    /** How the file is shown to the user in diagnostics, such as {@code templates/pdf/brief.css}. */
    String displayName(String path);

    /** A text file as its author sees it, by the name that diagnostics use. */
    Optional<SourceText> source(String displayName);

    /**
     * SHA-256 of the user's files whose paths fit, in lower-case hexadecimal digits. The default theme is a part of the
     * program and is not counted in.
     */
    String fingerprint(Predicate<String> paths);

    /** Whether a file is run, not shown or shipped. */
    static boolean isTemplate(String path) {
        return path.endsWith(".ftlh") || path.endsWith(".ftlx") || path.endsWith(".ftl");
    }

    /** The same theme with these files in place of the user's of the same path. */
    Theme with(Map<String, byte[]> files);

    /** All paths of the theme under a folder, sorted. */
    List<String> list(String folder);

    /** Parses the templates of a folder. Faults are reported when a template is run. */
    void prepare(String folder);

    /**
     * Runs a template, whose output is UTF-8. Escaping follows the extension: {@code .ftlh} HTML, {@code .ftlx} XML.
     *
     * @param subject the source file that is being rendered, for diagnostics
     * @throws TemplateFailure when it fails; the failure carries a diagnostic with the template's line
     */
    byte[] render(String template, Map<String, Object> model, String subject) throws TemplateFailure;

    /** As {@link #render}, for those who read what was written. */
    default String renderText(String template, Map<String, Object> model, String subject) throws TemplateFailure {
        return new String(render(template, model, subject), StandardCharsets.UTF_8);
    }
}
