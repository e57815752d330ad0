package dev.broadsheet.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** How the file is shown to the user in diagnostics, such as {@code templates/pdf/brief.css}. */
    String displayName(String path);

    /** All paths of the theme under a folder, sorted. */
    List<String> list(String folder);

    /**
     * Runs a template. Escaping follows the extension: {@code .ftlh} HTML, {@code .ftlx} XML.
     *
     * @param subject the source file that is being rendered, for diagnostics
     * @throws TemplateFailure when it fails; the failure carries a diagnostic with the template's line
     */
    String render(String template, Map<String, Object> model, String subject) throws TemplateFailure;
}
