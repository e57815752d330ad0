package dev.broadsheet.typesetter.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The axes of a variable font; OpenType 1.9, "fvar" and "avar". */
final class VariationAxes {

    private static final double FIXED = 65536;
    private static final double F2DOT14 = 16384;

    private final List<Axis> axes = new ArrayList<>();
    private final List<List<Mapping>> mappings = new ArrayList<>();

    /** The range of an axis in its own units, such as weights. */
    record Axis(String tag, double least, double usual, double most) {

        /** Returns the normalized coordinate: -1 at the minimum, 0 at the default, 1 at the maximum. */
        double normalized(double value) {
            double within = Math.max(least, Math.min(most, value));
            if (within < usual) {
                return (within - usual) / (usual - least);
            }
            return within > usual ? (within - usual) / (most - usual) : 0;
        }
    }

    /** A mapping of {@code avar}. */
    private record Mapping(double from, double to) {}

    VariationAxes(SfntFile file) {
        ByteBuffer fvar = file.required("fvar");
        int at = fvar.getShort(4) & 0xFFFF;
        int count = fvar.getShort(8) & 0xFFFF;
        int size = fvar.getShort(10) & 0xFFFF;
        for (int i = 0; i < count; i++, at += size) {
            byte[] tag = new byte[4];
            fvar.get(at, tag);
            axes.add(new Axis(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    fvar.getInt(at + 4) / FIXED,
                    fvar.getInt(at + 8) / FIXED,
                    fvar.getInt(at + 12) / FIXED));
        }
        file.table("avar").ifPresent(this::readMappings);
    }

    private void readMappings(ByteBuffer avar) {
        avar.position(8);
        for (int i = 0; i < axes.size(); i++) {
            int count = avar.getShort() & 0xFFFF;
            List<Mapping> mapping = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                mapping.add(new Mapping(avar.getShort() / F2DOT14, avar.getShort() / F2DOT14));
            }
            mappings.add(mapping);
        }
    }

    Optional<Axis> axis(String tag) {
        return axes.stream().filter(axis -> axis.tag().equals(tag)).findFirst();
    }

    /** Returns the normalized coordinates; axes without a value are at their defaults. */
    double[] place(Map<String, Double> values) {
        double[] place = new double[axes.size()];
        for (int i = 0; i < place.length; i++) {
            Axis axis = axes.get(i);
            double normalized = axis.normalized(values.getOrDefault(axis.tag(), axis.usual()));
            place[i] = i < mappings.size() ? mapped(mappings.get(i), normalized) : normalized;
        }
        return place;
    }

    private static double mapped(List<Mapping> mappings, double value) {
        for (int i = 1; i < mappings.size(); i++) {
            Mapping low = mappings.get(i - 1);
            Mapping high = mappings.get(i);
            if (value <= high.from()) {
                double width = high.from() - low.from();
                double share = width == 0 ? 0 : (value - low.from()) / width;
                return low.to() + share * (high.to() - low.to());
            }
        }
        return value;
    }
}
