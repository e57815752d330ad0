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
import dev.broadsheet.template.Ground;
import dev.broadsheet.template.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The colours of sections, as values and as CSS classes that set {@code --section} and {@code --accent}. A section colour is used
 * for text on the paper and on boxes, and as the background of text in the paper's colour, which has the same contrast: at least
 * 4.5:1 (WCAG 2.2, 1.4.3). Rules and icons, for which 3:1 is enough (1.4.11), then pass too.
 */
public final class SectionColors {

    /** The contrast of derived colours for dark screens, which is that of the theme's own colours. */
    private static final double COMFORTABLE = 7;

    private final Map<String, Painted> sections = new TreeMap<>();
    private final Optional<Rgb> darkPaper;

    /**
     * A section that has a colour.
     *
     * @param cssClass the CSS class of the elements that belong to the section
     * @param light the colour on a light background
     * @param own the configured colour on dark screens; empty if none is configured
     * @param dark the colour on dark screens, configured or derived; empty if it is not configured and the theme has no dark
     *     paper
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

    /** Returns whether no section has a colour. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** Returns the CSS class for a section; empty if it has no colour. */
    public Optional<String> cssClass(String section) {
        return find(section).map(Painted::cssClass);
    }

    /** Returns the colour of a section on a light background, such as {@code #1f4b73}; empty if it has none. */
    public Optional<String> hex(String section) {
        return find(section).map(painted -> painted.light().value().hex());
    }

    private Optional<Painted> find(String section) {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(sections.get(TermKey.of(section)));
    }

    /** Returns the CSS rules that give each class its colour, for light and dark screens; empty if no section has a colour. */
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

    /** Reports each colour whose contrast is too low, with the nearest colour that passes. */
    public void check(Theme theme, Diagnostics diagnostics) {
        if (sections.isEmpty()) {
            return;
        }
        List<Ground> light = new ArrayList<>(Ground.of(theme, Theme.Medium.SCREEN, "a page"));
        light.addAll(Ground.of(theme, Theme.Medium.PAPER, "a printed page"));
        List<Ground> dark = Ground.of(theme, Theme.Medium.DARK, "a dark page");
        sections.values().forEach(section -> {
            check(section.light(), light, diagnostics);
            section.own().ifPresent(own -> check(own, dark, diagnostics));
        });
    }

    private static void check(LocatedValue<Rgb> color, List<Ground> grounds, Diagnostics diagnostics) {
        Ground.unreadable(color.value(), grounds)
                .ifPresent(ground -> diagnostics.report(Diagnostic.error(
                        "BS-SITE-012",
                        color.position(),
                        ground.fault(color.value()),
                        "the nearest colour that has it is \"" + ground.readable(color.value()) + "\"")));
    }
}
