package dev.broadsheet.edition.html;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.template.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The script by which readers sort tables. Its name holds its hash; only pages with such a table load it. */
final class TableScript {

    private final byte[] script;

    TableScript(Theme theme) {
        this.script = CompactScript.of(theme.text("html/tables.js")).getBytes(StandardCharsets.UTF_8);
    }

    private String path() {
        return "assets/tables." + Hashes.of(script) + ".js";
    }

    /** What a page knows of it. */
    Map<String, Object> model(Links links) {
        return Map.of("script", links.to(path()));
    }

    List<OutputFile> files() {
        return List.of(new OutputFile(path(), script));
    }
}
