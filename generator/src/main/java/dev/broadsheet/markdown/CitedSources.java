package dev.broadsheet.markdown;

import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.References;
import dev.broadsheet.citation.Work;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.Source;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sources of the front matter that are keys of works: they get the name and the address that the bibliography has. */
final class CitedSources {

    private CitedSources() {}

    static Metadata settle(Metadata metadata, CitationOptions citations, Diagnostics diagnostics) {
        List<Source> sources = metadata.background().sources();
        if (sources.stream().allMatch(source -> source.work().isEmpty())) {
            return metadata;
        }
        References references = new References(metadata.identity().language());
        List<Source> settled = new ArrayList<>();
        for (Source source : sources) {
            settled.add(source.work()
                    .map(key -> found(source, key, citations.library(), references, diagnostics))
                    .orElse(source));
        }
        return metadata.restingOn(settled);
    }

    private static Source found(
            Source source, LocatedValue<String> key, Library library, References references, Diagnostics diagnostics) {
        Optional<Work> work = library.find(key.value());
        if (work.isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    "BS-CITE-003",
                    key.position(),
                    "no work '" + key.value() + "' is in the bibliography",
                    library.isEmpty()
                            ? "name the file of works, here or in site.yaml: bibliography: [sources.bib]"
                            : library.hint(key.value())));
            return source;
        }
        String address = references.address(work.get());
        return new Source(
                references.text(work.get()), Optional.of(address).filter(found -> !found.isEmpty()), source.note());
    }
}
