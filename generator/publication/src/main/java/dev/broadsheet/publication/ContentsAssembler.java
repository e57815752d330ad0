package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Contents.Place;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the chapters that the contents name, and numbers them. */
final class ContentsAssembler {

    private final SiteConfig config;
    private final LoadedContent content;
    private final Map<String, ParsedArticle> parsed;
    private final Diagnostics diagnostics;
    private final Map<String, ContentsEntry> named = new HashMap<>();

    /** @param parsed documents by the paths of their files */
    ContentsAssembler(
            SiteConfig config, LoadedContent content, Map<String, ParsedArticle> parsed, Diagnostics diagnostics) {
        this.config = config;
        this.content = content;
        this.parsed = parsed;
        this.diagnostics = diagnostics;
    }

    /** Returns the contents. Chapters that are only included by others are removed from the parsed documents. */
    Contents contents() {
        List<ContentsEntry> entries = entries();
        List<Place> places = new ArrayList<>();
        PlaceNumbers numbers = new PlaceNumbers(config.chapters().numberDepth());
        entries.forEach(entry -> place(entry, numbers).ifPresent(places::add));
        Set<String> included = content.chapters().stream()
                .flatMap(file -> file.parts().stream())
                .map(Part::path)
                .collect(Collectors.toSet());
        content.chapters().stream().filter(file -> !isListed(file)).forEach(file -> {
            if (!included.contains(file.path())) {
                reportUnlisted(file);
            } else {
                parsed.remove(file.path());
            }
        });
        if (config.chapters().kind().isOrdered() && places.isEmpty()) {
            reportNone();
        }
        return new Contents(places);
    }

    private List<ContentsEntry> entries() {
        List<ContentsEntry> written = config.chapters().contents();
        if (!written.isEmpty()) {
            content.summary().ifPresent(this::reportSecond);
            return written;
        }
        return content.summary()
                .map(summary -> SummaryReader.read(summary, diagnostics))
                .orElseGet(() -> FileOrder.of(content.chapters()));
    }

    private Optional<Place> place(ContentsEntry entry, PlaceNumbers numbers) {
        String title = title(entry);
        String number = numbers.next(entry, title);
        if (entry.file().isEmpty()) {
            return Optional.of(
                    new Place(entry.role(), entry.level(), number, entry.title(), Optional.empty(), entry.opening()));
        }
        ContentsEntry before = named.putIfAbsent(entry.file(), entry);
        if (before != null) {
            reportTwice(entry, before);
            return Optional.empty();
        }
        ParsedArticle found = parsed.get(entry.file());
        if (found == null || found.file().kind() != SourceFile.Kind.CHAPTER) {
            reportMissing(entry);
            return Optional.empty();
        }
        return Optional.of(new Place(
                entry.role(),
                entry.level(),
                number,
                title,
                Optional.of(found.metadata().identity().slug()),
                entry.opening()));
    }

    private String title(ContentsEntry entry) {
        ParsedArticle found = entry.title().isEmpty() ? parsed.get(entry.file()) : null;
        return found == null ? entry.title() : found.metadata().headline().title();
    }

    /** Reports an entry whose file does not exist. An existing file that could not be parsed has diagnostics of its own. */
    private void reportMissing(ContentsEntry entry) {
        if (content.chapters().stream().anyMatch(file -> file.path().equals(entry.file()))) {
            return;
        }
        boolean elsewhere = !entry.file().startsWith(ContentPaths.CHAPTERS);
        diagnostics.report(Diagnostic.error(
                "BS-TOC-001",
                entry.position(),
                elsewhere
                        ? "'" + entry.file() + "' is outside of chapters/, and no chapter"
                        : "there is no file '" + entry.file() + "' in the content folder",
                elsewhere ? "move it into chapters/, or link to it from a chapter" : near(entry.file())));
    }

    private String near(String path) {
        return ContentPaths.hint(
                ContentPaths.CHAPTERS,
                path,
                content.chapters().stream().map(SourceFile::path).toList(),
                "write the file, or leave its path empty for a chapter that is yet to be written");
    }

    private void reportTwice(ContentsEntry entry, ContentsEntry before) {
        diagnostics.report(Diagnostic.error(
                "BS-TOC-002",
                entry.position(),
                "'" + entry.file() + "' is in the contents already, by line "
                        + before.position().line(),
                "a book holds a chapter once; delete one of the two"));
    }

    /** Returns whether the contents name a file, or the file of which it is a translation. */
    private boolean isListed(SourceFile file) {
        return named.containsKey(file.path())
                || (LanguageSuffix.of(file.path()).isPresent()
                        && named.containsKey(LanguageSuffix.without(file.path())));
    }

    private void reportUnlisted(SourceFile file) {
        diagnostics.report(Diagnostic.warning(
                "BS-TOC-003",
                file.position(),
                "the contents do not name this file, so it has a page and is in no book",
                "add it to "
                        + content.summary()
                                .filter(summary -> config.chapters().contents().isEmpty())
                                .map(summary -> summary.text().name())
                                .orElse("'contents' in site.yaml")
                        + ", or begin its name with _ when others include it"));
    }

    private void reportSecond(SourceFile summary) {
        diagnostics.report(Diagnostic.warning(
                "BS-TOC-006",
                summary.position(),
                "the order of the chapters is set by 'contents' in site.yaml, and not by this file",
                "delete one of the two"));
    }

    private void reportNone() {
        SourcePosition site =
                content.site().map(file -> file.text().position(0)).orElseGet(() -> SourcePosition.of("site.yaml"));
        diagnostics.report(Diagnostic.error(
                "BS-TOC-007",
                site,
                "'kind' asks for a book, and there is no chapter",
                "write one, such as chapters/start.md, or delete the line with 'kind'"));
    }
}
