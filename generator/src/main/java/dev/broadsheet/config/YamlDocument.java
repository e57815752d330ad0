package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** A stretch of a text that is YAML: knows where a node of it stands in the whole file, and reports there. */
final class YamlDocument {

    private final SourceText source;
    private final int start;
    private final String yaml;
    private final Diagnostics diagnostics;

    YamlDocument(SourceText source, int start, int end, Diagnostics diagnostics) {
        this.source = source;
        this.start = start;
        this.yaml = source.text().substring(start, end);
        this.diagnostics = diagnostics;
    }

    String yaml() {
        return yaml;
    }

    /** Where the stretch begins. */
    SourcePosition position() {
        return source.position(start);
    }

    SourcePosition position(Node node) {
        return position(node.getStartMark());
    }

    /** Marks count code points; positions count UTF-16 code units. */
    SourcePosition position(Optional<Mark> mark) {
        return mark.map(m -> source.position(start + offset(m.getIndex()))).orElseGet(this::position);
    }

    void error(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, position, message, hint));
    }

    void error(String code, Node node, String message, String hint) {
        error(code, position(node), message, hint);
    }

    void warning(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.warning(code, position, message, hint));
    }

    private int offset(int codePoints) {
        int known = Math.min(codePoints, yaml.codePointCount(0, yaml.length()));
        return yaml.offsetByCodePoints(0, known);
    }
}
