package dev.broadsheet.markdown;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.source.SourceFile;

/**
 * A Markdown file that is understood by itself: its links are not yet followed.
 *
 * @param file where it comes from
 * @param metadata its front matter
 * @param body the text
 */
public record ParsedArticle(SourceFile file, Metadata metadata, ParsedBody body) {}
