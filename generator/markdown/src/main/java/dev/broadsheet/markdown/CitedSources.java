package dev.broadsheet.markdown;

import dev.broadsheet.address.Address;
import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.References;
import dev.broadsheet.citation.Work;
import dev.broadsheet.citation.csl.CslProcessor;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.citation.csl.Item;
import dev.broadsheet.citation.csl.JsonItem;
import dev.broadsheet.citation.csl.Run;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.Source;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves sources in the front matter that are citation keys: they get the text and the address from the bibliography, in the
 * CSL style of the site if it has one.
 */
final class CitedSources {

    private final CitationOptions citations;
    private final Locale language;
    private final References references;
    private final Diagnostics diagnostics;

    private CitedSources(CitationOptions citations, Locale language, Diagnostics diagnostics) {
        this.citations = citations;
        this.language = language;
        this.references = new References(language);
        this.diagnostics = diagnostics;
    }

    static Metadata settle(Metadata metadata, CitationOptions citations, Diagnostics diagnostics) {
        List<Source> sources = metadata.background().sources();
        if (sources.stream().allMatch(source -> source.work().isEmpty())) {
            return metadata;
        }
        CitedSources cited = new CitedSources(citations, metadata.identity().language(), diagnostics);
        return metadata.restingOn(sources.stream()
                .map(source ->
                        source.work().map(key -> cited.found(source, key)).orElse(source))
                .toList());
    }

    private Source found(Source source, LocatedValue<String> key) {
        Library library = citations.library();
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
        Optional<Address> address = references.address(work.get()).flatMap(found -> onWeb(found, key));
        return citations
                .style()
                .map(style -> styled(work.get(), style, address))
                .orElseGet(() -> new Source(references.text(work.get()), address, source.note()));
    }

    /** Returns a work's address with its host in ASCII; reports a malformed one. */
    private Optional<Address> onWeb(Address found, LocatedValue<String> key) {
        Optional<Address> address = Address.absolute(found.text());
        if (address.isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    "BS-LINK-006",
                    citations.library().place(key.value()).orElse(key.position()),
                    "'" + found + "' is not a web address",
                    "copy it from the browser; percent-encode what does not belong into an address"));
        }
        return address;
    }

    private Source styled(Work work, CslStyle style, Optional<Address> address) {
        Item item = JsonItem.read(work.key(), work.whole().get());
        List<Run> runs = CslProcessor.alone(style, language, item);
        List<Source.Run> out = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String before = i > 0 && runs.get(i - 1).block() != run.block() ? " " : "";
            out.add(new Source.Run(before + run.text(), RunWriter.elements(run.format()), href(run)));
        }
        return Source.formatted(out, address);
    }

    private static Address href(Run run) {
        return Address.absolute(run.href().text()).orElse(Address.NONE);
    }
}
