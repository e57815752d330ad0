package dev.broadsheet.typesetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets XHTML with paged-media CSS as a tagged PDF (PDF/UA-1, PDF/A-2a). Immutable and safe for use by several threads;
 * keep one for many documents, since it holds the parsed fonts, style sheets and hyphenation tries.
 */
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"})
public final class Typesetter {

    private final Builder settings;

    private Typesetter(Builder settings) {
        this.settings = settings;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param xhtml a well-formed XHTML document in the namespace {@code http://www.w3.org/1999/xhtml}
     * @param info metadata of the PDF
     * @param resources where pictures come from
     */
    public TypesetResult typeset(String xhtml, DocumentInfo info, ResourceLoader resources) {
        throw new IllegalStateException("not yet built: " + settings.fonts.size() + xhtml + info + resources);
    }

    /** Collects what a {@link Typesetter} needs. */
    public static final class Builder {

        private final List<FontFile> fonts = new ArrayList<>();
        private final List<Stylesheet> stylesheets = new ArrayList<>();
        private HyphenationPatterns hyphenation = (Locale language) -> Optional.empty();

        private Builder() {}

        public Builder font(FontFile font) {
            fonts.add(font);
            return this;
        }

        /** Adds an author style sheet; later ones win over earlier ones of equal specificity. */
        public Builder stylesheet(Stylesheet stylesheet) {
            stylesheets.add(stylesheet);
            return this;
        }

        public Builder hyphenation(HyphenationPatterns patterns) {
            hyphenation = patterns;
            return this;
        }

        /** @throws IllegalStateException when no font was given */
        public Typesetter build() {
            if (fonts.isEmpty()) {
                throw new IllegalStateException("font: at least one is needed");
            }
            return new Typesetter(this);
        }
    }
}
