package dev.broadsheet.typesetter.css.value.box;

/** CSS 2.2, {@code border-spacing}, in pt. */
public record BorderSpacing(double horizontal, double vertical) {}
