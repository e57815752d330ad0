package dev.broadsheet.edition.model;

import dev.broadsheet.publication.Body.Caption;
import dev.broadsheet.template.Strings;

/** The numbers of captions in the words of a language. */
final class CaptionLabels {

    private CaptionLabels() {}

    /** The label of one caption, such as {@code Figure 2}. */
    static String of(Caption caption, Strings strings) {
        return strings.text(caption.kind().word(), caption.number());
    }
}
