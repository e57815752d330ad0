package dev.broadsheet.typesetter.text.opentype;

import java.util.Set;

/**
 * What is wanted of a font's features.
 *
 * @param usual tags of features that shapers have on by themselves
 * @param more tags of features that are on beside them, whatever they are
 * @param language OpenType tag of the language system, "" for the default one
 */
public record FeatureWish(Set<String> usual, Set<String> more, String language) {

    /** The features that are on by themselves in horizontal text from left to right. */
    public static final Set<String> USUAL = Set.of(
            "abvm", "blwm", "calt", "ccmp", "clig", "curs", "dist", "kern", "liga", "locl", "ltra", "ltrm", "mark",
            "mkmk", "rclt", "rlig");
}
