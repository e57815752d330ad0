package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.Optional;
import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** A range of a text that is YAML. It maps nodes to positions in the whole file, and reports diagnostics there. */
final class YamlDocument {

    private final String yaml;
    private final IntFunction<SourcePosition> places;
    private final int[] offsets;
    private final Diagnostics diagnostics;

    YamlDocument(SourceText source, int start, int end, Diagnostics diagnostics) {
        this(source.text().substring(start, end), at -> source.position(start + at), diagnostics);
    }

    /** @param places maps an offset within the range to its source position */
    YamlDocument(String yaml, IntFunction<SourcePosition> places, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.places = places;
        this.offsets = offsets(yaml);
        this.diagnostics = diagnostics;
    }

    String yaml() {
        return yaml;
    }

    /** Returns the position of the beginning of the range. */
    SourcePosition position() {
        return places.apply(0);
    }

    SourcePosition position(Node node) {
        return position(node.getStartMark());
    }

    SourcePosition position(Optional<Mark> mark) {
        return at(offset(mark));
    }

    /** Returns the source position of a character of the range. */
    SourcePosition at(int offset) {
        return places.apply(offset);
    }

    /** Returns the offset within the range; 0 if unknown. Marks count code points, offsets UTF-16 code units. */
    int offset(Optional<Mark> mark) {
        return mark.map(m -> offset(m.getIndex())).orElse(0);
    }

    /** Returns the offset of a node's first character. */
    int start(Node node) {
        return offset(node.getStartMark());
    }

    /** Returns the offset behind a node's last character. */
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

    /** Returns the offsets of all code points, and that behind the last; empty if every code point is one code unit. */
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
