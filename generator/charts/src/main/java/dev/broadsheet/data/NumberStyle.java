package dev.broadsheet.data;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Map;

/**
 * A number format.
 *
 * @param decimals negative to keep the number's own decimals
 * @param divide the divisor
 * @param percent whether a percent sign is added
 * @param signed whether positive numbers get a plus sign
 * @param isText whether the cell is shown as written
 * @param isPlain whether no format was specified
 */
record NumberStyle(int decimals, double divide, boolean percent, boolean signed, boolean isText, boolean isPlain) {

    /** The default format. */
    static final NumberStyle PLAIN = new NumberStyle(-1, 1, false, false, false, true);

    /** The format of a cell shown as written. */
    static final NumberStyle TEXT = new NumberStyle(-1, 1, false, false, true, false);

    private static final Map<String, Double> UNITS =
            Map.of("thousands", 1e3, "millions", 1e6, "billions", 1e9, "trillions", 1e12);

    private static final List<String> WORDS = List.of(
            "percent",
            "signed",
            "text",
            "1 decimal",
            "in thousands",
            "in millions",
            "in billions",
            "sum",
            "mean",
            "least",
            "most",
            "count",
            "first",
            "last",
            "change",
            "change percent",
            "share of");

    private static final int FRACTION = 100;

    static NumberStyle of(List<String> steps, SourcePosition position) throws DataFault {
        NumberStyle style = PLAIN;
        for (String step : steps) {
            style = style.with(step, position);
        }
        return style;
    }

    private NumberStyle with(String step, SourcePosition position) throws DataFault {
        String unit = step.startsWith("in ") ? step.substring(3) : "";
        if (step.equals("percent")) {
            return new NumberStyle(decimals, divide, true, signed, isText, false);
        } else if (step.equals("signed")) {
            return new NumberStyle(decimals, divide, percent, true, isText, false);
        } else if (step.equals("text")) {
            return new NumberStyle(decimals, divide, percent, signed, true, false);
        } else if (UNITS.containsKey(unit)) {
            return new NumberStyle(decimals < 0 ? 1 : decimals, UNITS.get(unit), percent, signed, isText, false);
        } else if (step.matches("[0-8] decimals?")) {
            return new NumberStyle(step.charAt(0) - '0', divide, percent, signed, isText, false);
        }
        throw new DataFault(
                "BS-DATA-010",
                position,
                "'" + step + "' is not a number format",
                DidYouMean.hint(
                        step, WORDS, "write percent, signed, 1 decimal, in millions, sum, mean, change or share of …"));
    }

    /** Formats a computed value, with at most two decimals unless specified otherwise. */
    String aggregated(double value, NumberFormats formats) {
        return write(value, Math.min(2, NumberFormats.decimals(value / divide)), formats);
    }

    String write(double value, NumberFormats formats) {
        return write(value, NumberFormats.decimals(value / divide), formats);
    }

    /** @param usual the number of decimals if none is specified */
    String write(double value, int usual, NumberFormats formats) {
        double shown = value / divide;
        int places = decimals < 0 ? usual : decimals;
        String text = percent ? formats.percent(shown, places) : formats.number(shown, places);
        return signed ? formats.signed(text, shown) : text;
    }

    /** Formats a fraction as a percentage, without decimals unless specified. */
    String share(double value, NumberFormats formats) {
        double shown = value * FRACTION;
        String text = formats.percent(shown, Math.max(0, decimals));
        return signed ? formats.signed(text, shown) : text;
    }
}
