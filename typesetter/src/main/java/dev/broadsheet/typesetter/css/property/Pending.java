package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.css.syntax.Tokens;

/**
 * A value with {@code var()}, which can only be read when the custom properties of the element are known.
 *
 * @param name of the property as written
 * @param definition of that property
 * @param index which of its longhands this value is for
 * @param value the tokens
 * @param source where the declaration is
 */
public record Pending(String name, Definition definition, int index, Tokens value, TypesetProblem.Source source) {}
