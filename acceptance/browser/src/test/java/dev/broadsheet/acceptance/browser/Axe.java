package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The accessibility rules of axe-core, run within a page. */
final class Axe {

    private static final Path SCRIPT = Path.of("node_modules/axe-core/axe.min.js");

    /** All rules, also the ones that are only good practice, but for those that are still experiments. */
    private static final String RUN = """
            axe.run(document, { resultTypes: ["violations"] }).then(results => results.violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ": " + node.target.join(" ") + ": " + node.failureSummary)))
            """;

    private final String script;

    Axe() throws IOException {
        this.script = Files.readString(Tool.requireFile("npm ci in acceptance/browser", SCRIPT));
    }

    /** What is wrong with the page that the tab shows. */
    List<String> violations(Tab tab) {
        tab.evaluate(script + "\n;0");
        return tab.texts(RUN);
    }
}
