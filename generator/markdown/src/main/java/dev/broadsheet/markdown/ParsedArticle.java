package dev.broadsheet.markdown;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.source.SourceFile;

/**
 * A Markdown file after parsing; its links are not yet resolved.
 *
 * @param metadata the front matter
 */
public record ParsedArticle(SourceFile file, Metadata metadata, ParsedBody body) {}
