package dev.broadsheet.live;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys of a publication's {@code site.yaml} that affect its appearance, and so apply to the samples, too. */
final class AppearanceKeys {

    private static final String LOGO = "logo";

    /** The keys. None refers to content, since the samples have their own, except the logo, whose pictures are copied. */
    static final Set<String> ALL =
            Set.of("title", "description", "publisher", "rights", "typefaces", LOGO, "highlight", "params");

    private AppearanceKeys() {}

    /**
     * Returns the {@code site.yaml} of the samples with the appearance of a publication.
     *
     * @param samples the samples' own
     * @param publication the {@code site.yaml} of the publication; ignored if it cannot be read, since the publication's build
     *     reports that
     */
    static String merged(String samples, String publication) {
        List<NodeTuple> appearance = tuples(publication).stream()
                .filter(tuple -> ALL.contains(key(tuple)))
                .toList();
        Set<String> given = appearance.stream().map(AppearanceKeys::key).collect(Collectors.toSet());
        List<NodeTuple> all = new ArrayList<>(appearance);
        tuples(samples).stream().filter(tuple -> !given.contains(key(tuple))).forEach(all::add);
        return text(new MappingNode(Tag.MAP, all, FlowStyle.BLOCK));
    }

    /** Returns the paths of the publication's logos. */
    static List<String> pictures(String publication) {
        return tuples(publication).stream()
                .filter(tuple -> key(tuple).equals(LOGO))
                .map(NodeTuple::getValueNode)
                .flatMap(node -> node instanceof MappingNode forms
                        ? forms.getValue().stream().map(NodeTuple::getValueNode)
                        : Stream.of(node))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .toList();
    }

    private static List<NodeTuple> tuples(String yaml) {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .filter(MappingNode.class::isInstance)
                    .map(node -> ((MappingNode) node).getValue())
                    .orElse(List.of());
        } catch (YamlEngineException e) {
            return List.of();
        }
    }

    private static String key(NodeTuple tuple) {
        return Optional.of(tuple.getKeyNode())
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .orElse("");
    }

    private static String text(MappingNode node) {
        Written out = new Written();
        new Dump(DumpSettings.builder().build()).dumpNode(node, out);
        return out.toString();
    }

    private static final class Written extends StringWriter implements StreamDataWriter {}
}
