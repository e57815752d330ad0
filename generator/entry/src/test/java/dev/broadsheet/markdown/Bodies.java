package dev.broadsheet.markdown;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.AnchorStyle;
import dev.broadsheet.config.PictureConfig;
import dev.broadsheet.data.NumberFormats;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.References;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Markdown bodies for tests. */
final class Bodies {

    private Bodies() {}

    static Optional<ParsedBody> parse(String markdown, Diagnostics diagnostics) {
        return parse(markdown, false, diagnostics);
    }

    /** Parses a chapter, whose first heading may be its title. */
    static Optional<ParsedBody> parseChapter(String markdown, Diagnostics diagnostics) {
        return parse(markdown, false, Optional.empty(), diagnostics);
    }

    /** Parses a body. @param tex whether dollar signs delimit formulas */
    static Optional<ParsedBody> parse(String markdown, boolean tex, Diagnostics diagnostics) {
        return parse(markdown, tex, Optional.of(""), diagnostics);
    }

    private static Optional<ParsedBody> parse(
            String markdown, boolean tex, Optional<String> title, Diagnostics diagnostics) {
        ComposedText text = ComposedText.of(new SourceText("a.md", markdown), 0);
        TexOptions options = new TexOptions(Map.of("RR", "\\mathbb{R}", "norm", "\\lVert #1 \\rVert"), Locale.ENGLISH);
        BodySource source = new BodySource(
                text,
                "a.md",
                false,
                true,
                Set.of(),
                title,
                AnchorStyle.BROADSHEET,
                new CreditDefaults(PictureConfig.DEFAULT, "a.md"),
                options,
                CitationOptions.NONE,
                data(text, diagnostics),
                diagnostics);
        return new BodyParser(source, new MarkdownParser(new Dialect(false, tex, false, Locale.ENGLISH))).parse();
    }

    private static BodySource.Data data(ComposedText text, Diagnostics diagnostics) {
        DataFiles files = new DataFiles();
        DataProse prose =
                new DataProse(text, files, Map.of(), () -> new NumberFormats(Locale.ENGLISH), diagnostics::report);
        return new BodySource.Data(files, prose, Locale.ENGLISH);
    }

    /** Returns the body as XHTML, with addresses as in the source and, if requested, with source positions. */
    static String xhtml(ParsedBody body, boolean positions) {
        return new KindsWriter(new AsWritten(body.links()), positions)
                .write(body.document().decode());
    }

    private record AsWritten(List<Link> links) implements References {

        @Override
        public Address address(int reference) {
            return new Address(links.get(reference).target());
        }

        @Override
        public Optional<Size> size(int reference) {
            return Optional.empty();
        }
    }
}
