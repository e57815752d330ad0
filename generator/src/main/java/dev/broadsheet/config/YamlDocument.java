package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.Optional;
import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** A stretch of a text that is YAML: knows where a node of it is in the whole file, and reports there. */
final class YamlDocument {

    private final String yaml;
    private final IntFunction<SourcePosition> places;
    private final int[] offsets;
    private final Diagnostics diagnostics;

    YamlDocument(SourceText source, int start, int end, Diagnostics diagnostics) {
        this(source.text().substring(start, end), at -> source.position(start + at), diagnostics);
    }

    /** @param places from an offset within the stretch to its place */
    YamlDocument(String yaml, IntFunction<SourcePosition> places, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.places = places;
        this.offsets = offsets(yaml);
        this.diagnostics = diagnostics;
    }

    String yaml() {
        return yaml;
    }

    /** Where the stretch begins. */
    SourcePosition position() {
        return places.apply(0);
    }

    SourcePosition position(Node node) {
        return position(node.getStartMark());
    }

    SourcePosition position(Optional<Mark> mark) {
        return at(offset(mark));
    }

    /** Where a character of the stretch is. */
    SourcePosition at(int offset) {
        return places.apply(offset);
    }

    /** Offset within the stretch; 0 when it is not known. Marks count code points, offsets UTF-16 code units. */
    int offset(Optional<Mark> mark) {
        return mark.map(m -> offset(m.getIndex())).orElse(0);
    }

    /** Offset of a node's first character. */
    int start(Node node) {
        return offset(node.getStartMark());
    }

    /** Offset behind a node's last character. */
    int end(Node node) {
        return offset(node.getEndMark());
    }

    void error(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, position, message, hint));
    }

    void error(String code, Node node, String message, String hint) {
        error(code, position(node), message, hint);
    }

    void warning(String code, Node node, String message, String hint) {
        warning(code, position(node), message, hint);
    }

    void warning(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.warning(code, position, message, hint));
    }

    private int offset(int codePoints) {
        return offsets.length == 0
                ? Math.min(codePoints, yaml.length())
                : offsets[Math.min(codePoints, offsets.length - 1)];
    }

    /** Of each code point, and behind the last; empty when each is one code unit. */
    private static int[] offsets(String yaml) {
        int count = yaml.codePointCount(0, yaml.length());
        if (count == yaml.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int i = 0; i < count; i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(yaml.codePointAt(offsets[i]));
        }
        return offsets;
    }
}
