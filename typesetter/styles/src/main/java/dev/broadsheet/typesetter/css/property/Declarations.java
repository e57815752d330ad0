package dev.broadsheet.typesetter.css.property;

import java.util.ArrayList;
import java.util.List;

/** The declarations of one block, in order. */
public record Declarations(List<Declaration> properties, List<CustomDeclaration> custom) {

    public static final Declarations EMPTY = new Declarations(List.of(), List.of());

    public Declarations {
        properties = List.copyOf(properties);
        custom = List.copyOf(custom);
    }

    public boolean isEmpty() {
        return properties.isEmpty() && custom.isEmpty();
    }

    public Declarations followedBy(Declarations other) {
        List<Declaration> allProperties = new ArrayList<>(properties);
        allProperties.addAll(other.properties);
        List<CustomDeclaration> allCustom = new ArrayList<>(custom);
        allCustom.addAll(other.custom);
        return new Declarations(allProperties, allCustom);
    }
}
