package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Checks the user's interface strings: each value must be a text, and each key must be used by a template. */
final class StringsCheck {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setMaxAliasesForCollections(Limits.YAML_ALIASES)
            .build();

    private static final Pattern COUNTED = Pattern.compile("(.*)(Zero|One|Two|Few|Many|Other)");

    private final SortedMap<String, byte[]> user;
    private final BundledFiles bundled;
    private final Diagnostics diagnostics;
    private final Set<String> known;

    StringsCheck(SortedMap<String, byte[]> user, BundledFiles bundled, Diagnostics diagnostics) {
        this.user = user;
        this.bundled = bundled;
        this.diagnostics = diagnostics;
        this.known = new TreeSet<>();
        bundled.paths().stream().filter(path -> path.startsWith("strings/")).forEach(path -> known.addAll(words(path)));
    }

    private Set<String> words(String path) {
        String yaml = new String(bundled.read(path).orElseThrow(), StandardCharsets.UTF_8);
        return ThemeYaml.texts(yaml).keySet();
    }

    /** Reports faults in the strings of a language. @param text the text of the file, with the name as shown to the user */
    void report(SourceText text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text.text());
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                mapping.getValue().forEach(word -> check(word, text));
            } else {
                refuse(
                        text.position(0),
                        "this is not a YAML file of keys and texts",
                        "write it like strings/en.yaml of the default theme");
            }
        } catch (MarkedYamlEngineException e) {
            refuse(
                    position(e.getProblemMark().or(e::getContextMark), text),
                    "this is not YAML: " + e.getProblem().strip().replaceAll("\\s+", " "),
                    "check the indentation, and put a text that holds ': ' or begins with a special character in quotes");
        } catch (YamlEngineException | StackOverflowError e) {
            refuse(text.position(0), "this YAML is nested too deep, or repeats itself", "write a text for each key");
        }
    }

    private void check(NodeTuple word, SourceText text) {
        String key = word.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!isKnown(key) && !isAskedFor(key)) {
            diagnostics.report(Diagnostic.warning(
                    "BS-TEMPLATE-002",
                    position(word.getKeyNode().getStartMark(), text),
                    "no template uses the key '" + key + "'",
                    DidYouMean.hint(key, known, "the keys are those of strings/en.yaml of the default theme")));
        }
        Node value = word.getValueNode();
        if (!(value instanceof ScalarNode) || value.getTag().equals(Tag.NULL)) {
            refuse(
                    position(word.getKeyNode().getStartMark(), text),
                    "'" + key + "' has no text",
                    "write the text on the same line, or \"\" for none");
        }
    }

    /** Returns whether a key is known, or a plural form of a known key; languages have different plural forms. */
    private boolean isKnown(String key) {
        Matcher counted = COUNTED.matcher(key);
        return known.contains(key) || (counted.matches() && known.contains(counted.group(1) + "Many"));
    }

    /** Returns whether a template of the user contains the key. */
    private boolean isAskedFor(String key) {
        return user.entrySet().stream()
                .filter(file -> Theme.isTemplate(file.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(content -> new String(content, StandardCharsets.UTF_8).contains(key));
    }

    /** Marks count code points; positions count UTF-16 code units. */
    private static SourcePosition position(Optional<Mark> mark, SourceText text) {
        int codePoints = mark.map(Mark::getIndex).orElse(0);
        int known = Math.min(codePoints, text.text().codePointCount(0, text.length()));
        return text.position(text.text().offsetByCodePoints(0, known));
    }

    private void refuse(SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.error("BS-TEMPLATE-003", position, message, hint));
    }
}
