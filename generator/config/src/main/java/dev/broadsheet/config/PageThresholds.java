package dev.broadsheet.config;

import java.util.Optional;

/**
 * Typesetting thresholds for the pages of PDFs; exceeding one fails the build. Absent ones are not checked.
 *
 * @param wordSpace the maximal word space of a justified line, in per cent of the font's; at least 150
 * @param river the maximal number of lines of a river of white space; at least 3
 * @param hyphens the maximal number of consecutive lines that end with a hyphen; at least 2
 * @param missingLines the maximal number of lines that may be missing on a page other than the last of a chapter
 * @param lastPage the minimal number of lines on the last page of a chapter
 * @param overfull the maximal excess of a line's width, in points
 */
public record PageThresholds(
        Optional<Integer> wordSpace,
        Optional<Integer> river,
        Optional<Integer> hyphens,
        Optional<Integer> missingLines,
        Optional<Integer> lastPage,
        Optional<Integer> overfull) {

    public static final PageThresholds NONE = new PageThresholds(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
