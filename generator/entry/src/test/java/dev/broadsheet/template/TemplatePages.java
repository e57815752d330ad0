package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** Renders pages of a theme with one custom template. */
public final class TemplatePages {

    private TemplatePages() {}

    /** Returns the diagnostic of a failing template. @param time limit of its time */
    public static Diagnostic failure(Path project, String template, Duration time) throws IOException {
        Path file = project.resolve("templates/html/page.ftlh");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, template);
        Theme theme = ThemeLoader.load(project.resolve("templates"), project, time, new Diagnostics());
        return catchThrowableOfType(
                        TemplateFailure.class, () -> theme.render("html/page.ftlh", Map.of(), "content/pages/about.md"))
                .diagnostic();
    }
}
