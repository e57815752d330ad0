package dev.broadsheet;

import dev.broadsheet.check.AddressCheck;
import dev.broadsheet.check.AddressList;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Releases;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code published.json} of a content folder: reads it, compares it with the addresses of a publication, and updates
 * it on request.
 */
final class AddressBook {

    static final String NAME = "published.json";

    private final Path folder;
    private final Optional<SourceText> text;
    private final Diagnostics diagnostics;
    private AddressList published = new AddressList(Collections.emptySortedMap());

    /** @param folder the content folder */
    AddressBook(Path folder, LoadedContent content, Diagnostics diagnostics) {
        this.folder = folder;
        this.text = text(content);
        this.diagnostics = diagnostics;
    }

    /** Returns the text of the file; empty if there is none, or if it exceeds the size limit of text files. */
    static Optional<SourceText> text(LoadedContent content) {
        return content.root()
                .filter(root -> content.otherFiles().contains(NAME))
                .flatMap(root -> root.find(NAME) instanceof ContentRoot.Found found
                        ? read(root.displayName(NAME), found.file())
                        : Optional.empty());
    }

    private static Optional<SourceText> read(String name, Path file) {
        try {
            return Files.size(file) > Limits.TEXT_FILE_BYTES
                    ? Optional.empty()
                    : Optional.of(new SourceText(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void check(Publication publication, Releases releases, PublishedAddresses choice) {
        text.ifPresent(file -> {
            published = AddressList.read(file, diagnostics);
            Severity severity = choice == PublishedAddresses.ERROR ? Severity.ERROR : Severity.WARNING;
            new AddressCheck(
                            publication,
                            releases.held().stream()
                                    .flatMap(article -> addresses(publication, article))
                                    .collect(Collectors.toSet()),
                            severity,
                            diagnostics)
                    .check(published);
        });
    }

    /** Returns the address of an article's page, and its former addresses. */
    private static Stream<String> addresses(Publication publication, ParsedArticle article) {
        return Stream.concat(
                Stream.of("/" + Releases.folder(publication.config(), article)),
                AddressCheck.aliases(article.metadata()));
    }

    /** Adds the addresses of a publication to the file. Addresses that no longer exist are kept. */
    void update(Publication publication) {
        String now = published.with(AddressList.of(publication)).toJson();
        if (text.filter(file -> file.text().equals(now)).isPresent()) {
            return;
        }
        try {
            Path temporary = folder.resolve("." + NAME + ".new");
            Files.writeString(temporary, now);
            Files.move(temporary, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            diagnostics.report(Diagnostic.error(
                    "BS-SLUG-009",
                    SourcePosition.of(NAME),
                    "the list of published addresses cannot be written",
                    "check the permissions of the content folder"));
        }
    }
}
