package dev.broadsheet.template;

import dev.broadsheet.source.Limits;
import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Decimal arithmetic on numbers of bounded length: a template that squares a number again and again would spend hours within a
 * single step, and cannot be interrupted there.
 */
final class BoundedArithmetic extends ArithmeticEngine {

    private final ArithmeticEngine exact = ArithmeticEngine.BIGDECIMAL_ENGINE;

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return exact.compareNumbers(bounded(first), bounded(second));
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return exact.add(bounded(first), bounded(second));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return exact.subtract(bounded(first), bounded(second));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return exact.multiply(bounded(first), bounded(second));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return exact.divide(bounded(first), bounded(second));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return exact.modulus(bounded(first), bounded(second));
    }

    @Override
    public Number toNumber(String text) {
        if (text.length() > Limits.TEMPLATE_DIGITS) {
            throw exceeded();
        }
        return bounded(exact.toNumber(text));
    }

    /** Returns a number that has no more digits than the limit, also when it is written without an exponent. */
    private static Number bounded(Number number) {
        if (number instanceof BigDecimal decimal
                && (decimal.precision() > Limits.TEMPLATE_DIGITS
                        || Math.abs((long) decimal.scale()) > Limits.TEMPLATE_DIGITS)) {
            throw exceeded();
        }
        return number;
    }

    private static Budget.Exceeded exceeded() {
        return new Budget.Exceeded("a number has more than " + Limits.TEMPLATE_DIGITS + " digits");
    }
}
