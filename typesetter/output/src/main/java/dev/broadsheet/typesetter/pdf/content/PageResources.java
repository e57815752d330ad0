package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The named resources that a page's operators refer to; ISO 32000-1, 7.8.3. */
public final class PageResources {

    private final COSDictionary dictionary = Cos.direct(new COSDictionary());
    private final Map<Float, String> opacities = new HashMap<>();
    private final Set<EmbeddedFont> fonts = new HashSet<>();

    public void add(String category, String key, COSBase resource) {
        COSDictionary ofCategory = dictionary.getCOSDictionary(Cos.name(category));
        if (ofCategory == null) {
            ofCategory = Cos.direct(new COSDictionary());
            dictionary.setItem(Cos.name(category), ofCategory);
        }
        ofCategory.setItem(Cos.name(key), resource);
    }

    /** Adds a font; called for each text run. */
    public void add(EmbeddedFont font) {
        if (fonts.add(font)) {
            add("Font", font.resource(), font.dictionary());
        }
    }

    /** Returns the number of resources of a category. */
    public int size(String category) {
        COSDictionary ofCategory = dictionary.getCOSDictionary(Cos.name(category));
        return ofCategory == null ? 0 : ofCategory.size();
    }

    /** Returns the name of a graphics state with this opacity for filling and stroking. */
    public String opacity(float alpha) {
        return opacities.computeIfAbsent(alpha, value -> {
            String key = "A" + opacities.size();
            COSDictionary state = Cos.direct(Cos.dictionary(COSName.EXT_G_STATE));
            state.setItem(COSName.CA, Cos.number(value));
            state.setItem(COSName.CA_NS, Cos.number(value));
            add("ExtGState", key, state);
            return key;
        });
    }

    public COSDictionary dictionary() {
        return dictionary;
    }
}
