package dev.broadsheet.edition.html;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.template.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The script with which readers sort tables. Its file name contains its hash; only pages with a sortable table load it. */
final class TableScript {

    private final byte[] script;

    TableScript(Theme theme) {
        this.script = ScriptMinifier.of(theme.text("html/tables.js")).getBytes(StandardCharsets.UTF_8);
    }

    private String path() {
        return "assets/tables." + Hashes.of(script) + ".js";
    }

    /** Returns the model of the script for a page. */
    Map<String, Object> model(Links links) {
        return Map.of("script", links.to(path()));
    }

    List<OutputFile> files() {
        return List.of(new OutputFile(path(), script));
    }
}
