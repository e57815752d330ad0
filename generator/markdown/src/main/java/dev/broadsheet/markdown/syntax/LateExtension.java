package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates an inline extension of flexmark lazily, when a document contains one of its trigger characters: some compile patterns
 * for each document.
 */
final class LateExtension implements InlineParserExtensionFactory {

    private final InlineParserExtensionFactory made;

    private LateExtension(InlineParserExtensionFactory made) {
        this.made = made;
    }

    static List<InlineParserExtensionFactory> all(List<InlineParserExtensionFactory> extensions) {
        return extensions.stream()
                .<InlineParserExtensionFactory>map(LateExtension::new)
                .toList();
    }

    @Override
    public CharSequence getCharacters() {
        return made.getCharacters();
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Late(made, parser);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return made.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return made.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return made.affectsGlobalScope();
    }

    private static final class Late implements InlineParserExtension {

        private final InlineParserExtensionFactory factory;
        private final LightInlineParser parser;
        private @Nullable InlineParserExtension made;

        Late(InlineParserExtensionFactory factory, LightInlineParser parser) {
            this.factory = factory;
            this.parser = parser;
        }

        @Override
        public boolean parse(LightInlineParser inlineParser) {
            InlineParserExtension known = made;
            if (known == null) {
                known = factory.apply(parser);
                made = known;
            }
            return known.parse(inlineParser);
        }

        @Override
        public void finalizeDocument(InlineParser inlineParser) {
            if (made != null) {
                made.finalizeDocument(inlineParser);
            }
        }

        @Override
        public void finalizeBlock(InlineParser inlineParser) {
            if (made != null) {
                made.finalizeBlock(inlineParser);
            }
        }
    }
}
