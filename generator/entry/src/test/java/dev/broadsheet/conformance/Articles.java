package dev.broadsheet.conformance;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.References;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.markdown.KindsWriter;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceFile.Kind;
import dev.broadsheet.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Converts Markdown by the complete parsing phase, as an article of a publication. */
final class Articles {

    private final ArticleParser parser = new ArticleParser(site());

    /** Returns a configuration without syntax highlighting. */
    private static SiteConfig site() {
        return SiteConfigReader.read(file(Kind.SITE, "site.yaml", "title: T\nhighlight: false\n"), new Diagnostics())
                .orElseThrow();
    }

    /** Returns the body as XHTML, with addresses as in the source. Diagnostics are ignored. */
    String xhtml(String markdown) {
        SourceFile file = file(Kind.PAGE, "pages/a.md", "---\ntitle: T\n---\n" + markdown);
        ParsedBody body = parser.parse(file, new Diagnostics()).orElseThrow().body();
        return new Plain(new AsWritten(body.links())).write(body.document().decode());
    }

    private static SourceFile file(Kind kind, String path, String text) {
        return new SourceFile(kind, path, new SourceText(path, text), "", Optional.empty());
    }

    /** Writes elements without the additional markup of their kinds, except notes. */
    private static final class Plain extends KindsWriter {

        Plain(References references) {
            super(references, false);
        }

        @Override
        public void block(Block block) {
            if (isNote(block.kind())) {
                super.block(block);
            } else {
                element(block);
            }
        }

        @Override
        public void inline(Inline inline) {
            if (isNote(inline.kind())) {
                super.inline(inline);
            } else {
                element(inline);
            }
        }

        private static boolean isNote(String kind) {
            return kind.equals("footnote");
        }
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
