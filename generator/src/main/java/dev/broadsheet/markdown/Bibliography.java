package dev.broadsheet.markdown;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.citation.Library;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.PartReader;
import dev.broadsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The works that the articles of a publication may cite.
 *
 * @param hash of the files that they were read from; empty for none
 */
public record Bibliography(Library library, String hash) {

    /** Nothing can be cited. */
    public static final Bibliography NONE = new Bibliography(Library.EMPTY, "");

    /** Reads the files that {@code site.yaml} names. What cannot be read is reported. */
    public static Bibliography read(LoadedContent content, SiteConfig config, Diagnostics diagnostics) {
        List<LocatedValue<String>> paths = config.citations().bibliography();
        if (paths.isEmpty() || content.root().isEmpty()) {
            return NONE;
        }
        ContentRoot root = content.root().get();
        PartReader reader = new PartReader(root, diagnostics);
        List<SourceText> texts = new ArrayList<>();
        StringBuilder hashes = new StringBuilder();
        for (LocatedValue<String> path : paths) {
            PartReader.Read read = reader.read(path.value());
            read.part().ifPresent(part -> {
                texts.add(part.text());
                hashes.append(part.sha256()).append('\n');
            });
            if (read.part().isEmpty()) {
                diagnostics.report(Diagnostic.error(
                        "BS-CITE-005",
                        path.position(),
                        "the bibliography '" + path.value() + "' cannot be used: " + read.fault(),
                        DidYouMean.hint(
                                path.value(),
                                content.paths().toList(),
                                "write its path from the content folder on, such as sources.bib")));
            }
        }
        String hash = Fingerprint.of(hashes.toString().getBytes(StandardCharsets.UTF_8));
        return new Bibliography(Library.read(texts, diagnostics), hash);
    }
}
