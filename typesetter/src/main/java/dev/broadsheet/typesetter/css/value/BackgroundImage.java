package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.TypesetProblem;

/** What is painted over a background's colour; CSS Backgrounds and Borders 3, section 2.3. */
public sealed interface BackgroundImage permits Gradient, BackgroundImage.Picture {

    /**
     * A picture.
     *
     * @param reference as written
     * @param source of the declaration
     */
    record Picture(String reference, TypesetProblem.Source source) implements BackgroundImage {

        /** The same at the place where it is declared. */
        public Picture at(TypesetProblem.Source place) {
            return new Picture(reference, place);
        }
    }
}
