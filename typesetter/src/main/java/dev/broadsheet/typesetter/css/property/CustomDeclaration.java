package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.syntax.Tokens;

/** A custom property as a block declares it; its name keeps its dashes and its case. */
public record CustomDeclaration(String name, Tokens value, boolean important) {}
