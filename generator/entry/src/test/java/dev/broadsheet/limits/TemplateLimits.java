package dev.broadsheet.limits;

import static dev.broadsheet.source.Limits.PAGE_BYTES;
import static dev.broadsheet.source.Limits.PAGE_TIME;
import static dev.broadsheet.source.Limits.TEMPLATE_DIGITS;
import static dev.broadsheet.source.Limits.TEMPLATE_FILE_BYTES;
import static dev.broadsheet.source.Limits.TEMPLATE_FOLDER_DEPTH;
import static dev.broadsheet.source.Limits.TEMPLATE_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.template.TemplatePages;
import dev.broadsheet.template.ThemeLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Limits of the files and pages of a user's theme. */
final class TemplateLimits {

    private static final Duration SHORT = Duration.ofMillis(200);

    private TemplateLimits() {}

    static List<LimitProof> all() {
        return List.of(
                new LimitProof(
                        "a file of `templates/`",
                        Amount.mebibytes(TEMPLATE_FILE_BYTES) + ", " + TEMPLATE_FOLDER_DEPTH + " folders deep",
                        "`BS-TEMPLATE-003`",
                        List.of("TEMPLATE_FILE_BYTES", "TEMPLATE_FOLDER_DEPTH"),
                        TemplateLimits::files),
                new LimitProof(
                        "a page of a template",
                        Amount.of(TEMPLATE_STEPS) + " steps, numbers of " + Amount.of(TEMPLATE_DIGITS) + " digits, "
                                + Amount.mebibytes(PAGE_BYTES) + ", " + PAGE_TIME.toSeconds() + " seconds",
                        "`BS-TEMPLATE-001`",
                        List.of("TEMPLATE_STEPS", "TEMPLATE_DIGITS", "PAGE_BYTES", "PAGE_TIME"),
                        TemplateLimits::pages));
    }

    private static void files(Path project) {
        byte[] large = new byte[(int) TEMPLATE_FILE_BYTES + 1];
        Content.write(project.resolve("templates/theme/large.png"), large);
        Content.write(project.resolve("templates/" + "f/".repeat(TEMPLATE_FOLDER_DEPTH) + "deep.png"), new byte[1]);
        Content.write(project.resolve("templates/" + "g/".repeat(TEMPLATE_FOLDER_DEPTH - 1) + "well.png"), new byte[1]);
        Diagnostics diagnostics = new Diagnostics();

        ThemeLoader.load(project.resolve("templates"), project, diagnostics);

        Content.assertTold(diagnostics.sorted(), "BS-TEMPLATE-003", "16 M");
        Content.assertTold(diagnostics.sorted(), "BS-TEMPLATE-003", "8 folders");
        assertThat(diagnostics.sorted())
                .filteredOn(told -> told.code().equals("BS-TEMPLATE-003"))
                .hasSize(2);
    }

    private static void pages(Path project) throws IOException {
        String full = "0".repeat(1024);

        assertThat(said(project, "<#list 1.. as i><#assign x = i></#list>", PAGE_TIME))
                .startsWith("the template does not come to an end, ");
        assertThat(said(project, "<#list 1.." + PAGE_BYTES / 1024 + " as i>" + full + "</#list>.", PAGE_TIME))
                .startsWith("the page grows beyond 32 MB");
        assertThat(said(project, "<#assign x = 3><#list 1..60 as i><#assign x = x * x></#list>${x}", PAGE_TIME))
                .startsWith("a number has more than 1000 digits");
        assertThat(said(project, "${('1E999999999'?number + 1)}", PAGE_TIME))
                .startsWith("a number has more than 1000 digits");
        assertThat(said(project, "${'1'?right_pad(2000000, '1')?number}", PAGE_TIME))
                .startsWith("a number has more than 1000 digits");
        assertThat(said(project, "${(1..2000000000)?filter(i -> false)?first}", SHORT))
                .startsWith("the template does not come to an end within ");
    }

    /** Returns the message for a template. @param time limit of time, in place of the real one */
    private static String said(Path project, String template, Duration time) throws IOException {
        Diagnostic told = TemplatePages.failure(project, template, time);
        assertThat(told.code()).isEqualTo("BS-TEMPLATE-001");
        return told.message();
    }
}
