package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.syntax.Tokens;

/** A declaration of a custom property. Its name has its dashes and its case. */
public record CustomDeclaration(String name, Tokens value, boolean important) {}
