package dev.broadsheet.config;

import java.util.Optional;

/**
 * What pages of PDFs may not go beyond, or the build fails. What is not there is not looked at.
 *
 * @param wordSpace the widest word space of a justified line, in per cent of the font's; 150 and more
 * @param river most lines that white may run down through; 3 and more
 * @param hyphens most lines below each other that may end with a hyphen; 2 and more
 * @param missingLines most lines that may be missing on a page that is not the last of a chapter
 * @param lastPage fewest lines on the last page of a chapter
 * @param overfull most points by which a line may be wider than its room
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
