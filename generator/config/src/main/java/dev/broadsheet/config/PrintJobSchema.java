package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a book in {@code site.yaml} for the files for printers. */
final class PrintJobSchema {

    private static final double MM_PER_INCH = 25.4;
    private static final double MOST_MM = 200;
    private static final double BLEED = 3;
    private static final double GRAMMAGE = 90;

    /** A length on paper, parsed as mm. */
    static final Form<Double> LENGTH = new Form<>(
            "paper-length",
            "BS-YAML-062",
            "a length on paper",
            "write a number with its unit, such as 3mm, 0.125in or 9pt",
            PrintJobSchema::length,
            text -> Optional.of(text + "mm").filter(guess -> length(guess).isPresent()));

    /** A type of paper, parsed as the thickness of a leaf in mm. */
    static final Form<Double> PAPER = new Form<>(
            "paper",
            "BS-YAML-063",
            "a paper",
            "write its weight, such as 90g, the thickness of a leaf, such as 0.11mm, or its pages per inch, such as 440ppi",
            PrintJobSchema::paper,
            text -> Optional.of(text + "g").filter(guess -> paper(guess).isPresent()));

    /** Whether sheets have crop marks. */
    static final Form<Boolean> MARKS = new Form<>(
            "printers-marks",
            "BS-YAML-064",
            "marks for the cutter",
            "write crop or none",
            text -> Optional.ofNullable(Map.of("crop", true, "none", false).get(text)),
            Guesses.word(List.of("crop", "none"), Map.of("cut", "crop", "true", "crop", "false", "none")));

    private static final Key<Double> BLEED_KEY = optional(
            "bleed", LENGTH, "How far pictures and colours go beyond the edges, such as 3mm, which is the default.");
    private static final Key<Boolean> MARKS_KEY =
            optional("marks", MARKS, "Marks where the sheets are cut: crop or none; by default crop.");
    private static final Key<Double> PAPER_KEY = optional(
            "paper",
            PAPER,
            "From which the width of the spine follows: 90g, the thickness of a leaf such as 0.11mm, or pages per inch such as 440ppi; by default 90g.");
    private static final Key<Double> SPINE_KEY =
            optional("spine", LENGTH, "Width of the spine, in place of the one that is computed.");
    private static final Key<List<String>> BLURB = optional(
            "blurb",
            new ValueType.Many<>(MetadataSchema.TEXT, true),
            "Paragraphs on the back; by default the description of the publication.");

    static final Key<PrintJob> PRINT = optional(
            "print",
            new ValueType.Keyed<>(
                    Schema.of(BLEED_KEY, MARKS_KEY, PAPER_KEY, SPINE_KEY, BLURB),
                    PrintJobSchema::job,
                    "write {bleed: 3mm, paper: 90g}"),
            "Has files for printers made: NAME-print.pdf, the pages without a cover, and NAME-cover.pdf with back, spine and front.");

    private PrintJobSchema() {}

    private static Optional<PrintJob> job(Mapping m) {
        return Optional.of(new PrintJob(
                m.get(BLEED_KEY).orElse(BLEED),
                m.get(MARKS_KEY).orElse(true),
                m.get(PAPER_KEY).orElse(PrintJob.leaf(GRAMMAGE)),
                m.get(SPINE_KEY),
                m.list(BLURB)));
    }

    /** Parses a length in mm, from 0 to that of a large book. */
    private static Optional<Double> length(String text) {
        return number(text, "mm")
                .or(() -> number(text, "cm").map(cm -> cm * 10))
                .or(() -> number(text, "in").map(inch -> inch * MM_PER_INCH))
                .or(() -> number(text, "pt").map(pt -> pt * MM_PER_INCH / 72))
                .filter(mm -> mm <= MOST_MM);
    }

    /** Parses a paper as the thickness of a leaf, which has two pages, in mm. */
    private static Optional<Double> paper(String text) {
        return number(text, "ppi")
                .filter(pages -> pages > 0)
                .map(pages -> 2 * MM_PER_INCH / pages)
                .or(() -> number(text, "mm"))
                .or(() -> number(text, "gsm").map(PrintJob::leaf))
                .or(() -> number(text, "g").map(PrintJob::leaf))
                .filter(mm -> mm > 0 && mm <= 1);
    }

    /** Parses a number before a unit, with at most four digits on either side of the decimal point. */
    private static Optional<Double> number(String text, String unit) {
        if (!text.endsWith(unit)) {
            return Optional.empty();
        }
        String number = text.substring(0, text.length() - unit.length()).strip();
        return number.matches("[0-9]{1,4}([.][0-9]{1,4})?") ? Optional.of(Double.valueOf(number)) : Optional.empty();
    }
}
