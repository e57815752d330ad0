package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.StructureElement;
import java.util.Locale;

/** The structure element of a raster document, which ignores what it is given. */
enum Untagged implements StructureElement {
    ELEMENT;

    @Override
    public StructureElement child(String type) {
        return this;
    }

    @Override
    public StructureElement language(Locale language) {
        return this;
    }

    @Override
    public StructureElement alternateText(String text) {
        return this;
    }

    @Override
    public StructureElement actualText(String text) {
        return this;
    }

    @Override
    public StructureElement expansion(String text) {
        return this;
    }

    @Override
    public StructureElement refersTo(StructureElement other) {
        return this;
    }

    @Override
    public StructureElement attribute(String owner, String name, Object value) {
        return this;
    }

    @Override
    public StructureElement id(String id) {
        return this;
    }
}
