package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceFile;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads {@code site.yaml} by its schema. */
public final class SiteConfigReader {

    private SiteConfigReader() {}

    /** Empty when the file is no YAML mapping or has no title; all faults are reported. */
    public static Optional<SiteConfig> read(SourceFile file, Diagnostics diagnostics) {
        YamlDocument document = new YamlDocument(file.text(), 0, file.text().length(), diagnostics);
        int known = diagnostics.sorted().size();
        Optional<MappingNode> root = new YamlReader(document).read();
        if (root.isEmpty() && diagnostics.sorted().size() > known) {
            return Optional.empty();
        }
        List<NodeTuple> tuples = root.map(MappingNode::getValue).orElse(List.of());
        Mapping mapping = Mapping.of(tuples, file.text().position(0), SiteSchema.SCHEMA, document);
        if (!mapping.has(SiteSchema.BASE_URL)) {
            document.warning(
                    "BS-SITE-001",
                    file.text().position(0),
                    "'baseUrl' is missing, so feed, sitemap and canonical addresses are left out",
                    "add a line: baseUrl: https://example.org/");
        }
        return config(mapping);
    }

    private static Optional<SiteConfig> config(Mapping m) {
        String title = m.get(SiteSchema.TITLE).orElse("");
        SiteConfig config = new SiteConfig(
                title,
                m.get(SiteSchema.DESCRIPTION).orElse(""),
                m.get(SiteSchema.BASE_URL).map(SiteConfigReader::folder),
                m.get(SiteSchema.LANGUAGE).orElse(Locale.ENGLISH),
                m.get(SiteSchema.PUBLISHER).orElse(title),
                m.get(SiteSchema.RIGHTS).orElse(""),
                m.get(SiteSchema.EDITIONS).map(SiteConfigReader::set).orElse(EnumSet.allOf(EditionName.class)),
                m.get(SiteSchema.TYPOGRAPHIC_QUOTES).orElse(false));
        return Optional.of(config).filter(c -> !c.title().isEmpty());
    }

    private static Set<EditionName> set(List<EditionName> names) {
        Set<EditionName> set = EnumSet.noneOf(EditionName.class);
        set.addAll(names);
        return set;
    }

    private static URI folder(URI uri) {
        return uri.toString().endsWith("/") ? uri : URI.create(uri + "/");
    }
}
