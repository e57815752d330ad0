package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.api.TypesetProblem;

/** A background image: a picture or a gradient; CSS Backgrounds and Borders 3, section 2.3. */
public sealed interface BackgroundImage permits Gradient, BackgroundImage.Picture {

    /**
     * A picture.
     *
     * @param reference reference as written
     * @param source position of the declaration
     */
    record Picture(String reference, TypesetProblem.Source source) implements BackgroundImage {

        /** Returns a copy with the position of its declaration. */
        public Picture at(TypesetProblem.Source place) {
            return new Picture(reference, place);
        }
    }
}
