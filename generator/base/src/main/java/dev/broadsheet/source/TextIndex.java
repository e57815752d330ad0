package dev.broadsheet.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of a content folder by the file names of diagnostics, indexed on the first request. Thread-safe. */
public final class TextIndex {

    private final LoadedContent content;
    private @Nullable Map<String, SourceText> texts;

    public TextIndex(LoadedContent content) {
        this.content = content;
    }

    /** Returns the text of a file; empty if it is not part of the content. */
    public Optional<SourceText> find(String displayName) {
        return Optional.ofNullable(texts().get(displayName));
    }

    private synchronized Map<String, SourceText> texts() {
        Map<String, SourceText> known = texts;
        if (known == null) {
            Map<String, SourceText> found = new HashMap<>();
            content.texts().forEach(text -> found.putIfAbsent(text.name(), text));
            texts = found;
            known = found;
        }
        return known;
    }
}
