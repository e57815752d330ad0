package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.DataUrl;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.sheet.FontFaceRule;
import dev.broadsheet.typesetter.font.SfntFile;
import dev.broadsheet.typesetter.font.VariableFont;
import dev.broadsheet.typesetter.text.font.FontCheck;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads the fonts of {@code @font-face} rules; the first source that loads and is usable wins (CSS Fonts 4, 4.3). */
final class FontFaces {

    private final List<FontFile> given;
    private final StylesheetLoader loader;
    private final Consumer<TypesetProblem> problems;
    private final Workers workers;

    /**
     * @param given fonts that {@code local()} finds
     * @param workers check font files in parallel
     */
    FontFaces(List<FontFile> given, StylesheetLoader loader, Consumer<TypesetProblem> problems, Workers workers) {
        this.given = given;
        this.loader = loader;
        this.problems = problems;
        this.workers = workers;
    }

    List<FontFile> load(List<FontFaceRule> rules) {
        List<Attempt> first = new ArrayList<>();
        for (FontFaceRule rule : rules) {
            first.add(attempt(rule.sources().get(0), rule));
        }
        List<FontFile> fonts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            fonts.addAll(load(rules.get(i), first.get(i)));
        }
        return fonts;
    }

    private List<FontFile> load(FontFaceRule rule, Attempt first) {
        String fault = "";
        for (int i = 0; i < rule.sources().size(); i++) {
            Attempt attempt = i == 0 ? first : attempt(rule.sources().get(i), rule);
            FontCheck.Checked checked = attempt.checked().get();
            if (checked.fault().isEmpty()) {
                return fonts(rule, checked.font());
            }
            fault = fault.isEmpty() ? attempt.shown() + " " + checked.fault().get() : fault;
        }
        problems.accept(new TypesetProblem(
                TypesetProblem.Severity.WARNING,
                "BS-FONT-002",
                rule.place(),
                "the font face '" + rule.family() + "' cannot be used: " + fault,
                "give it a TrueType or OpenType font (.ttf, .otf, .woff or .woff2) as url() in src"));
        return List.of();
    }

    /** Returns one font, or one for each weight in hundreds that a variable font offers, instantiated on first use. */
    private static List<FontFile> fonts(FontFaceRule rule, byte[] data) {
        SfntFile file = new SfntFile(data);
        List<FontFile> fonts = new ArrayList<>();
        fonts.add(new FontFile(rule.family(), rule.weight(), rule.italic(), data, rule.ranges()));
        for (int weight = 100; weight <= rule.boldest() && VariableFont.is(file); weight += 100) {
            if (weight > rule.weight() && VariableFont.offers(file, weight)) {
                fonts.add(new FontFile(rule.family(), weight, rule.italic(), data, rule.ranges()));
            }
        }
        return fonts;
    }

    /**
     * A source of a rule, whose font may turn out to be unusable.
     *
     * @param shown its name in messages
     * @param checked the result of checking the file
     */
    private record Attempt(String shown, Task<FontCheck.Checked> checked) {
        static Attempt failed(String shown, String fault) {
            return new Attempt(shown, Task.done(FontCheck.Checked.faulty(fault)));
        }
    }

    private Attempt attempt(FontFaceRule.Source source, FontFaceRule rule) {
        return source.local() ? local(source, rule) : remote(source, rule);
    }

    private Attempt local(FontFaceRule.Source source, FontFaceRule rule) {
        return given.stream()
                .filter(font -> font.family().equalsIgnoreCase(source.reference())
                        && font.weight() == rule.weight()
                        && font.italic() == rule.italic())
                .findFirst()
                .or(() -> given.stream()
                        .filter(font -> font.family().equalsIgnoreCase(source.reference()))
                        .findFirst())
                .map(font -> new Attempt("", Task.done(new FontCheck.Checked(font.data(), Optional.empty()))))
                .orElseGet(() -> Attempt.failed("there is no font", "'" + source.reference() + "'"));
    }

    private Attempt remote(FontFaceRule.Source source, FontFaceRule rule) {
        String shown = shown(source.reference());
        if (!source.supported()) {
            return Attempt.failed(shown, "is of a format that cannot be embedded");
        }
        Optional<byte[]> data = bytes(source.reference(), rule.place());
        if (data.isEmpty()) {
            return Attempt.failed(shown, "was not found");
        }
        byte[] font = data.get();
        return new Attempt(shown, workers.start(() -> FontCheck.check(font)));
    }

    private Optional<byte[]> bytes(String reference, TypesetProblem.Source place) {
        if (DataUrl.is(reference)) {
            return DataUrl.decode(reference);
        }
        return loader.load(place.stylesheet().orElse(""), reference).map(StylesheetLoader.Loaded::data);
    }

    private static String shown(String reference) {
        return DataUrl.is(reference) ? "its data: URL" : "'" + reference + "'";
    }
}
