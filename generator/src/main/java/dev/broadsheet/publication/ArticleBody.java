package dev.broadsheet.publication;

import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.markdown.ParsedBody.Address;
import dev.broadsheet.markdown.ParsedBody.Audience;
import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.markdown.ParsedBody.For;
import dev.broadsheet.markdown.ParsedBody.Literal;
import dev.broadsheet.markdown.ParsedBody.PictureSize;
import dev.broadsheet.markdown.ParsedBody.Piece;
import dev.broadsheet.markdown.ParsedBody.Position;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parsed body whose links are followed. Immutable, with {@code equals} by content. */
final class ArticleBody implements Body {

    /** Characters of an address, or of a place in a file. */
    private static final int TYPICAL_ADDRESS = 40;

    private final ParsedBody parsed;
    private final List<Reference> references;
    private final List<Heading> headings;
    private final List<Caption> captions;
    private final SourceFile file;
    private final Optional<Set<String>> trust;
    private final List<String> origins;
    /** Characters of a fragment, about. */
    private final int length;

    /**
     * @param references of the parsed body's links, one each
     * @param siteHash of the configuration by which it was parsed
     * @param trust origins for its scripts; empty when it is not trusted
     */
    ArticleBody(
            ParsedBody parsed,
            List<Reference> references,
            SourceFile file,
            String siteHash,
            Optional<Set<String>> trust) {
        this.parsed = parsed;
        this.trust = trust;
        this.file = file;
        this.references = List.copyOf(references);
        this.headings = parsed.headings().stream()
                .map(heading -> new Heading(heading.level(), heading.id(), heading.text()))
                .toList();
        this.captions = parsed.captions().stream()
                .map(caption -> new Caption(
                        caption.figure() ? Caption.Kind.FIGURE : Caption.Kind.TABLE,
                        caption.number(),
                        caption.id(),
                        caption.text()))
                .toList();
        this.origins = origins(siteHash);
        this.length = parsed.pieces().stream()
                .mapToInt(piece ->
                        piece instanceof Literal literal ? literal.xhtml().length() : TYPICAL_ADDRESS)
                .sum();
    }

    private List<String> origins(String siteHash) {
        List<String> origins = new ArrayList<>(List.of(siteHash, file.path(), file.sha256()));
        file.parts().forEach(part -> origins.addAll(List.of(part.text().name(), part.sha256())));
        for (Piece piece : parsed.pieces()) {
            if (piece instanceof PictureSize size) {
                StringBuilder written = new StringBuilder();
                appendSize(references.get(size.link()), written);
                origins.add(written.toString());
            }
        }
        return List.copyOf(origins);
    }

    @Override
    public List<String> origins() {
        return origins;
    }

    @Override
    public boolean holds(String xhtml) {
        return parsed.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Literal literal && literal.xhtml().contains(xhtml));
    }

    @Override
    public String render(Function<Reference, String> addresses, boolean keepPositions) {
        return render(addresses, keepPositions, Audience.OTHERS);
    }

    @Override
    public String renderForSite(Function<Reference, String> addresses) {
        return render(addresses, false, Audience.SITE);
    }

    private String render(Function<Reference, String> addresses, boolean keepPositions, Audience reader) {
        StringBuilder out = new StringBuilder(length);
        Audience audience = Audience.ALL;
        for (Piece piece : parsed.pieces()) {
            if (piece instanceof For change) {
                audience = change.audience();
            } else if (audience == Audience.ALL || audience == reader) {
                append(piece, addresses, keepPositions, out);
            }
        }
        return out.toString();
    }

    private void append(Piece piece, Function<Reference, String> addresses, boolean keepPositions, StringBuilder out) {
        if (piece instanceof Literal literal) {
            out.append(literal.xhtml());
        } else if (piece instanceof Position position) {
            out.append(keepPositions ? position.attribute() : "");
        } else if (piece instanceof Address address) {
            appendEscaped(addresses.apply(references.get(address.link())), out);
        } else if (piece instanceof PictureSize size) {
            appendSize(references.get(size.link()), out);
        }
    }

    private static void appendSize(Reference reference, StringBuilder out) {
        if (reference instanceof Reference.ToAsset picture && picture.asset().width() > 0) {
            out.append(" width=\"").append(picture.asset().width());
            out.append("\" height=\"").append(picture.asset().height()).append('"');
        }
    }

    private static void appendEscaped(String address, StringBuilder out) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public Optional<Set<String>> trust() {
        return trust;
    }

    @Override
    public String source() {
        return file.whole();
    }

    @Override
    public SortedMap<String, String> included() {
        return file.parts().stream()
                .collect(Collectors.toMap(
                        part -> part.text().name(), Part::sha256, (first, second) -> first, TreeMap::new));
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public List<Caption> captions() {
        return captions;
    }

    @Override
    public List<Reference> references() {
        return references;
    }

    @Override
    public String plainText() {
        return Stream.concat(parsed.blocks().stream(), parsed.notes().stream())
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public int words() {
        return parsed.words();
    }

    /** All else follows from these. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ArticleBody body
                        && parsed.equals(body.parsed)
                        && references.equals(body.references)
                        && file.equals(body.file)
                        && trust.equals(body.trust));
    }

    @Override
    public int hashCode() {
        return Objects.hash(file.path(), file.sha256(), references);
    }
}
