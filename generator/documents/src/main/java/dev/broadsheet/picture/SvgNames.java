package dev.broadsheet.picture;

import java.util.Set;

/** The elements and attributes of SVG that published pictures may contain. */
final class SvgNames {

    static final Set<String> ANIMATIONS = Set.of("animate", "animateMotion", "animateTransform", "set");

    static final Set<String> ELEMENTS = Set.of(("a animate animateMotion animateTransform circle clipPath defs desc"
                    + " ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
                    + " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB"
                    + " feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight"
                    + " feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient marker"
                    + " mask mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol"
                    + " text textPath title tspan use view")
            .split(" "));

    /** CSS properties, which are also allowed as presentation attributes. */
    static final Set<String> PROPERTIES = Set.of(("alignment-baseline baseline-shift clip clip-path clip-rule color"
                    + " color-interpolation color-interpolation-filters color-rendering cursor cx cy d direction display"
                    + " dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family"
                    + " font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style"
                    + " font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight height"
                    + " image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid"
                    + " marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events r rx ry"
                    + " shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset"
                    + " stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align"
                    + " text-anchor text-decoration text-decoration-line text-indent text-overflow text-rendering"
                    + " text-transform transform transform-box transform-origin unicode-bidi vector-effect visibility"
                    + " white-space width word-spacing writing-mode x y enable-background solid-color solid-opacity"
                    + " -inkscape-font-specification animation animation-delay animation-direction"
                    + " animation-duration animation-fill-mode animation-iteration-count animation-name"
                    + " animation-timing-function")
            .split(" "));

    static final Set<String> ATTRIBUTES = Set.of(("accumulate additive amplitude attributeName attributeType azimuth"
                    + " baseFrequency baseProfile begin bias by calcMode class clipPathUnits diffuseConstant divisor dur"
                    + " dx dy edgeMode elevation end exponent fill-rule filterUnits from fr fx fy gradientTransform"
                    + " gradientUnits href id in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength keyPoints"
                    + " keySplines keyTimes lang lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth"
                    + " maskContentUnits maskUnits max media method min mode numOctaves offset operator order orient"
                    + " origin path pathLength patternContentUnits patternTransform patternUnits points pointsAtX"
                    + " pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits radius refX refY"
                    + " repeatCount repeatDur requiredExtensions requiredFeatures restart result role rotate scale seed"
                    + " side slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation"
                    + " stitchTiles style surfaceScale systemLanguage tabindex tableValues target targetX targetY"
                    + " textLength to type values version viewBox x1 x2 xChannelSelector xml:lang xml:space y1 y2"
                    + " yChannelSelector z zoomAndPan aria-label aria-labelledby aria-describedby aria-hidden"
                    + " aria-roledescription")
            .split(" "));

    private SvgNames() {}

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name) || PROPERTIES.contains(name);
    }
}
