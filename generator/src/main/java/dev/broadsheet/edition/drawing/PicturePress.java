package dev.broadsheet.edition.drawing;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.template.HouseFiles;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.Typesetter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets pages by a template and style sheets of the theme, to be painted. Thread-safe; the same page, the same pixels. */
public final class PicturePress {

    private final Theme theme;
    private final String template;
    private final Typesetter typesetter;

    /** @param template that writes the pages, within the theme */
    public PicturePress(Theme theme, String template, ThemeSheets sheets) {
        this.theme = theme;
        this.template = template;
        this.typesetter = sheets.typesetter().threads(1).build();
    }

    /** Whether the theme has a glyph for each character. */
    public boolean canSet(String text) {
        return typesetter.canSet(text);
    }

    /**
     * Sets a page.
     *
     * @param model what the template sees
     * @param subject the source file that is being rendered, for diagnostics
     * @param pictures by the addresses that the model gives them; others are files of the theme's {@code assets/}
     */
    public TypesetPicture set(Map<String, Object> model, Locale language, String subject, ResourceLoader pictures)
            throws TemplateFailure {
        String xhtml = theme.renderText(template, model, subject);
        DocumentInfo info = new DocumentInfo(subject, List.of(), "", List.of(), language, "", Instant.EPOCH, "");
        return typesetter.picture(xhtml, info, 1, reference -> load(reference, pictures));
    }

    private Optional<byte[]> load(String reference, ResourceLoader pictures) {
        Optional<byte[]> given = pictures.load(reference);
        return given.isEmpty() && reference.startsWith(HouseFiles.ASSETS) ? theme.file(reference) : given;
    }

    /** What is wrong with the style sheets, whatever page is set. */
    public List<TypesetProblem> sheetProblems() {
        return typesetter.stylesheetProblems();
    }

    /** A problem of a page, at its place in a style sheet, or else said of the template. */
    public static Diagnostic diagnostic(TypesetProblem problem, Theme theme, String template) {
        SourcePosition position = problem.source()
                .stylesheet()
                .map(sheet -> new SourcePosition(
                        sheet, problem.source().line(), problem.source().column()))
                .orElseGet(() -> SourcePosition.of(theme.displayName(template)));
        return new Diagnostic(
                problem.severity() == TypesetProblem.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                problem.code(),
                position,
                problem.message(),
                Optional.of(problem.hint()).filter(hint -> !hint.isEmpty()));
    }
}
