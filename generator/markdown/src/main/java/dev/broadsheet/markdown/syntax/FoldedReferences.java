package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Link definitions by labels that are compared with Unicode case folding: {@code ẞ} equals {@code SS}. */
final class FoldedReferences extends ReferenceRepository {

    FoldedReferences(DataHolder options) {
        super(options);
    }

    @Override
    public @Nullable Reference put(String name, Reference definition) {
        return super.put(folded(name), definition);
    }

    @Override
    public @Nullable Reference get(Object name) {
        return super.get(folded(name));
    }

    @Override
    public boolean containsKey(Object name) {
        return super.containsKey(folded(name));
    }

    /** Folds via lower case first: {@code ẞ} becomes {@code ß}, whose upper case is {@code SS}. */
    private static String folded(Object name) {
        return name.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
