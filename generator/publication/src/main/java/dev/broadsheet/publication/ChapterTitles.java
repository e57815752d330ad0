package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.SourceFile;

/** Determines the titles of chapters: from the front matter, the first heading, or else the contents. */
final class ChapterTitles {

    private final Contents contents;
    private final Diagnostics diagnostics;

    ChapterTitles(Contents contents, Diagnostics diagnostics) {
        this.contents = contents;
        this.diagnostics = diagnostics;
    }

    /** Returns a copy with its title. A chapter without a title is reported. */
    ParsedArticle titled(ParsedArticle article) {
        if (article.file().kind() != SourceFile.Kind.CHAPTER
                || !article.metadata().headline().title().isEmpty()) {
            return article;
        }
        String title = contents.find(article.metadata().identity().slug())
                .map(Contents.Place::title)
                .orElse("");
        if (title.isEmpty() && !UnreadValues.isUnread(article.metadata(), "title")) {
            diagnostics.report(Diagnostic.error(
                    "BS-TOC-008",
                    article.file().text().position(0),
                    "the chapter has no title",
                    "begin it with a heading such as # Install, or name it in the contents"));
        }
        return new ParsedArticle(article.file(), article.metadata().titled(title), article.body());
    }
}
