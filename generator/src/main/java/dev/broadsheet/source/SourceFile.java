package dev.broadsheet.source;

import java.util.List;
import java.util.Optional;

/**
 * A text file of the content folder.
 *
 * @param kind what it becomes
 * @param path within the content folder, {@code /} as separator
 * @param text its characters; named as the user sees it
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param composed its body with what it includes; empty when it includes nothing
 */
public record SourceFile(Kind kind, String path, SourceText text, String sha256, Optional<ComposedText> composed)
        implements Located {

    /** What a file becomes. */
    public enum Kind {
        SITE,
        ARTICLE,
        PAGE,
        CHAPTER,
        /** The contents of the chapters, in mdBook's syntax. */
        SUMMARY
    }

    /** The files that it includes, and those that they include, by path. */
    public List<Part> parts() {
        return composed.map(ComposedText::parts).orElse(List.of());
    }

    /** Its text, front matter and all, with what it includes. */
    public String whole() {
        String all = text.text();
        return composed.map(body -> all.substring(0, bodyStart()) + body.text()).orElse(all);
    }

    /** Offset of the first character of the Markdown. A chapter needs no front matter. */
    public int bodyStart() {
        return kind == Kind.CHAPTER && !DocumentParts.begins(text) ? 0 : DocumentParts.bodyStart(text);
    }

    /**
     * Whether its text alone says what becomes of it: it includes nothing, and names no data and no works of its own. A text that
     * was not read is that of a plain file.
     */
    public boolean isPlain() {
        return composed.isEmpty() && !mayNameWorks();
    }

    /** Whether its front matter may name works that it cites. */
    public boolean mayNameWorks() {
        if (text.isUnread()) {
            return false;
        }
        int start = text.mentionOfWorks();
        return start >= 0 && start <= bodyStart();
    }

    /** The file as a whole. */
    @Override
    public SourcePosition position() {
        return SourcePosition.of(text.name());
    }
}
