package dev.broadsheet.typesetter.text.opentype;

import java.util.Set;

/**
 * The features to apply.
 *
 * @param usual tags of features that shapers apply by default
 * @param more tags of further features
 * @param language OpenType tag of the language system, "" for the default one
 */
public record FeatureWish(Set<String> usual, Set<String> more, String language) {

    /** The default features of horizontal text from left to right. */
    public static final Set<String> USUAL = Set.of(
            "abvm", "blwm", "calt", "ccmp", "clig", "curs", "dist", "kern", "liga", "locl", "ltra", "ltrm", "mark",
            "mkmk", "rclt", "rlig");
}
