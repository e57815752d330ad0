package dev.broadsheet.markdown;

import dev.broadsheet.source.Limits;

/** The error for a text that exceeds a limit. */
record LimitError(String code, String message, String hint) {

    static LimitError of(MarkupGuard.Excess excess) {
        return switch (excess) {
            case NESTING ->
                new LimitError(
                        "BS-MD-001",
                        "quotes, lists, brackets or emphasis are nested deeper than " + Limits.MARKDOWN_NESTING
                                + " levels",
                        "write it flat");
            case MARKUP ->
                new LimitError(
                        "BS-MD-006",
                        "the paragraph has more than " + Limits.PARAGRAPH_LINES + " lines or " + Limits.PARAGRAPH_SIGNS
                                + " markup characters",
                        "split it by a blank line");
            case CHARACTERS ->
                new LimitError(
                        "BS-LIMIT-001",
                        "the paragraph has more than " + Limits.PARAGRAPH_CHARACTERS + " characters",
                        "split it by a blank line");
            case CODE ->
                new LimitError(
                        "BS-LIMIT-001",
                        "the code blocks of the article have more than " + Limits.CODE_LINES + " lines",
                        "link to a file that holds the rest");
            case BLOCKS ->
                new LimitError(
                        "BS-LIMIT-002",
                        "the article has more than " + Limits.ARTICLE_BLOCKS
                                + " paragraphs, headings, items and rows, those of included files among them",
                        "split it into several articles");
            case ELEMENTS ->
                new LimitError(
                        "BS-LIMIT-003",
                        "the article has more than " + Limits.ARTICLE_ELEMENTS
                                + " cells, links, emphases and other elements, those of included files among them",
                        "split it into several articles");
            case FORMULAS ->
                new LimitError(
                        "BS-LIMIT-003",
                        "the article has more than " + Limits.ARTICLE_FORMULAS
                                + " formulas, those of included files among them",
                        "split it into several articles");
        };
    }
}
