package dev.broadsheet;

import dev.broadsheet.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Runs the generator in a virtual machine of its own. */
final class GenerateMain {

    private GenerateMain() {}

    /** @param arguments the project, its content folder, and optionally a second one; then builds both in turn until killed */
    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]);
        say(generate(project, Path.of(arguments[1])));
        for (int i = 2; arguments.length > 2; i = 3 - i) {
            generate(project, Path.of(arguments[i]));
        }
    }

    private static void say(GenerationReport report) {
        String diagnostics = report.printer().print(report.diagnostics());
        byte[] text =
                ((report.published() ? "published\n" : "refused\n") + diagnostics).getBytes(StandardCharsets.UTF_8);
        System.out.write(text, 0, text.length);
        System.out.flush();
    }

    static GenerationReport generate(Path project, Path content) {
        return new Generator(new GeneratorOptions(
                        project,
                        content,
                        project.resolve("templates"),
                        project.resolve("target/site"),
                        project.resolve("target/broadsheet"),
                        Optional.of(project.resolve("target/cache")),
                        Optional.of(Instant.parse("2026-02-01T00:00:00Z")),
                        Severity.ERROR))
                .generate();
    }
}
