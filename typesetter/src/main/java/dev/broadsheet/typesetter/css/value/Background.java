package dev.broadsheet.typesetter.css.value;

/** A background layer; CSS Backgrounds and Borders 3, section 2. */
public record Background(BackgroundImage image, Place position, BackgroundSize size, BackgroundRepeat repeat) {}
