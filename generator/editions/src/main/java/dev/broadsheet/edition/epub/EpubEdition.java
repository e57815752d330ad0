package dev.broadsheet.edition.epub;

import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.cache.LibraryTexts;
import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.drawing.CoverTypesetter;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The EPUB edition: renders each book of the publication as EPUB 3.3 to {@code NAME.epub}. */
public final class EpubEdition implements Edition {

    private final BackgroundTask<CoverTypesetter> covers;

    /**
     * Begins to load date formats, style sheets of covers and templates before there is anything to render, since the cover takes
     * longest.
     *
     * @param theme the theme of the books
     * @param language the language of the publication
     * @param library the texts formatted in earlier runs; date formats are loaded only if it is empty
     */
    public EpubEdition(Theme theme, Locale language, LibraryTexts library) {
        this.covers = BackgroundTask.of(() -> new CoverTypesetter(theme, ThemeSheets.ofCovers(theme)));
        BackgroundTask.begin(() -> {
            if (library.isEmpty()) {
                Wording.prepare(theme, language);
            }
            theme.prepare("epub");
        });
    }

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public EditionOutput render(EditionInput input) {
        List<Book> books = input.publication().books().stream()
                .filter(book -> book.isMadeAs(Format.EPUB))
                .toList();
        List<Optional<Made>> made = Parallel.map(books, book -> make(book, input));
        List<OutputFile> files = new ArrayList<>();
        List<Download> downloads = new ArrayList<>();
        List<OutputFile> reports = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            Book book = books.get(i);
            made.get(i).ifPresent(result -> {
                files.add(result.file());
                files.addAll(result.preview());
                reports.add(result.sources());
                Download epub =
                        Download.epub(book, result.file().path(), result.file().content().length);
                downloads.add(result.preview().isEmpty() ? epub : epub.readAt(PreviewPages.start(book)));
            });
        }
        return new EditionOutput(files, downloads, Paginations.NONE, reports, List.of());
    }

    /**
     * A book that was rendered without failure.
     *
     * @param file the EPUB file
     * @param sources the report with the source positions, see {@link EpubSources}
     * @param preview the pages of the site on which the book can be read; empty if they are not configured
     */
    private record Made(OutputFile file, OutputFile sources, List<OutputFile> preview) {}

    private Optional<Made> make(Book book, EditionInput input) {
        try {
            String path = book.name() + ".epub";
            BookFiles content = new BookFiles(book, input, covers);
            List<OutputFile> files = content.files();
            Instant time = input.publication().time();
            KeptFile epub =
                    input.cache().file(() -> key(path, files, time), path, () -> new Container(time).zip(files));
            byte[] sources = content.sources().write().getBytes(StandardCharsets.UTF_8);
            List<OutputFile> preview = isPreviewed(input) ? content.preview() : List.of();
            return Optional.of(
                    new Made(OutputStore.MEMORY.keep(path, epub), new OutputFile(path + ".tsv", sources), preview));
        } catch (TemplateFailure e) {
            e.report(input.diagnostics());
            return Optional.empty();
        }
    }

    private static boolean isPreviewed(EditionInput input) {
        SiteConfig config = input.publication().config();
        return config.epub().preview() && config.editions().contains(EditionName.SITE);
    }

    private static CacheKey key(String path, List<OutputFile> files, Instant time) {
        Map<String, String> parts = new TreeMap<>();
        List<String> hashes = Parallel.map(files, file -> Fingerprint.of(file.content()));
        for (int i = 0; i < files.size(); i++) {
            parts.put(files.get(i).path(), hashes.get(i));
        }
        parts.put("order", Fingerprint.of(files.stream().map(OutputFile::path).collect(Collectors.joining("\n"))));
        parts.put("date", time.toString());
        return CacheKey.of("book " + path, parts);
    }
}
