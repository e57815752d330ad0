package dev.broadsheet.edition.model;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Rgb;
import dev.broadsheet.config.SectionConfig;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.TermKey;
import dev.broadsheet.source.UniqueNames;
import dev.broadsheet.template.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The colours of sections: classes by which pages get them as {@code --section} and in place of the accent, and their values
 * where there are no classes. Each is read as text on the paper and on boxes, and has text in the colour of the paper on it, which
 * is the same contrast: at least 4.5:1 (WCAG 2.2, 1.4.3), so that rules and marks, for which 3:1 is enough (1.4.11), have it too.
 */
public final class SectionColors {

    private static final double READABLE = 4.5;

    /** Of the colours of dark screens that are derived, as of the theme's own. */
    private static final double COMFORTABLE = 7;

    private final Map<String, Painted> sections = new TreeMap<>();
    private final Optional<Rgb> darkPaper;

    /**
     * A section that has a colour.
     *
     * @param cssClass of what belongs to it
     * @param dark on dark screens; empty when the theme has no dark paper
     */
    private record Painted(
            String cssClass, LocatedValue<Rgb> light, Optional<LocatedValue<Rgb>> own, Optional<Rgb> dark) {}

    public SectionColors(SiteConfig config, Theme theme) {
        this.darkPaper = token(theme, Theme.Medium.DARK, "paper");
        UniqueNames classes = new UniqueNames();
        for (SectionConfig section : config.sections()) {
            String name = section.name().value();
            String cssClass = classes.next("in-" + Slug.of(name));
            section.color()
                    .ifPresent(light -> sections.putIfAbsent(
                            TermKey.of(name),
                            new Painted(cssClass, light, section.dark(), dark(section, light.value()))));
        }
    }

    private Optional<Rgb> dark(SectionConfig section, Rgb light) {
        return section.dark()
                .map(LocatedValue::value)
                .or(() -> darkPaper.map(paper -> light.readableOn(paper, COMFORTABLE)));
    }

    private static Optional<Rgb> token(Theme theme, Theme.Medium medium, String name) {
        return Rgb.parse(String.valueOf(theme.tokens(medium).getOrDefault(name, "")));
    }

    /** Whether no section has a colour. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** The class of what belongs to a section; empty when it has no colour. */
    public Optional<String> cssClass(String section) {
        return find(section).map(Painted::cssClass);
    }

    /** The colour of a section on light ground, such as {@code #1f4b73}; empty when it has none. */
    public Optional<String> hex(String section) {
        return find(section).map(painted -> painted.light().value().hex());
    }

    private Optional<Painted> find(String section) {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(sections.get(TermKey.of(section)));
    }

    /** The rules that give each class its colour, for light and for dark screens; empty for none. */
    public String css() {
        if (sections.isEmpty()) {
            return "";
        }
        StringBuilder light = new StringBuilder("\n");
        StringBuilder dark = new StringBuilder();
        sections.values().forEach(section -> {
            light.append(rule(section.cssClass(), section.light().value()));
            section.dark().ifPresent(color -> dark.append(rule(section.cssClass(), color)));
        });
        return light + (dark.isEmpty() ? "" : "@media screen and (prefers-color-scheme: dark) {\n" + dark + "}\n");
    }

    private static String rule(String cssClass, Rgb color) {
        return "." + cssClass + " { --section: " + color.hex() + "; --accent: " + color.hex() + "; }\n";
    }

    /** Reports each colour that nobody could read, with the nearest that they could. */
    public void check(Theme theme, Diagnostics diagnostics) {
        List<Ground> light = new ArrayList<>(grounds(theme, Theme.Medium.SCREEN, "a page"));
        light.addAll(grounds(theme, Theme.Medium.PAPER, "a printed page"));
        List<Ground> dark = grounds(theme, Theme.Medium.DARK, "a dark page");
        sections.values().forEach(section -> {
            check(section.light(), light, diagnostics);
            section.own().ifPresent(own -> check(own, dark, diagnostics));
        });
    }

    /** What a colour is seen on. */
    private record Ground(String name, Rgb color) {}

    private static List<Ground> grounds(Theme theme, Theme.Medium medium, String name) {
        List<Ground> grounds = new ArrayList<>();
        token(theme, medium, "paper").ifPresent(color -> grounds.add(new Ground(name, color)));
        token(theme, medium, "wash").ifPresent(color -> grounds.add(new Ground("a box of " + name, color)));
        return grounds;
    }

    /** Told of the ground on which it is worst. */
    private static void check(LocatedValue<Rgb> color, List<Ground> grounds, Diagnostics diagnostics) {
        grounds.stream()
                .min(Comparator.comparingDouble(ground -> color.value().contrast(ground.color())))
                .filter(ground -> color.value().contrast(ground.color()) < READABLE)
                .ifPresent(ground -> report(color, ground, diagnostics));
    }

    private static void report(LocatedValue<Rgb> color, Ground ground, Diagnostics diagnostics) {
        // Never rounded up to what is asked for.
        double contrast = Math.floor(color.value().contrast(ground.color()) * 10) / 10;
        diagnostics.report(Diagnostic.error(
                "BS-SITE-012",
                color.position(),
                String.format(
                        Locale.ROOT,
                        "%s has a contrast of %.1f:1 with %s (%s), and text needs 4.5:1",
                        color.value().hex(),
                        contrast,
                        ground.name(),
                        ground.color().hex()),
                "the nearest colour that has it is \""
                        + color.value().readableOn(ground.color(), READABLE).hex() + "\""));
    }
}
