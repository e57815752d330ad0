package dev.broadsheet.publication;

import dev.broadsheet.config.ChapterSlugs;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.Permalinks;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Slug;
import java.time.LocalDate;

/** Determines the folder of an article or page in the output, according to the permalinks of the publication. */
final class ArticleFolder {

    private final Permalinks permalinks;
    private final Diagnostics diagnostics;

    ArticleFolder(Permalinks permalinks, Diagnostics diagnostics) {
        this.permalinks = permalinks;
        this.diagnostics = diagnostics;
    }

    /** @param file the path within the content folder */
    String of(Article.Kind kind, Metadata metadata, String file) {
        String slug = metadata.identity().slug();
        return switch (kind) {
            case ARTICLE -> ofArticle(metadata);
            case PAGE -> permalinks.pages().replace("{slug}", slug);
            case CHAPTER -> permalinks.chapters().replace("{path}", ChapterSlugs.address(file, slug));
        };
    }

    private String ofArticle(Metadata metadata) {
        LocalDate date = metadata.byline().published().map(LocatedValue::value).orElse(LocalDate.EPOCH);
        String section = Slug.of(metadata.classification().section());
        boolean lacking = section.isEmpty() && !UnreadValues.isUnread(metadata, "section");
        if (lacking && permalinks.articles().contains("{section}")) {
            diagnostics.report(Diagnostic.error(
                    "BS-SLUG-003",
                    metadata.identity().slugPosition(),
                    "the permalink of this article needs a section, and it has none",
                    "add a line: section: …, or take {section} out of the permalinks in site.yaml"));
        }
        return permalinks
                .articles()
                .replace("{slug}", metadata.identity().slug())
                .replace("{section}", section)
                .replace("{year}", digits(date.getYear(), 4))
                .replace("{month}", digits(date.getMonthValue(), 2))
                .replace("{day}", digits(date.getDayOfMonth(), 2));
    }

    private static String digits(int number, int count) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }
}
