package dev.broadsheet.publication;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parsed body with resolved links. */
final class ArticleBody implements Body {

    private final ParsedBody parsed;
    private final List<Reference> references;
    private final List<Heading> headings;
    private final List<Caption> captions;
    private final SourceFile file;
    private final Optional<Set<String>> trust;
    private final Numbers numbers;
    private final List<String> origins;

    /**
     * @param references the references of the parsed body's links, in their order, then further ones
     * @param siteHash the SHA-256 of the configuration with which it was parsed
     * @param trust the origins permitted for its scripts; empty if its raw HTML is not trusted
     * @param numbers the numbers of the text and its parts
     */
    ArticleBody(
            ParsedBody parsed,
            List<Reference> references,
            SourceFile file,
            String siteHash,
            Optional<Set<String>> trust,
            Numbers numbers) {
        this.parsed = parsed;
        this.trust = trust;
        this.numbers = numbers;
        this.file = file;
        this.references = List.copyOf(references);
        this.headings = parsed.headings().stream()
                .map(heading -> new Heading(
                        heading.level(),
                        heading.id(),
                        heading.text(),
                        numbers.within().headings().getOrDefault(heading.id(), "")))
                .toList();
        this.captions = parsed.captions().stream()
                .map(caption -> new Caption(
                        caption.kind(),
                        numbers.within().of(caption.kind().word(), caption.number()),
                        caption.id(),
                        caption.text()))
                .toList();
        this.origins = origins(siteHash);
    }

    private List<String> origins(String siteHash) {
        List<String> origins = new ArrayList<>(List.of(siteHash, file.path(), file.hash()));
        file.parts().forEach(part -> origins.addAll(List.of(part.text().name(), part.sha256())));
        references.stream()
                .flatMap(reference -> AddressedReferences.size(reference).stream())
                .forEach(size -> origins.add(size.width() + " x " + size.height()));
        origins.add(parsed.works());
        if (!numbers.areNone()) {
            origins.add(numbers.toString());
        }
        return List.copyOf(origins);
    }

    @Override
    public List<String> origins() {
        return origins;
    }

    @Override
    public Document document() {
        return parsed.document().decode(numbers.within());
    }

    @Override
    public Optional<Set<String>> trust() {
        return trust;
    }

    @Override
    public String titleId() {
        return parsed.title().map(ParsedBody.Title::id).orElse("");
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }

    @Override
    public Optional<Source> file() {
        return file.hash().isEmpty() ? Optional.empty() : Optional.of(new Source(file.path(), file.sha256()));
    }

    @Override
    public List<Source> included() {
        return file.parts().stream()
                .map(part -> new Source(part.path(), part.sha256()))
                .toList();
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public List<Heading> rows() {
        return parsed.rows().stream()
                .filter(row -> !row.id().isEmpty())
                .map(row -> new Heading(row.level(), row.id(), row.text()))
                .toList();
    }

    @Override
    public List<Caption> captions() {
        return captions;
    }

    @Override
    public List<IndexEntry> indexEntries() {
        return parsed.index().stream().map(ParsedBody.IndexMark::entry).toList();
    }

    @Override
    public boolean listsWorks() {
        return parsed.citations().list().isPresent() && numbers.within().isCited();
    }

    @Override
    public List<Reference> references() {
        return references;
    }

    @Override
    public byte[] plainText() {
        byte[] text = parsed.blocks().text().get();
        byte[] notes = parsed.notes().text().get();
        if (text.length == 0 || notes.length == 0) {
            return notes.length == 0 ? text : notes;
        }
        byte[] all = Arrays.copyOf(text, text.length + 1 + notes.length);
        all[text.length] = '\n';
        System.arraycopy(notes, 0, all, text.length + 1, notes.length);
        return all;
    }

    @Override
    public boolean hasSideNotes() {
        return parsed.sideNotes();
    }

    @Override
    public boolean hasSortableTables() {
        return parsed.sortable();
    }

    @Override
    public boolean mayHaveCredits() {
        return parsed.credits();
    }

    @Override
    public int words() {
        return parsed.words();
    }

    /** Compares the fields from which all others are derived. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ArticleBody body
                        && parsed.equals(body.parsed)
                        && references.equals(body.references)
                        && file.equals(body.file)
                        && numbers.equals(body.numbers)
                        && trust.equals(body.trust));
    }

    @Override
    public int hashCode() {
        return Objects.hash(file.path(), file.hash(), references);
    }
}
