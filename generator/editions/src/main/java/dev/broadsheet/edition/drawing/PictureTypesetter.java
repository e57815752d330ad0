package dev.broadsheet.edition.drawing;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.template.UserAssets;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Typesets pages with a template and style sheets of the theme, to be rasterized. Thread-safe; equal pages give equal pixels. */
public final class PictureTypesetter {

    private final Theme theme;
    private final String template;
    private final Typesetter typesetter;

    /** @param template the path of the template in the theme */
    public PictureTypesetter(Theme theme, String template, ThemeSheets sheets) {
        this.theme = theme;
        this.template = template;
        this.typesetter = sheets.typesetter().threads(1).build();
    }

    /** Whether the theme's fonts have a glyph for each character. */
    public boolean canSet(String text) {
        return typesetter.canSet(text);
    }

    /**
     * Typesets a page.
     *
     * @param model the data model of the template
     * @param subject the source file being rendered, for diagnostics
     * @param pictures loads pictures by the URLs in the model; other URLs are files of the theme's {@code assets/}
     */
    public TypesetPicture set(Map<String, Object> model, Locale language, String subject, ResourceLoader pictures)
            throws TemplateFailure {
        return set(model, language, subject, pictures, 1);
    }

    /** @param resolution pixels per CSS px; other parameters as above */
    public TypesetPicture set(
            Map<String, Object> model, Locale language, String subject, ResourceLoader pictures, double resolution)
            throws TemplateFailure {
        String xhtml = theme.renderText(template, model, subject);
        DocumentInfo info = new DocumentInfo(subject, List.of(), "", List.of(), language, "", Instant.EPOCH, "");
        return typesetter.picture(xhtml, info, resolution, reference -> load(reference, pictures));
    }

    private Optional<byte[]> load(String reference, ResourceLoader pictures) {
        Optional<byte[]> given = pictures.load(reference);
        return given.isEmpty() && reference.startsWith(UserAssets.ASSETS) ? theme.file(reference) : given;
    }

    /** Returns the problems of the style sheets, which are the same for all pages. */
    public List<TypesetProblem> sheetProblems() {
        return typesetter.stylesheetProblems();
    }

    /** Whether a theme can be at fault: letters that no font has are left out, and lines that are too long are shortened. */
    public static boolean isOfTheme(TypesetProblem problem) {
        return problem.source().stylesheet().isPresent() || problem.code().startsWith("BS-PDF-");
    }

    /** Converts a problem to a diagnostic at its position in a style sheet, or else at the template. */
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
