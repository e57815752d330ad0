package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.counter.PredefinedCounter;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.background.BackgroundSize;
import dev.broadsheet.typesetter.css.value.background.BoxShadow;
import dev.broadsheet.typesetter.css.value.background.Gradient;
import dev.broadsheet.typesetter.css.value.background.LinearGradient;
import dev.broadsheet.typesetter.css.value.background.RadialGradient;
import dev.broadsheet.typesetter.css.value.box.CornerRadius;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.css.value.box.Transform;
import dev.broadsheet.typesetter.css.value.content.Content;
import dev.broadsheet.typesetter.css.value.grid.GridAreas;
import dev.broadsheet.typesetter.css.value.grid.GridLine;
import dev.broadsheet.typesetter.css.value.grid.GridTemplate;
import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import dev.broadsheet.typesetter.css.value.text.LineHeight;
import dev.broadsheet.typesetter.css.value.text.ListStyleType;
import dev.broadsheet.typesetter.css.value.text.TextIndent;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of all properties. */
class PropertyTest {

    static Stream<String> examples() {
        return TestFiles.lines("properties.txt");
    }

    static Stream<String> unsupported() {
        return TestFiles.lines("unsupported-values.txt");
    }

    private static final Set<Property> LAYERED = Set.of(
            Property.BACKGROUND_IMAGE,
            Property.BACKGROUND_POSITION,
            Property.BACKGROUND_REPEAT,
            Property.BACKGROUND_SIZE,
            Property.BOX_SHADOW);

    @ParameterizedTest
    @MethodSource("examples")
    void computes(String example) {
        String[] parts = example.split(" => ", 2);
        String[] expected = parts[1].split(" ", 2);
        String size = parts[0].startsWith("font-size") ? "" : "p { font-size: 10pt } ";
        Sample sample = new Sample(size + "p { " + parts[0] + " }", "<p>text</p>");
        assertThat(sample.problems()).isEmpty();
        Property shown = property(expected[0]);
        Object value = sample.of("p").raw(shown);
        assertThat(LAYERED.contains(shown) ? layers((List<?>) value) : show(value))
                .isEqualTo(expected.length > 1 ? expected[1] : "");
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void namesUnsupportedValues(String declaration) {
        String[] parts = declaration.split(": ", 2);
        assertThat(Sample.said(declaration))
                .singleElement()
                .asString()
                .startsWith("1:5 BS-CSS-003 unsupported value of '" + parts[0] + "': " + parts[1]
                        + " | it takes values such as ");
    }

    @Test
    void everyLonghandHasAnExample() {
        String shown = examples()
                .map(example -> example.split(" => ", 2)[1].split(" ", 2)[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        String all =
                Arrays.stream(Property.values()).map(Property::css).sorted().collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(all);
    }

    @Test
    void markersAreWrittenOut() {
        assertThat(Sample.style("list-style: decimal").listStyleType().marker(7))
                .isEqualTo("7. ");
        assertThat(PredefinedCounter.LOWER_ROMAN.format(1994)).isEqualTo("mcmxciv");
        assertThat(PredefinedCounter.UPPER_ROMAN.format(4000)).isEqualTo("4000");
        assertThat(PredefinedCounter.LOWER_ALPHA.format(28)).isEqualTo("ab");
        assertThat(PredefinedCounter.UPPER_ALPHA.format(0)).isEqualTo("0");
        assertThat(PredefinedCounter.DECIMAL_LEADING_ZERO.format(7)).isEqualTo("07");
        assertThat(PredefinedCounter.LOWER_GREEK.format(3)).isEqualTo("γ");
    }

    private static Property property(String name) {
        return Arrays.stream(Property.values())
                .filter(property -> property.css().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String show(Object value) {
        if (value instanceof Length length) {
            return length(length);
        }
        if (value instanceof Flex.Basis basis) {
            return basis.ofContent() ? "content" : length(basis.length());
        }
        if (value instanceof GridTemplate template) {
            return template.entries().isEmpty() ? "none" : entries(template.entries());
        }
        if (value instanceof List<?> sizes && !sizes.isEmpty() && sizes.get(0) instanceof TrackSize) {
            return sizes.stream().map(size -> track((TrackSize) size)).collect(Collectors.joining(" "));
        }
        if (value instanceof GridAreas areas) {
            return areas.rows().toString();
        }
        if (value instanceof GridLine line) {
            return ((line.span() ? "span " : "") + (line.number() == 0 ? "" : line.number() + " ") + line.name())
                    .strip();
        }
        if (value instanceof TextIndent indent) {
            return length(indent.length())
                    + (indent.hanging() ? " hanging" : "")
                    + (indent.eachLine() ? " each-line" : "");
        }
        if (value instanceof Color color) {
            return color(color);
        }
        if (value instanceof LineHeight height) {
            return height.kind() + " " + number(height.value());
        }
        if (value instanceof VerticalAlign align) {
            return align.keyword() + " " + length(align.shift());
        }
        if (value instanceof ListStyleType type) {
            return type.text().map(text -> '"' + text + '"').orElse(type.style().toString());
        }
        if (value instanceof Content content) {
            return content.parts().toString();
        }
        if (value instanceof CornerRadius radius) {
            return length(radius.horizontal()) + " / " + length(radius.vertical());
        }
        if (value instanceof Place place) {
            return length(place.x()) + " " + length(place.y());
        }
        if (value instanceof BackgroundSize size) {
            return size.kind() + " " + length(size.width()) + " " + length(size.height());
        }
        if (value instanceof Optional<?> image && image.orElse(null) instanceof BackgroundImage.Picture picture) {
            return picture.reference();
        }
        if (value instanceof Optional<?> optional && optional.orElse(null) instanceof Gradient gradient) {
            return gradient(gradient);
        }
        if (value instanceof Transform transform) {
            return transform.steps().stream().map(PropertyTest::step).collect(Collectors.joining(", "));
        }
        if (value instanceof BoxShadow shadow) {
            return (shadow.inset() ? "inset " : "") + number(shadow.right()) + " " + number(shadow.down()) + " "
                    + number(shadow.blur()) + " " + number(shadow.spread()) + " " + color(shadow.color());
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    private static String entries(List<GridTemplate.Entry> entries) {
        return entries.stream().map(PropertyTest::entry).collect(Collectors.joining(" "));
    }

    private static String entry(GridTemplate.Entry entry) {
        if (entry instanceof GridTemplate.Names names) {
            return "[" + String.join(" ", names.names()) + "]";
        } else if (entry instanceof GridTemplate.Repeat repeat) {
            GridTemplate.Count count = repeat.count();
            String times = count.times() > 0 ? "" + count.times() : count.fit() ? "auto-fit" : "auto-fill";
            return "repeat(" + times + ", " + entries(repeat.entries()) + ")";
        }
        return track(((GridTemplate.Track) entry).size());
    }

    private static String track(TrackSize size) {
        boolean alone = size.equals(TrackSize.AUTO)
                || size.min().equals(size.max())
                || size.max().kind() == TrackSize.Kind.FIT_CONTENT
                || (size.max().kind() == TrackSize.Kind.FLEX && size.min().kind() == TrackSize.Kind.AUTO);
        return alone ? breadth(size.max()) : "minmax(" + breadth(size.min()) + ", " + breadth(size.max()) + ")";
    }

    private static String breadth(TrackSize.Breadth breadth) {
        return switch (breadth.kind()) {
            case LENGTH -> length(breadth.length());
            case FIT_CONTENT -> "fit-content(" + length(breadth.length()) + ")";
            case FLEX -> number(breadth.factor()) + "fr";
            case AUTO, MIN_CONTENT, MAX_CONTENT ->
                breadth.kind().toString().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String step(Transform.Step step) {
        return step.kind() + " "
                + (step.kind() == Transform.Kind.TRANSLATE
                        ? length(step.x()) + " " + length(step.y())
                        : step.numbers().stream().map(PropertyTest::number).collect(Collectors.joining(" ")));
    }

    private static String layers(List<?> values) {
        return values.stream()
                .map(value -> value.equals(Optional.empty()) ? "none" : show(value))
                .collect(Collectors.joining(", "));
    }

    private static String gradient(Gradient gradient) {
        return (gradient.repeating() ? "repeating " : "")
                + (gradient instanceof RadialGradient radial ? radial(radial) : direction((LinearGradient) gradient))
                + ": "
                + gradient.stops().stream()
                        .map(stop -> color(stop.color()) + " " + length(stop.position()))
                        .collect(Collectors.joining(", "));
    }

    private static String direction(LinearGradient gradient) {
        LinearGradient.Direction to = gradient.direction();
        return "to " + (to.toCorner() ? "corner " : "") + number(to.x()) + "," + number(to.y());
    }

    private static String radial(RadialGradient gradient) {
        RadialGradient.Size size = gradient.size();
        return "radial " + (gradient.circle() ? "circle " : "")
                + (size.isExplicit() ? length(size.x()) + " " + length(size.y()) : size.extent())
                + " at " + length(gradient.center().x()) + " "
                + length(gradient.center().y());
    }

    private static String length(Length length) {
        if (length.isAuto()) {
            return length.kind().toString().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (length.kind() != Length.Kind.SUM) {
            String parts = length.parts().stream().map(PropertyTest::length).collect(Collectors.joining(", "));
            return length.kind().toString().toLowerCase(Locale.ROOT) + "(" + parts + ")";
        }
        String percent = length.fraction() == 0 ? "" : number(length.fraction() * 100) + "%";
        String points = length.pt() == 0 && !percent.isEmpty() ? "" : number(length.pt()) + "pt";
        return points.isEmpty() || percent.isEmpty() ? points + percent : points + "+" + percent;
    }

    private static String color(Color color) {
        String rgb = "#" + hex(color.red()) + hex(color.green()) + hex(color.blue());
        return color.alpha() == 1 ? rgb : rgb + hex(color.alpha());
    }

    private static String hex(float channel) {
        return String.format(Locale.ROOT, "%02x", Math.round(channel * 255));
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.4f", number);
        return text.replaceAll("\\.?0+$", "").replaceFirst("^-0$", "0");
    }
}
