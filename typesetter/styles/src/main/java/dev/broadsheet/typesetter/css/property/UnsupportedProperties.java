package dev.broadsheet.typesetter.css.property;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties of CSS and SVG that are not supported. */
public final class UnsupportedProperties {

    /** Properties for screens, speech and animations, which are ignored silently. */
    private static final Set<String> IGNORED = Set.of("""
            accent-color anchor-scope animation animation-composition animation-delay animation-direction
            animation-duration animation-fill-mode animation-iteration-count animation-name
            animation-play-state animation-range animation-range-end animation-range-start
            animation-timeline animation-timing-function animation-trigger appearance backface-visibility
            caret caret-animation caret-color caret-shape color-scheme contain contain-intrinsic-block-size
            contain-intrinsic-height contain-intrinsic-inline-size contain-intrinsic-size
            contain-intrinsic-width container container-name container-type cursor font-display
            font-optical-sizing font-smooth font-synthesis font-synthesis-position font-synthesis-small-caps
            font-synthesis-style font-synthesis-weight forced-color-adjust image-rendering ime-mode
            interactivity interpolate-size isolation outline-color outline-offset overflow-anchor overlay
            overscroll-behavior overscroll-behavior-block overscroll-behavior-inline overscroll-behavior-x
            overscroll-behavior-y perspective perspective-origin pointer-events print-color-adjust resize
            scroll-behavior scroll-margin scroll-margin-block scroll-margin-block-end
            scroll-margin-block-start scroll-margin-bottom scroll-margin-inline scroll-margin-inline-end
            scroll-margin-inline-start scroll-margin-left scroll-margin-right scroll-margin-top
            scroll-marker-group scroll-padding scroll-padding-block scroll-padding-block-end
            scroll-padding-block-start scroll-padding-bottom scroll-padding-inline scroll-padding-inline-end
            scroll-padding-inline-start scroll-padding-left scroll-padding-right scroll-padding-top
            scroll-snap-align scroll-snap-stop scroll-snap-type scroll-timeline scroll-timeline-axis
            scroll-timeline-name scrollbar-color scrollbar-gutter scrollbar-width shape-rendering speak
            speak-as src supported-color-schemes tab-stops text-rendering text-size-adjust timeline-scope touch-action
            transform-style transition transition-behavior transition-delay transition-duration
            transition-property transition-timing-function user-select view-timeline view-timeline-axis
            view-timeline-inset view-timeline-name view-transition-class view-transition-name will-change""".split("\\s+", -1));

    /** Properties that would change the appearance of a box, with their initial values where these are no common ones. */
    private static final Map<String, String> NOT_DRAWN = Stream.of("""
            alignment-baseline anchor-name backdrop-filter background-attachment=scroll
            background-blend-mode background-origin=padding-box
            background-position-block=0% background-position-inline=0% background-position-x=0%
            background-position-y=0% baseline-shift=0 baseline-source border-image border-image-outset=0
            border-image-repeat=stretch border-image-slice=100% border-image-source border-image-width=1
            border-shape clip clip-path column-height column-wrap content-visibility=visible
            corner-shape=round dominant-baseline field-sizing=fixed filter font-language-override
            font-palette font-size-adjust font-stretch=100% font-variant-alternates font-variant-east-asian
            font-variant-emoji font-variation-settings font-width=100% image-orientation=from-image
            image-resolution=1dppx initial-letter-align initial-letter-wrap line-clamp line-fit-edge=leading
            line-height-step=0 line-padding=0 line-snap margin-break margin-trim mask mask-border
            mask-border-mode mask-border-outset mask-border-repeat mask-border-slice mask-border-source
            mask-border-width mask-clip mask-composite mask-image mask-mode mask-origin mask-position
            mask-repeat mask-size math-depth=0 math-shift math-style max-lines mix-blend-mode
            object-view-box offset offset-anchor offset-distance=0 offset-path offset-position offset-rotate
            outline outline-style outline-width=medium overflow-clip-margin=0px paint-order position-anchor
            position-area position-try position-try-fallbacks position-try-order position-visibility rotate
            ruby-align=space-around ruby-merge=separate ruby-overhang ruby-position=alternate scale
            shape-image-threshold=0 shape-margin=0 shape-outside text-align-all=start text-anchor=start
            text-box text-box-edge text-box-trim text-combine-upright text-decoration-inset=0
            text-decoration-skip text-decoration-skip-box text-decoration-skip-self
            text-decoration-skip-spaces text-emphasis text-emphasis-color=currentcolor
            text-emphasis-position text-emphasis-skip text-emphasis-style text-group-align text-justify=auto
            text-orientation=mixed text-overflow=clip text-shadow text-wrap-mode=wrap transform-box=view-box
            translate white-space-collapse=collapse white-space-trim word-space-transform wrap-after
            wrap-before wrap-flow wrap-inside wrap-through zoom=1""".split("\\s+", -1))
            .map(entry -> entry.split("=", -1))
            .collect(Collectors.toMap(entry -> entry[0], entry -> entry[entry.length - 1]));

    /** Properties of the shapes in an SVG picture. */
    private static final Set<String> SHAPES = Set.of("""
            clip-rule color-interpolation color-interpolation-filters fill fill-opacity fill-rule
            flood-color flood-opacity lighting-color marker marker-end marker-mid marker-start mask-type
            path-length stop-color stop-opacity stroke stroke-color stroke-dasharray
            stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
            vector-effect""".split("\\s+", -1));

    /** Values without visible effect, as in style sheets that reset styles. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("0", "0px", "auto", "inherit", "initial", "none", "normal", "revert", "revert-layer", "unset");

    private UnsupportedProperties() {}

    public static boolean isIgnored(String name) {
        return IGNORED.contains(name);
    }

    /** Whether it is a property of CSS or SVG that printing would show. */
    public static boolean isDrawn(String name) {
        return NOT_DRAWN.containsKey(name) || SHAPES.contains(name);
    }

    /** Whether a value would have a visible effect, such as {@code outline: auto} and {@code text-justify: none}. */
    public static boolean isSeen(String property, String value) {
        boolean drawn = (value.equals("auto") && property.startsWith("outline"))
                || (value.equals("none") && property.equals("text-justify"));
        return (drawn || !WITHOUT_EFFECT.contains(value)) && !value.equals(NOT_DRAWN.get(property));
    }

    /** Returns what to do instead. */
    public static String hint(String property) {
        return SHAPES.contains(property)
                ? "pictures do not see the style sheets of the page; write it into a style element of the svg, or as an attribute"
                : "the rest of the rule applies";
    }
}
