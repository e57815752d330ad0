package dev.broadsheet.typesetter.css.property;

/**
 * A declared value of a longhand.
 *
 * @param property the property
 * @param value a computed value, a {@code Relative} one, a {@code Wide} keyword or a {@link Pending} one
 * @param important whether it is {@code !important}
 */
public record Declaration(PropertyRef property, Object value, boolean important) {}
