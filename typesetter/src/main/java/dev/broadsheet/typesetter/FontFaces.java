package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.css.FontFaceRule;
import dev.broadsheet.typesetter.text.FontCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes fonts of {@code @font-face} rules: the first source that can be had and used is taken (CSS Fonts 4, 4.3). */
final class FontFaces {

    private final List<FontFile> given;
    private final StylesheetLoader loader;
    private final Consumer<TypesetProblem> problems;

    /** @param given fonts that {@code local()} finds */
    FontFaces(List<FontFile> given, StylesheetLoader loader, Consumer<TypesetProblem> problems) {
        this.given = given;
        this.loader = loader;
        this.problems = problems;
    }

    List<FontFile> load(List<FontFaceRule> rules) {
        List<FontFile> fonts = new ArrayList<>();
        rules.forEach(rule -> load(rule).ifPresent(fonts::add));
        return fonts;
    }

    private Optional<FontFile> load(FontFaceRule rule) {
        String fault = "";
        for (FontFaceRule.Source source : rule.sources()) {
            Attempt attempt = source.local() ? local(source, rule) : remote(source, rule);
            if (attempt.data().isPresent()) {
                return attempt.data()
                        .map(data -> new FontFile(rule.family(), rule.weight(), rule.italic(), data, rule.ranges()));
            }
            fault = fault.isEmpty() ? attempt.fault() : fault;
        }
        problems.accept(new TypesetProblem(
                TypesetProblem.Severity.WARNING,
                "BS-FONT-002",
                rule.place(),
                "the font face '" + rule.family() + "' cannot be used: " + fault,
                "give it a static TrueType font (.ttf) as url() in src"));
        return Optional.empty();
    }

    /** The bytes of a usable font, or why there are none. */
    private record Attempt(Optional<byte[]> data, String fault) {
        static Attempt failed(String fault) {
            return new Attempt(Optional.empty(), fault);
        }
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
                .map(font -> new Attempt(Optional.of(font.data()), ""))
                .orElseGet(() -> Attempt.failed("there is no font '" + source.reference() + "'"));
    }

    private Attempt remote(FontFaceRule.Source source, FontFaceRule rule) {
        String shown = shown(source.reference());
        if (!source.trueType()) {
            return Attempt.failed(shown + " is of a format that cannot be embedded");
        }
        Optional<byte[]> data = bytes(source.reference(), rule.place());
        if (data.isEmpty()) {
            return Attempt.failed(shown + " was not found");
        }
        return FontCheck.fault(data.get())
                .map(fault -> Attempt.failed(shown + " " + fault))
                .orElseGet(() -> new Attempt(data, ""));
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
