package dev.broadsheet.typesetter.css;

/**
 * A longhand's value as a block declares it.
 *
 * @param property what is set
 * @param value a computed value, a {@link Relative} one, a {@link Wide} keyword or a {@link Pending} one
 * @param important whether it is {@code !important}
 */
record Declaration(PropertyRef property, Object value, boolean important) {}
