package dev.broadsheet.markdown;

import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.PartReader;
import java.util.Optional;

/**
 * The CSL style that {@code site.yaml} names.
 *
 * @param style empty if it names none, or one that is unusable
 * @param hash of its file; empty for none
 */
record StyleFile(Optional<CslStyle> style, String hash) {

    static final StyleFile NONE = new StyleFile(Optional.empty(), "");

    /** Reads the style, and reports errors in the file. */
    static StyleFile read(LoadedContent content, SiteConfig site, Optional<PartReader> files, Diagnostics diagnostics) {
        if (site.citations().style().isEmpty() || files.isEmpty()) {
            return NONE;
        }
        LocatedValue<String> path = site.citations().style().get();
        PartReader.Read read = files.get().read(path.value());
        if (read.part().isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    "BS-CITE-007",
                    path.position(),
                    "the style '" + path.value() + "' cannot be used: " + read.fault(),
                    DidYouMean.hint(
                            path.value(),
                            content.paths().toList(),
                            "write its path from the content folder on, such as styles/apa.csl")));
            return NONE;
        }
        Part part = read.part().get();
        return new StyleFile(CslStyle.read(part.text(), diagnostics), part.sha256());
    }
}
