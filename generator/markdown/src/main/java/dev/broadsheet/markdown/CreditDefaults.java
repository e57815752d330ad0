package dev.broadsheet.markdown;

import dev.broadsheet.config.CreditDefault;
import dev.broadsheet.config.PictureConfig;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Credit;
import dev.broadsheet.source.ContentPaths;

/**
 * The default credits of {@code site.yaml} for pictures without their own.
 *
 * @param config contains the defaults
 * @param article path of the article's file, relative to the content folder
 */
record CreditDefaults(PictureConfig config, String article) {

    /** Adds the credits to the pictures of a sanitized draft; to be called before {@link Blocks#find}. */
    void add(DraftElement root) {
        if (!config.credits().isEmpty()) {
            root.descendants(CreditDefaults::isOpen).forEach(this::credit);
        }
    }

    private static boolean isOpen(DraftElement element) {
        return element.is("img")
                && !element.hasClass("decorative")
                && Credit.ATTRIBUTES.stream().noneMatch(element::hasAttribute)
                && element.parent() != null
                && isFigure(element);
    }

    /** Returns whether a picture is a figure; inline pictures have no room for credits. */
    private static boolean isFigure(DraftElement picture) {
        DraftElement around = picture.closest(element -> !element.is("img") && !element.is("a"));
        return around != null
                && !around.hasOwnText()
                && around.elements().stream().allMatch(element -> element.is("img") || element.is("a"));
    }

    private void credit(DraftElement picture) {
        ContentPaths.normalise(
                        ContentPaths.folder(article), picture.attribute("src").strip())
                .flatMap(config::creditOf)
                .ifPresent(credit -> add(picture, credit));
    }

    private static void add(DraftElement picture, CreditDefault credit) {
        set(picture, "credit", credit.credit());
        set(picture, "license", credit.license());
        credit.source().ifPresent(source -> picture.set("source", source.text()));
    }

    private static void set(DraftElement picture, String attribute, String value) {
        if (!value.isEmpty()) {
            picture.set(attribute, value);
        }
    }
}
