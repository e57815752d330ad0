package dev.broadsheet.markdown;

import dev.broadsheet.config.FrontMatter;
import dev.broadsheet.source.SourceFile;

/**
 * A Markdown file that is understood by itself: its links are not yet followed.
 *
 * @param file where it comes from
 * @param frontMatter checked
 * @param body the text
 */
public record ParsedArticle(SourceFile file, FrontMatter frontMatter, ParsedBody body) {}
