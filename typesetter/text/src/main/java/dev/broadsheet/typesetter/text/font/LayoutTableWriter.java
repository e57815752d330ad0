package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.text.opentype.LayoutTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a layout table whose scripts have default language systems only, followed by the lookups of another table. */
public final class LayoutTableWriter {

    private static final int HEADER = 10;
    private static final int NO_FEATURE = 0xFFFF;

    private final List<String> scripts = new ArrayList<>();
    private final List<LayoutTable.LanguageSystem> systems = new ArrayList<>();
    private final List<LayoutTable.Feature> features;

    public LayoutTableWriter(List<LayoutTable.Feature> features) {
        this.features = new ArrayList<>(features);
    }

    /** Returns the index of a feature, adding it if there is no equal one. */
    public int feature(LayoutTable.Feature feature) {
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).isSameAs(feature)) {
                return i;
            }
        }
        features.add(feature);
        return features.size() - 1;
    }

    public void script(String tag, LayoutTable.LanguageSystem system) {
        scripts.add(tag);
        systems.add(system);
    }

    public byte[] write(byte[] lookups) {
        int scriptList = HEADER;
        int featureList = scriptList + 2 + 6 * scripts.size();
        for (LayoutTable.LanguageSystem system : systems) {
            featureList += 10 + 2 * system.features().size();
        }
        int lookupList = featureList + 2 + 6 * features.size();
        for (LayoutTable.Feature feature : features) {
            lookupList += 4 + 2 * feature.lookups().size();
        }
        ByteBuffer out = ByteBuffer.allocate(lookupList + lookups.length);
        out.putInt(0x00010000);
        number(out, scriptList);
        number(out, featureList);
        number(out, lookupList);
        writeScripts(out);
        writeFeatures(out);
        return out.put(lookups).array();
    }

    private void writeScripts(ByteBuffer out) {
        number(out, scripts.size());
        int at = 2 + 6 * scripts.size();
        for (int i = 0; i < scripts.size(); i++) {
            tag(out, scripts.get(i));
            number(out, at);
            at += 10 + 2 * systems.get(i).features().size();
        }
        for (LayoutTable.LanguageSystem system : systems) {
            number(out, 4); // the default language system follows
            number(out, 0); // and no others
            number(out, 0);
            number(out, system.required() < 0 ? NO_FEATURE : system.required());
            numbers(out, system.features());
        }
    }

    private void writeFeatures(ByteBuffer out) {
        number(out, features.size());
        int at = 2 + 6 * features.size();
        for (LayoutTable.Feature feature : features) {
            tag(out, feature.tag());
            number(out, at);
            at += 4 + 2 * feature.lookups().size();
        }
        for (LayoutTable.Feature feature : features) {
            number(out, 0);
            numbers(out, feature.lookups());
        }
    }

    private static void numbers(ByteBuffer out, List<Integer> numbers) {
        number(out, numbers.size());
        numbers.forEach(number -> number(out, number));
    }

    private static void number(ByteBuffer out, int number) {
        out.putShort((short) number);
    }

    private static void tag(ByteBuffer out, String tag) {
        out.put(tag.getBytes(StandardCharsets.US_ASCII));
    }
}
