package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.broadsheet.markdown.syntax.Abbreviations;
import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.markdown.syntax.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown dialect of an article: CommonMark 0.31 with tables, footnotes, definition lists, abbreviations, attributes, task
 * lists and strikethrough, and optionally formulas, citations, and typographic quotes of the article's language.
 *
 * @param typographicQuotes whether straight quotes, dashes and dots become typographic ones
 * @param tex whether dollar signs delimit formulas
 * @param citations whether {@code @key} is a citation
 * @param language determines the quotation marks
 */
record Dialect(boolean typographicQuotes, boolean tex, boolean citations, Locale language) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dialect dialect
                && typographicQuotes == dialect.typographicQuotes
                && tex == dialect.tex
                && citations == dialect.citations
                && language.equals(dialect.language);
    }

    @Override
    public int hashCode() {
        return language.hashCode();
    }

    private List<Extension> extensions(Set<Rare> rare) {
        List<Extension> extensions = new ArrayList<>(List.of(new Syntax(tex, citations), DefinitionExtension.create()));
        if (rare.contains(Rare.ABBREVIATIONS)) {
            extensions.add(new Abbreviations());
        }
        if (rare.contains(Rare.ATTRIBUTES)) {
            extensions.add(AttributesExtension.create());
        }
        if (typographicQuotes) {
            extensions.add(TypographicExtension.create());
        }
        return extensions;
    }

    /**
     * Returns flexmark's names of HTML block tags without {@code math}: in CommonMark, it does not begin an HTML block, and most
     * formulas are inline.
     */
    private static List<String> blockTags() {
        return Parser.HTML_BLOCK_TAGS.getDefaultValue().stream()
                .filter(name -> !name.equals(InlineFormulas.NAME))
                .toList();
    }

    /**
     * Syntax that flexmark finds in the finished tree, and for which it sorts all nodes, an eighth of its time; enabled only for
     * texts that may contain it.
     */
    enum Rare {
        ABBREVIATIONS,
        ATTRIBUTES;

        private static final Set<Rare> NONE = Set.of();

        static Set<Rare> in(ArrayText markdown) {
            boolean abbreviations = markdown.has('*') && markdown.hasPair('*', '[');
            boolean attributes = markdown.has('{') && mayHoldAttributes(markdown.toString());
            if (!abbreviations && !attributes) {
                return NONE;
            }
            Set<Rare> found = EnumSet.noneOf(Rare.class);
            if (abbreviations) {
                found.add(ABBREVIATIONS);
            }
            if (attributes) {
                found.add(ATTRIBUTES);
            }
            return found;
        }

        /** Returns whether a brace is followed by a name, a class or an id, unlike the braces of most code. */
        private static boolean mayHoldAttributes(String markdown) {
            for (int at = markdown.indexOf('{'); at >= 0; at = markdown.indexOf('{', at + 1)) {
                int next = at + 1;
                while (next < markdown.length() && Character.isWhitespace(markdown.charAt(next))) {
                    next++;
                }
                char c = next < markdown.length() ? markdown.charAt(next) : '}';
                if (Character.isLetter(c) || "_:#.".indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the options of flexmark's parser. @param rare the rare syntax to enable */
    DataHolder options(Set<Rare> rare) {
        MutableDataSet options = new MutableDataSet();
        Quotes.of(language).set(options);
        options.set(Parser.EXTENSIONS, extensions(rare));
        options.set(Parser.HTML_BLOCK_DEEP_PARSER, false);
        options.set(Parser.HTML_BLOCK_TAGS, blockTags());
        options.set(DefinitionExtension.TILDE_MARKER, false);
        options.set(AttributesExtension.FENCED_CODE_INFO_ATTRIBUTES, true);
        return options.toImmutable();
    }

    /** The typographic quotation marks of a language. */
    private record Quotes(String open, String close, String singleOpen, String singleClose) {

        static Quotes of(Locale language) {
            return switch (language.getLanguage()) {
                case "de" -> new Quotes("\u201E", "\u201C", "\u201A", "\u2018");
                case "fr" -> new Quotes("\u00AB\u202F", "\u202F\u00BB", "\u2018", "\u2019");
                default -> new Quotes("\u201C", "\u201D", "\u2018", "\u2019");
            };
        }

        void set(MutableDataSet options) {
            options.set(TypographicExtension.DOUBLE_QUOTE_OPEN, open);
            options.set(TypographicExtension.DOUBLE_QUOTE_CLOSE, close);
            options.set(TypographicExtension.SINGLE_QUOTE_OPEN, singleOpen);
            options.set(TypographicExtension.SINGLE_QUOTE_CLOSE, singleClose);
        }
    }
}
