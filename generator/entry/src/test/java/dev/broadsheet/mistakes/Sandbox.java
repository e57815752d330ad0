package dev.broadsheet.mistakes;

import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A publication with one article, of which the phases before the editions are run. */
record Sandbox(Path folder) {

    static final String SITE = "title: The Briefing\nbaseUrl: https://briefing.example/\n";
    static final String FRONT = "---\ntitle: A visit\ndate: 2026-01-01\n---\n\n";

    List<Diagnostic> article(String text) throws IOException {
        return files(SITE, "articles/a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    List<Diagnostic> files(String site, String path, byte[] bytes) throws IOException {
        Path content = folder.resolve("content");
        write(content.resolve("site.yaml"), site.getBytes(StandardCharsets.UTF_8));
        write(content.resolve(path), bytes);
        Diagnostics diagnostics = new Diagnostics();
        Phases.assemble(ContentLoader.load(folder, content, diagnostics), diagnostics);
        return diagnostics.sorted();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }
}
