package dev.broadsheet.typesetter.css.value;

/** What is painted over a background's colour, and where; CSS Backgrounds and Borders 3, section 2. */
public record Background(BackgroundImage image, Place position, BackgroundSize size, BackgroundRepeat repeat) {}
