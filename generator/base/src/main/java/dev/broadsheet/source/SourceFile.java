package dev.broadsheet.source;

import dev.broadsheet.cache.SipHash;
import java.util.List;
import java.util.Optional;

/**
 * A text file of the content folder.
 *
 * @param kind the kind of document
 * @param path within the content folder, with {@code /} as separator
 * @param text its text, with the name as shown to the user
 * @param hash the {@link SipHash} of its bytes under a secret of the cache; empty for a generated text without a file
 * @param composed its body with includes resolved and data files; empty if it has neither
 */
public record SourceFile(Kind kind, String path, SourceText text, String hash, Optional<ComposedText> composed)
        implements Located {

    /** The kinds of text files. */
    public enum Kind {
        SITE,
        ARTICLE,
        PAGE,
        CHAPTER,
        /** The table of contents of the chapters, in mdBook's syntax. */
        SUMMARY
    }

    /** Returns the SHA-256 of its bytes, in lower-case hexadecimal digits. It is rarely needed, and the file is read for it. */
    public String sha256() {
        return text.sha256();
    }

    /** Returns the files that it includes, directly or indirectly, and the data files that it names, sorted by path. */
    public List<Part> parts() {
        return composed.map(ComposedText::parts).orElse(List.of());
    }

    /** Returns the whole text, including front matter, with includes resolved. */
    public String whole() {
        String all = text.text();
        return composed.map(body -> all.substring(0, bodyStart()) + body.text()).orElse(all);
    }

    /** Returns the offset of the first character of the Markdown. Front matter is optional in chapters. */
    public int bodyStart() {
        return kind == Kind.CHAPTER && !DocumentParts.begins(text) ? 0 : DocumentParts.bodyStart(text);
    }

    /**
     * Returns whether its output depends on no other file that it names: it has no includes, no data files and no bibliography
     * of its own. A text that was not read is plain, since only plain files are not read.
     */
    public boolean isPlain() {
        return composed.isEmpty() && !mayNameWorks();
    }

    /** Returns whether its front matter may name a bibliography. */
    public boolean mayNameWorks() {
        return !text.isUnread() && text.mayNameWorks(this::bodyStart);
    }

    /** Returns the position of the file as a whole. */
    @Override
    public SourcePosition position() {
        return SourcePosition.of(text.name());
    }
}
