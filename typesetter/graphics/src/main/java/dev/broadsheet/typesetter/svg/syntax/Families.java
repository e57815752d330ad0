package dev.broadsheet.typesetter.svg.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The font families of a text in a picture, mapped to those of the document; system fonts are never used. A family that the
 * document does not have is replaced by one of its kind, and without any the kind is serif, as in browsers.
 *
 * @param names those to look for, in order
 * @param assumed the missing family for which the picture was drawn; empty if the document has the first one
 * @param replaced the first family, if the kind of none is known
 */
public record Families(List<String> names, Optional<Assumed> assumed, Optional<String> replaced) {

    /** A text whose width says how wide a family is. */
    public static final String SAMPLE = "The quick brown fox jumps over the lazy dog 0123456789 ";

    @SuppressWarnings("ImmutableEnumChecker") // the list is immutable, which List cannot say
    private enum Kind {
        SERIF("serif", "serif"),
        SANS("sans-serif", "sans"),
        MONOSPACED("monospace", "mono", "code");

        private final String generic;
        private final List<String> parts;

        Kind(String generic, String... parts) {
            this.generic = generic;
            this.parts = List.of(parts);
        }

        private boolean has(String family) {
            String name = family.toLowerCase(Locale.ROOT);
            boolean other =
                    Stream.of(values()).filter(kind -> kind.compareTo(this) > 0).anyMatch(kind -> kind.has(family));
            return !other && parts.stream().anyMatch(name::contains);
        }
    }

    /**
     * A family of systems.
     *
     * @param regular mean width of {@link #SAMPLE}, in em
     */
    public record Assumed(Kind kind, double regular, double bold) {

        public double width(int weight) {
            return weight >= 600 ? bold : regular;
        }
    }

    private static final Assumed TIMES = new Assumed(Kind.SERIF, 0.432, 0.452);
    private static final Assumed GEORGIA = new Assumed(Kind.SERIF, 0.474, 0.53);
    private static final Assumed HELVETICA = new Assumed(Kind.SANS, 0.471, 0.5);
    private static final Assumed VERDANA = new Assumed(Kind.SANS, 0.542, 0.594);
    private static final Assumed COURIER = new Assumed(Kind.MONOSPACED, 0.6, 0.6);

    private static final Map<String, Assumed> SYSTEM = Map.of(
                    TIMES, "serif,ui-serif,times,times-roman,times new roman,liberation serif,nimbus roman,garamond",
                    GEORGIA, "georgia,cambria,palatino,palatino linotype,book antiqua,dejavu serif,noto serif",
                    HELVETICA,
                            "sans-serif,ui-sans-serif,system-ui,arial,helvetica,helvetica neue,tahoma,segoe ui,roboto,inter,"
                                    + "calibri,trebuchet ms,open sans,noto sans,liberation sans,nimbus sans",
                    VERDANA, "verdana,dejavu sans,bitstream vera sans",
                    COURIER,
                            "monospace,ui-monospace,courier,courier new,consolas,menlo,monaco,dejavu sans mono,"
                                    + "liberation mono")
            .entrySet()
            .stream()
            .flatMap(group -> Stream.of(group.getValue().split(",", -1)).map(name -> Map.entry(name, group.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * @param list value of {@code font-family}
     * @param known families of the document
     */
    public static Families of(String list, List<String> known) {
        List<String> named = Stream.of(list.split(",", -1))
                .map(family -> family.strip().replaceAll("^[\"']|[\"']$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> names = new ArrayList<>();
        named.forEach(name -> {
            names.add(name);
            system(name).ifPresent(family -> names.addAll(akin(family.kind(), known)));
        });
        names.addAll(akin(TIMES.kind(), known));
        return new Families(names, assumed(named, known), replaced(named, known));
    }

    private static Optional<Assumed> system(String name) {
        return Optional.ofNullable(SYSTEM.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns a generic family, which a theme may map, and the document's families of a kind. */
    private static List<String> akin(Kind kind, List<String> known) {
        return Stream.concat(Stream.of(kind.generic), known.stream().filter(kind::has))
                .toList();
    }

    private static boolean isKnown(String name, List<String> known) {
        return known.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Optional<Assumed> assumed(List<String> named, List<String> known) {
        return named.stream()
                .filter(name -> isKnown(name, known) || system(name).isPresent())
                .findFirst()
                .map(name -> isKnown(name, known) ? Optional.<Assumed>empty() : system(name))
                .orElse(Optional.of(TIMES));
    }

    private static Optional<String> replaced(List<String> named, List<String> known) {
        boolean hasKind = named.stream()
                .anyMatch(name -> isKnown(name, known) || system(name).isPresent());
        return hasKind ? Optional.empty() : named.stream().findFirst();
    }
}
